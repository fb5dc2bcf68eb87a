import type { Span } from '../span.ts';
import { Scribe, type SourceMap } from './source-map.ts';

/**
 * One place where the copy says something else than its source. Its span counts in the source; empty, it inserts.
 * `damage`: letters that a program spoilt, which the file would better have right; `layout`: how a page sets its words, nothing wrong with it.
 */
export interface Change extends Span {
  readonly text: string;
  readonly kind: 'damage' | 'layout';
}

/** The changes in the order of the source; of those that overlap, the one that comes first in the list. */
export function inOrder(changes: readonly Change[]): Change[] {
  const sorted = changes.map((change, i) => ({ change, i })).sort((a, b) => a.change.start - b.change.start || a.i - b.i);
  const kept: Change[] = [];
  let end = -1;
  for (const { change } of sorted) {
    if (change.start < end || (change.start === end && kept.at(-1)?.start === change.start && change.end === change.start)) continue;
    kept.push(change);
    end = change.end;
  }
  return kept;
}

/** A text with the changes made: sorted, none overlapping another. `damaged`: where in the copy damage was read through. */
export function changed(source: string, changes: readonly Change[]): { text: string; source: SourceMap; damaged: Span[] } {
  const scribe = new Scribe(source);
  const damaged: Span[] = [];
  let at = 0;
  for (const { start, end, text, kind } of changes) {
    scribe.copy(at, start);
    const from = scribe.length;
    scribe.write(text, start, end);
    if (kind === 'damage') damaged.push({ start: from, end: scribe.length });
    at = end;
  }
  scribe.copy(at, source.length);
  return { ...scribe.done(), damaged };
}
