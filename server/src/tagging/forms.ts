import type { Tokens } from '../lex/tokens.ts';
import { remembered } from '../text/remembered.ts';

/** Forms longer than this many code units are read by their beginning: no word is, and hostile text stays cheap. */
const longest = 64;

/** The form under which a word is looked up: lower case, plain apostrophes, dashes and quotation marks; a contracted “not” is “not”. */
export const foldedForm = remembered((form: string): string => {
  const lower = form.slice(0, longest).toLowerCase().replace(/’/g, "'");
  switch (lower) {
    case '“':
    case '”':
    case '``':
    case "''":
      return '"';
    case '—':
    case '–':
      return '--';
    case '‘':
      return "'";
    default:
      return lower.endsWith("n't") ? 'not' : lower;
  }
});

/** A word's outline: “McDonald” XxXxx, “2,400” 9,99; runs of three and more are cut to two. */
export function shapeOf(form: string): string {
  let shape = '';
  for (const character of form.slice(0, longest)) {
    const mark = outlineOf(character);
    if (mark.length > 1 || !shape.endsWith(mark + mark)) shape += mark;
  }
  return shape;
}

function outlineOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return '9';
  if (character < '\x80') return character;
  if (/^\p{Lu}/u.test(character)) return 'X';
  return /^\p{Ll}/u.test(character) ? 'x' : character;
}

/** The first or last letters of a word, the whole word where it has fewer. */
export function affixOf(folded: string, length: number, side: 'start' | 'end'): string {
  return side === 'start' ? folded.slice(0, length) : folded.slice(-length);
}

/** FNV-1a over code units with a final mix (after MurmurHash2), unsigned. */
export function hashOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x5bd1e995);
  hash ^= hash >>> 15;
  return hash >>> 0;
}

/** 0 begins in lower case, 1 with a capital, 2 has capitals and no small letter, 3 begins with no letter. */
export const capitals = ({ words }: Tokens, index: number): 0 | 1 | 2 | 3 => capitalsOf(words[index] ?? '');

const capitalsOf = remembered((form: string): 0 | 1 | 2 | 3 => {
  const word = form.slice(0, longest);
  if (/^\p{Lu}/u.test(word)) return word.length > 1 && /^[^\p{Ll}]+$/u.test(word) ? 2 : 1;
  return /^\p{Ll}/u.test(word) ? 0 : 3;
});
