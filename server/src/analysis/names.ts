import type { Lexed } from '../lex/lexed.ts';
import type { Tagger } from '../tagging/tagger.ts';
import type { NameSpan } from './actors/input.ts';
import type { EntityType } from './model.ts';
import { agreedLabels } from './names/agreement.ts';
import { guises, type NameReading } from './names/reading.ts';

/** A paragraph at `start` in the article, and what it says of its names. */
export interface PlacedNames {
  readonly start: number;
  readonly lexed: Lexed;
  readonly names: NameReading;
}

/** The names of an article, in text order, none overlapping another. Linear in the number of tokens. */
export function findNames(paragraphs: readonly PlacedNames[], tagger: Tagger): NameSpan[] {
  const labels = agreedLabels(
    paragraphs.map((p) => p.names),
    tagger,
  );
  return paragraphs.flatMap((paragraph, i) => spansOf(paragraph, labels[i] as Uint8Array));
}

/** The names that a paragraph's labels mark: 0 none, then B- and I- of each type in the order of `guises`. */
function spansOf({ start, lexed: { tokens }, names }: PlacedNames, labels: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = [];
  const scores = scoresOf(names, labels);
  for (let first = 0; first < labels.length; first += 1) {
    const begin = labels[first] as number;
    if (begin === 0) continue;
    let last = first;
    while (labels[last + 1] === begin + 1) last += 1;
    let score = 1;
    for (let i = first; i <= last; i += 1) score = Math.min(score, scores[i] as number);
    spans.push({
      start: start + (tokens.starts[first] as number),
      end: start + (tokens.ends[last] as number),
      type: guises[(begin + 1) >> 1] as EntityType,
      score,
    });
    first = last;
  }
  return spans;
}

/** How probable its guise is at each capitalised token by its paragraph alone; 1 at the others. */
function scoresOf({ runs }: NameReading, labels: Uint8Array): Float32Array {
  const scores = new Float32Array(labels.length).fill(1);
  for (const { first, words, probabilities } of runs)
    for (let i = 0; i < words.length; i += 1)
      scores[first + i] = probabilities[i * guises.length + (((labels[first + i] as number) + 1) >> 1)] as number;
  return scores;
}
