import { tokenFrom } from '../../lex/tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Paragraph, Sentence } from '../model.ts';
import { keptBySentence } from './kept.ts';
import { longestRead, type Network } from './network.ts';
import { answers } from './kinds.ts';

/** What the claim reader makes of a sentence by itself. Spans are relative to the paragraph. */
export interface SentenceReading {
  /** Log-odds of each of the reader's answers. */
  readonly scores: Float32Array;
  /** The reporter's words that make it a claim: one stretch of a few words, or none. */
  readonly grounds: readonly Span[];
}

/** A sentence's tokens as the reader takes them in. */
export interface OwnTokens {
  readonly from: number;
  readonly words: readonly string[];
  /** 1 where a token stands in the reporter's own voice. */
  readonly own: Uint8Array;
}

export function ownTokens({ start, lexed }: Paragraph, sentence: Sentence): OwnTokens {
  const { tokens } = lexed;
  const from = tokenFrom(tokens, sentence.start - start);
  let to = from;
  while (to < tokens.count && to - from < longestRead && start + (tokens.starts[to] as number) < sentence.end) to += 1;
  const own = new Uint8Array(to - from);
  for (const part of sentence.reporter)
    for (let i = tokenFrom(tokens, part.start - start); i < to && start + (tokens.starts[i] as number) < part.end; i += 1)
      if (i >= from) own[i - from] = 1;
  return { from, words: tokens.words.slice(from, to), own };
}

/** Reads sentences, each once for as long as it stays what it is. */
export const sentenceReader = (network: Network): ((paragraph: Paragraph, sentence: Sentence) => SentenceReading) =>
  keptBySentence((paragraph, sentence) => {
    const taken = ownTokens(paragraph, sentence);
    const { scores, shares } = network(taken.words, taken.own);
    return { scores, grounds: groundsOf(paragraph, taken, shares) };
  });

/** A neighbour of the strongest word belongs to the grounds from this share of its weight on. */
const enough = 0.25;
const longestGrounds = 6;
const word = /\p{L}/u;

/** The word that adds most to the reader's first answer, with those beside it that add to it too. */
function groundsOf({ lexed }: Paragraph, { from, words, own }: OwnTokens, shares: Float32Array): Span[] {
  const { starts, ends } = lexed.tokens;
  const counts = (i: number): boolean => own[i] === 1 && word.test(words[i] as string);
  const share = (i: number): number => shares[i * answers.length] as number;
  let top = -1;
  for (let i = 0; i < words.length; i += 1) if (counts(i) && (top < 0 || share(i) > share(top))) top = i;
  if (top < 0 || share(top) <= 0) return [];
  let [first, last] = [top, top];
  const joins = (i: number): boolean => i >= 0 && i < words.length && counts(i) && share(i) >= enough * share(top);
  while (last - first + 1 < longestGrounds && (joins(first - 1) || joins(last + 1))) {
    if (joins(last + 1)) last += 1;
    else first -= 1;
  }
  return [{ start: starts[from + first] as number, end: ends[from + last] as number }];
}
