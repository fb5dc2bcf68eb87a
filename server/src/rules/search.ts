/** What patterns find in a paragraph, derived from it once: an edit elsewhere scans none of its words again. */
import type { Paragraph, Sentence } from '../analysis/model.ts';
import { derived, derivedBy } from '../lex/derived.ts';
import type { Lexed } from '../lex/lexed.ts';
import type { Span } from '../text/span.ts';
import { mayHold } from './sought.ts';

/** Where a pattern stands in a paragraph. */
export interface Place {
  /** Number of the sentence in its paragraph. */
  readonly sentence: number;
  /** Offset into that sentence. */
  readonly at: number;
  readonly match: RegExpMatchArray;
}

/** The places of a pattern in one paragraph of an article, whose sentences are given. */
export type Places = (pattern: RegExp) => readonly Place[];

/** Patterns are global and constant. They never reach over a sentence's end. */
export function searchIn({ start, lexed }: Paragraph, sentences: readonly Sentence[]): Places {
  const own = ownSentences(lexed);
  // A dateline is no part of the sentence that it stands in front of.
  const cut = sentences.findIndex((sentence, i) => sentence.start - start !== own[i]?.start || sentence.end - start !== own[i]?.end);
  if (cut < 0) return (pattern) => placesIn(lexed, pattern);
  return (pattern) => {
    if (!mayHold(lexed, pattern)) return none;
    const { start: from, end: to } = sentences[cut] as Sentence;
    const here = scan(lexed.text.slice(from - start, to - start), cut, pattern);
    const elsewhere = placesIn(lexed, pattern);
    return [...elsewhere.filter(({ sentence }) => sentence < cut), ...here, ...elsewhere.filter(({ sentence }) => sentence > cut)];
  };
}

const none: readonly Place[] = [];

/** The paragraph's sentences as they stand in it. */
const ownSentences = derived(({ tokens, sentences }): readonly Span[] =>
  Array.from(sentences, (from, i) => ({
    start: tokens.starts[from] as number,
    end: tokens.ends[(sentences[i + 1] ?? tokens.count) - 1] as number,
  })),
);

const placesIn = derivedBy((lexed: Lexed, pattern: RegExp): readonly Place[] => {
  if (!mayHold(lexed, pattern)) return none;
  const places = ownSentences(lexed).flatMap(({ start, end }, i) => scan(lexed.text.slice(start, end), i, pattern));
  return places.length > 0 ? places : none;
});

function scan(sentence: string, number: number, pattern: RegExp): Place[] {
  return Array.from(sentence.matchAll(pattern), (match) => ({ sentence: number, at: match.index, match }));
}
