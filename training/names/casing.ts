/** How headlines write: words in capitals throughout, or with a capital each. */
export type Casing = 'capitals' | 'title';

/** Words that stay small in a headline in Title Case. */
const small = new Set('a an and as at but by for from in into nor of on or over per the to up via vs with'.split(' '));

/** The text in another casing, letter for letter of the same length, so that offsets hold. */
export function recase(text: string, casing: Casing): string {
  if (casing === 'capitals') return text.replace(/\p{Ll}/gu, upper);
  return text.replace(/(?<![\p{L}’'])\p{Ll}[\p{L}’']*/gu, (word) => (small.has(word) ? word : upper(word.charAt(0)) + word.slice(1)));
}

/** The capital of a letter where it has one of the same length (ß has none). */
function upper(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}
