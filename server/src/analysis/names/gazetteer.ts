import { agencyOf } from '../../knowledge/agency.ts';
import { bodyOf } from '../../knowledge/bodies.ts';
import { capitalOf } from '../../knowledge/capital.ts';
import { cityOf } from '../../knowledge/city.ts';
import { countryOf } from '../../knowledge/country.ts';
import { demonymOf } from '../../knowledge/demonym.ts';
import { firstName } from '../../knowledge/firstName.ts';
import { isSurname } from '../../knowledge/surname.ts';
import { titleOf } from '../../knowledge/titles.ts';
import type { Lexed } from '../../lex/lexed.ts';
import { capitals } from '../../tagging/forms.ts';
import { remembered } from '../../text/remembered.ts';

/** What reference lists say of a token, one bit each: 128 values. */
const bit = { country: 1, city: 2, firstName: 4, surname: 8, demonym: 16, organisation: 32, title: 64 } as const;

/** Tokens of the longest name that is looked up: “Democratic Republic of the Congo”. */
const longestName = 5;

/**
 * Which reference lists know each token, as bits: countries, cities and organisations over up to `longestName` tokens, first names,
 * surnames, demonyms and titles word by word. A name begins and ends with a capital, but may hold small words (“of”, “and”).
 */
export function gazetteerOf({ text, tokens }: Lexed): Uint8Array {
  const { count, words, starts, ends } = tokens;
  const bits = new Uint8Array(count);
  const capital = Uint8Array.from({ length: count }, (_, i) => (capitals(tokens, i) % 3 === 0 ? 0 : 1));
  for (let i = 0; i < count; i += 1) {
    if (capital[i] === 0) continue;
    bits[i] = (bits[i] as number) | ofWord(words[i] as string);
    for (let length = Math.min(longestName, count - i); length > 0; length -= 1) {
      if (capital[i + length - 1] === 0) continue;
      const found = ofName(length === 1 ? (words[i] as string) : text.slice(starts[i], ends[i + length - 1]));
      if (found === 0) continue;
      for (let k = i; k < i + length; k += 1) bits[k] = (bits[k] as number) | found;
      break;
    }
  }
  return bits;
}

const ofWord = remembered(
  (word: string): number =>
    (titleOf(word)?.precedes ? bit.title : 0) |
    (firstName(word) === undefined ? 0 : bit.firstName) |
    (isSurname(word) ? bit.surname : 0) |
    (demonymOf(word) === undefined ? 0 : bit.demonym),
);

const ofName = remembered((name: string): number => {
  if (countryOf(name)) return bit.country;
  if (cityOf(name) ?? capitalOf(name)) return bit.city;
  return bodyOf(name) || agencyOf(name) ? bit.organisation : 0;
});

/** Whether a token stands against the one before it (1) and the one after it (2), no space between: “Jae-in” is one word, “Paris - in” is three. */
export function glueOf({ tokens: { count, starts, ends } }: Lexed): Uint8Array {
  const glue = new Uint8Array(count);
  for (let i = 1; i < count; i += 1) {
    if (starts[i] !== ends[i - 1]) continue;
    glue[i] = (glue[i] as number) | 1;
    glue[i - 1] = (glue[i - 1] as number) | 2;
  }
  return glue;
}
