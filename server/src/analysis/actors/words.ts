/** The words of a whole article as one row of numbers: what mentions, roles and pronouns are read from. */
import { derived } from '../../lex/derived.ts';
import type { Lexed } from '../../lex/lexed.ts';
import type { PlacedParagraph } from './input.ts';
import { isPersonRole } from './rolenouns.ts';

/** All tokens of an article in order; offsets are UTF-16 code units into `text`. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly list: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Number of each token's sentence, counted through the article; a paragraph begins a new one. */
  readonly sentence: Int32Array;
  /** Index of each token's paragraph. */
  readonly paragraph: Int32Array;
  /** First token of each sentence, and `count` behind the last. */
  readonly sentenceStarts: Int32Array;
  /** 1 where the token stands inside a quotation. */
  readonly quoted: Uint8Array;
  /** How many role nouns behind a determiner (“a detective”, “her mother”) stand before each token, and before the end. */
  readonly roleNouns: Int32Array;
  /** Each paragraph, and its first token. */
  readonly paragraphs: readonly { readonly first: number; readonly lexed: Lexed }[];
}

/** Lays the paragraphs' tokens end to end. `text` is the article's. */
export function wordsOfArticle(text: string, paragraphs: readonly PlacedParagraph[]): Words {
  const count = paragraphs.reduce((sum, p) => sum + p.lexed.tokens.count, 0);
  const list: string[] = [];
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const sentence = new Int32Array(count);
  const paragraph = new Int32Array(count);
  const quoted = new Uint8Array(count);
  const roleNouns = new Int32Array(count + 1);
  const sentenceStarts: number[] = [];
  const rows: { first: number; lexed: Lexed }[] = [];
  let at = 0;
  paragraphs.forEach(({ start, lexed }, index) => {
    const { tokens, sentences } = lexed;
    const described = roleNounsIn(lexed);
    rows.push({ first: at, lexed });
    let next = 0;
    for (let i = 0; i < tokens.count; i += 1, at += 1) {
      if (i === sentences[next]) {
        sentenceStarts.push(at);
        next += 1;
      }
      list.push(tokens.words[i] as string);
      starts[at] = start + (tokens.starts[i] as number);
      ends[at] = start + (tokens.ends[i] as number);
      sentence[at] = sentenceStarts.length - 1;
      paragraph[at] = index;
      quoted[at] = lexed.quoted[i] as number;
      roleNouns[at + 1] = (roleNouns[at] as number) + (described[i] as number);
    }
  });
  sentenceStarts.push(count);
  const starting = Int32Array.from(sentenceStarts);
  return { text, count, list, starts, ends, sentence, paragraph, quoted, roleNouns, sentenceStarts: starting, paragraphs: rows };
}

const determiner = /^(?:a|an|the|his|her|their|another|one)$/i;

/** 1 where a role noun stands right behind a determiner. */
const roleNounsIn = derived(({ tokens: { words } }) =>
  Uint8Array.from(words, (text, i) =>
    i > 0 && determiner.test(words[i - 1] as string) && /^\p{Ll}{3,}/u.test(text) && isPersonRole(text) ? 1 : 0,
  ),
);

/** The tokens that `find` gives for each paragraph, counted through the article, in order. */
export function tokensWhere({ paragraphs }: Words, find: (lexed: Lexed) => readonly number[]): number[] {
  const tokens: number[] = [];
  for (const { first, lexed } of paragraphs) for (const token of find(lexed)) tokens.push(first + token);
  return tokens;
}

/** The tokens of a paragraph whose words fit. */
export const tokensThat = (fits: (word: string) => boolean): ((lexed: Lexed) => readonly number[]) =>
  derived(({ tokens: { words } }) => words.flatMap((word, i) => (fits(word) ? [i] : [])));

/** The tokens that begin with a capital. */
export const capitalised = tokensThat((word) => /^\p{Lu}/u.test(word));

/** The token's word; empty beyond the ends, so that neighbours may be asked for without a check. */
export function word(words: Words, index: number): string {
  return words.list[index] ?? '';
}

export function lower(words: Words, index: number): string {
  return word(words, index).toLowerCase();
}

/** The word if it stands in the sentence of the token `of`; else empty. */
export function neighbour(words: Words, of: number, index: number): string {
  return words.sentence[index] === words.sentence[of] ? word(words, index) : '';
}

/** Index of the token that holds or first follows `offset`; `count` where none does. */
export function wordFrom(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First token of the sentence that the token stands in, and the first one behind it. */
export function sentenceBounds(words: Words, index: number): readonly [number, number] {
  const number = words.sentence[index] ?? 0;
  return [words.sentenceStarts[number] ?? 0, words.sentenceStarts[number + 1] ?? words.count];
}
