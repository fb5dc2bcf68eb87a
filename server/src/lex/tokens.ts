import { spelledTitle } from './titleForms.ts';

/**
 * The tokens of one paragraph: numbers in typed arrays, no object a token (after winkjs/wink-nlp).
 * Offsets are UTF-16 code units into `text`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Each token's word: cut out once, since everything that looks a word up is asked for the same string again. */
  readonly words: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Words with their inner apostrophes (“don’t”, “O’Brien”; a possessive ’s is then cut off to stand alone, and a title run into a name; hyphens divide),
 * dotted letters (“U.S.”, “a.m.”), numbers with their separators, dots of omission, the typewriter's double marks (`` and ''), and every other character by itself.
 */
const pattern = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:[’']\p{L}[\p{L}\p{M}]*)*|\d[\d,.]*\d|\d|\.{3}|``|''|[^\s\p{L}\d]/gu;

const possessive = /[’']s$/i;
/** “RoeRep.”: a name with the next one's title run into it, as scrapers leave lists. */
const glued = /^(\p{Lu}[\p{Ll}’']+)(\p{Lu}\p{Ll}{1,5})$/u;

/** Where the word is to be cut in two; 0 nowhere. */
function cutOf(word: string, behind: string | undefined): number {
  if (word.length <= 2) return 0;
  if (possessive.test(word)) return word.length - 2;
  const [, name = '', title = ''] = (behind === '.' && glued.exec(word)) || [];
  return name.length > 2 && spelledTitle(title) !== undefined ? name.length : 0;
}

export function tokenize(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(pattern)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const cut = cutOf(word, text[end]);
    if (cut > 0) {
      words.push(word.slice(0, cut), word.slice(cut));
      starts.push(start, start + cut);
      ends.push(start + cut, end);
    } else {
      words.push(word);
      starts.push(start);
      ends.push(end);
    }
  }
  return { text, count: starts.length, words, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** The token's words; empty beyond the ends, so that neighbours may be asked for without a check. */
export function wordAt(tokens: Tokens, index: number): string {
  return tokens.words[index] ?? '';
}

/** Index of the token that holds or first follows `offset`; `count` where none does. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
