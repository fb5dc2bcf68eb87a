/** The strip of an article: who speaks from where to where, and where nobody does. */
import type { Sentence } from '../../analysis/model.ts';
import { wordsOf, type Span } from '../../text/span.ts';
import { shortened } from '../words.ts';
import { wordCount } from './words.ts';

/** A stretch of the strip; between two stand the words that only say who speaks. */
export interface LedgerStretch extends Span {
  /** Index of who speaks into the ledger's sources; null where the reporter does, and nothing is attributed. */
  readonly source: number | null;
  /** How it begins, and how many words it has. */
  readonly opening: string;
  readonly words: number;
}

type Stretch = Pick<LedgerStretch, 'start' | 'end' | 'source'>;

/** Over the prose and in text order, without overlaps; where two speak at once, the one that begins first has the stretch. */
export function stripOf(
  text: string,
  sources: readonly { readonly statements: readonly Span[] }[],
  prose: readonly Sentence[],
): LedgerStretch[] {
  const spoken = sources
    .flatMap(({ statements }, source) => statements.map(({ start, end }): Stretch => ({ start, end, source })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const unspoken = prose.flatMap(({ reporter }) => reporter.map(({ start, end }): Stretch => ({ start, end, source: null })));
  const speech = apart(spoken);
  const strip = joined(
    text,
    [...speech, ...without(unspoken, speech)].sort((a, b) => a.start - b.start),
  );
  return strip.flatMap((stretch) => {
    const start = stretch.start + (leadingMarks.exec(wordsOf(text, stretch))?.[0].length ?? 0);
    const shown = wordsOf(text, { start, end: stretch.end });
    const words = wordCount(shown);
    return words === 0 ? [] : [{ ...stretch, start, opening: shortened(shown, 80), words }];
  });
}

/** What is left over of a sentence begins with the mark that ended the words before. */
const leadingMarks = /^[\s.,;:!?…—–-]+/u;

/** The same stretches in order of their start, each beginning where those before it have ended. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  let at = 0;
  return stretches.flatMap((stretch) => {
    const start = Math.max(at, stretch.start);
    at = Math.max(at, stretch.end);
    return stretch.end > start ? [{ ...stretch, start }] : [];
  });
}

/** What is left of stretches outside others; both are in order and without overlaps. */
function without(stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  let next = 0;
  for (const { start, end, source } of stretches) {
    let at = start;
    while ((others[next]?.end ?? Infinity) <= at) next += 1;
    for (let i = next; at < end; i += 1) {
      const other = others[i];
      const until = Math.min(end, other?.start ?? end);
      if (until > at) left.push({ start: at, end: until, source });
      at = Math.max(at, other?.end ?? end);
    }
  }
  return left;
}

/** Marks and white space between two sentences end nobody's speech; more than this is not looked through for words. */
const longestGap = 16;

/** Neighbours of one voice with no word between them become one. */
function joined(text: string, stretches: readonly Stretch[]): Stretch[] {
  const strip: Stretch[] = [];
  for (const stretch of stretches) {
    const last = strip.at(-1);
    const near = last !== undefined && last.source === stretch.source && stretch.start - last.end <= longestGap;
    if (near && wordCount(text.slice(last.end, stretch.start)) === 0) strip[strip.length - 1] = { ...last, end: stretch.end };
    else strip.push(stretch);
  }
  return strip;
}
