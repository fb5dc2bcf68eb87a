/** The words of a whole article as one row of numbers: what mentions, roles and pronouns are read from. */
import type { PlacedParagraph } from './input.ts';

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
  const sentenceStarts: number[] = [];
  let at = 0;
  paragraphs.forEach(({ start, lexed }, index) => {
    const { tokens, sentences } = lexed;
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
    }
  });
  sentenceStarts.push(count);
  return { text, count, list, starts, ends, sentence, paragraph, quoted, sentenceStarts: Int32Array.from(sentenceStarts) };
}

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
