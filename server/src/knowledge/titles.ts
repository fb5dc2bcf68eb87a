import { fold } from './fold.ts';
import { titleTable, type TitleKind } from './titleTable.ts';
import { remembered } from '../text/remembered.ts';

export type { TitleKind } from './titleTable.ts';

/** A word or phrase that says what someone is. */
export interface Title {
  readonly kind: TitleKind;
  /** Where the word itself tells: Mr, Queen, spokeswoman, chairman. */
  readonly gender?: 'male' | 'female';
  /** Whether it stands before names: “President Lopez”, but not “Lopez, a resident”. */
  readonly precedes: boolean;
}

const byWord = new Map<string, Title>();
for (const [kind, precedes, gender, words] of titleTable)
  for (const word of words.split('|')) byWord.set(fold(word), gender === null ? { kind, precedes } : { kind, precedes, gender });

/** Words that may stand before a title and leave it one: “former president”, “Vice-Admiral”, “acting deputy director”. */
const modifiers =
  /^(?:former|ex|then|late|acting|interim|incoming|outgoing|deputy|vice|assistant|associate|senior|junior|chief|first|second|lead|co|sub|under|retired|veteran|longtime|long-time|current|new|newly elected|elected|national|federal|state|city|county|regional|local|foreign|royal|executive|managing|general|special|principal|shadow)[ -]/;

/**
 * What a title, rank, role or office says: whole (“prime minister”), abbreviated (“Sen.”), in any letter case, with modifiers
 * (“former deputy prime minister”) and by its last word (“campaign manager”). Undefined for other words.
 */
export const titleOf = remembered((phrase: string): Title | undefined => {
  let rest = fold(phrase).replace(/\.$/, '');
  for (;;) {
    const title = byWord.get(rest) ?? byWord.get(singularOf(rest));
    if (title) return title;
    if (!/[ -]/.test(rest)) return undefined;
    const modifier = modifiers.exec(rest)?.[0];
    if (modifier === undefined) break;
    rest = rest.slice(modifier.length);
  }
  const last = rest.lastIndexOf(' ');
  return last < 0 ? undefined : byWord.get(rest.slice(last + 1));
});

/** “senators” → “senator”, “spokesmen” → “spokesman”, “deputies” → “deputy”. */
function singularOf(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
