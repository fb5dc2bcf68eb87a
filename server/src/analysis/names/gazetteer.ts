import { capitalOf } from '../../knowledge/capital.ts';
import { cityOf } from '../../knowledge/city.ts';
import { countryOf } from '../../knowledge/country.ts';
import { demonymOf } from '../../knowledge/demonym.ts';
import { firstName } from '../../knowledge/firstName.ts';
import { isSurname } from '../../knowledge/surname.ts';
import type { Lexed } from '../../lex/lexed.ts';
import { capitals } from '../../tagging/forms.ts';

/** What reference lists say of a token, one bit each; how many values that makes. */
const bit = { country: 1, city: 2, firstName: 4, surname: 8, demonym: 16 } as const;
export const gazetteerValues = 32;

/** Tokens of the longest place name that is looked up: “Trinidad and Tobago”, “United States of America”. */
const longestName = 4;

/**
 * Which reference lists know each token, as bits: countries and cities over up to `longestName` tokens, first names, surnames and
 * demonyms word by word. Only tokens with a capital count, but a place name may hold small words (“of”, “and”).
 */
export function gazetteerOf({ text, tokens }: Lexed): Uint8Array {
  const { count, starts, ends } = tokens;
  const bits = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    const capital = capitals(tokens, i);
    if (capital !== 1 && capital !== 2) continue;
    const word = text.slice(starts[i], ends[i]);
    let own = 0;
    if (firstName(word) !== undefined) own |= bit.firstName;
    if (isSurname(word)) own |= bit.surname;
    if (demonymOf(word) !== undefined) own |= bit.demonym;
    bits[i] = (bits[i] as number) | own;
    for (let length = Math.min(longestName, count - i); length > 0; length -= 1) {
      const last = capitals(tokens, i + length - 1);
      if (last !== 1 && last !== 2) continue;
      const name = text.slice(starts[i], ends[i + length - 1]);
      const kind = countryOf(name) !== undefined ? bit.country : cityOf(name) !== undefined || capitalOf(name) !== undefined ? bit.city : 0;
      if (kind === 0) continue;
      for (let k = i; k < i + length; k += 1) bits[k] = (bits[k] as number) | kind;
      break;
    }
  }
  return bits;
}
