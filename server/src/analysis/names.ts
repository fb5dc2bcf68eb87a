import { looksFamilyFirst } from '../knowledge/familyFirst.ts';
import type { Lexed } from '../lex/lexed.ts';
import { wordAt, type Tokens } from '../lex/tokens.ts';
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
    if (guises[(begin + 1) >> 1] === 'PER') last = endOfGivenName(tokens, labels, first, last);
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

/** Short second halves of English compounds with a name, which look like syllables of a given name. */
const compound = /^(?:led|run|era|made|born|held|free|like|type|style|based|owned|wide)$/;

/** “Moon Jae-in” is one name to its end, though the tagger may take “-in” for what “-led” is in “Merkel-led”. */
function endOfGivenName(tokens: Tokens, labels: Uint8Array, first: number, last: number): number {
  const end = last + 2;
  if (wordAt(tokens, last + 1) !== '-' || tokens.starts[end] !== (tokens.ends[last] as number) + 1) return last;
  if (labels[last + 1] !== 0 || labels[end] !== 0) return last;
  const words = tokens.text.slice(tokens.starts[first], tokens.ends[end]).split(/\s+/);
  return looksFamilyFirst(words) && !compound.test(wordAt(tokens, end)) ? end : last;
}

/** How probable its guise is at each capitalised token by its paragraph alone; 1 at the others. */
function scoresOf({ runs }: NameReading, labels: Uint8Array): Float32Array {
  const scores = new Float32Array(labels.length).fill(1);
  for (const { first, words, probabilities } of runs)
    for (let i = 0; i < words.length; i += 1)
      scores[first + i] = probabilities[i * guises.length + (((labels[first + i] as number) + 1) >> 1)] as number;
  return scores;
}
