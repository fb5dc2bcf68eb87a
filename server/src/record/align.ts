/**
 * The words of a quotation laid along a stretch of a document, so that as few as possible differ: global over the quotation, local over
 * the document (Smith & Waterman, 1981, with Sellers' free ends, 1980). Costs time and memory of the product of both lengths.
 */
import { readings } from './words/contractions.ts';
import type { Unit } from './words/units.ts';

/** One step along both: the same unit, one for another, only in the quotation, only in the document. Indexes into either; -1 where there is none. */
export interface Step {
  readonly kind: 'same' | 'changed' | 'added' | 'dropped' | 'filler';
  readonly quoted: number;
  readonly recorded: number;
}

export interface Alignment {
  /** In order, from the first to the last unit of the quotation; what the document has before and behind is left out. */
  readonly steps: readonly Step[];
  readonly cost: number;
}

/**
 * What leaving out a word costs: little where it may be missing, so that the nearer of two places is chosen; and the end of a filler
 * more than its beginning, so that “I I mean, can’t” loses “I mean” and not “I … mean”.
 */
const costOf = (free: Uint16Array, at: number): number => (free[at] === 0 ? 1 : at > 0 && free[at] === free[at - 1] ? 0.015 : 0.01);

/** Two words for each other cost less than one added and one dropped. */
const changeCost = 1.1;

/** Same form, or “’s” for “is”. */
export function sameForm(a: string, b: string): boolean {
  return (
    a === b ||
    (Object.hasOwn(readings, a) && (readings[a] as readonly string[]).includes(b)) ||
    (Object.hasOwn(readings, b) && (readings[b] as readonly string[]).includes(a))
  );
}

/** Lays all of `quoted` along `recorded`. `free` says which units of the document may be missing. Where several places fit equally, the first, or the last. */
export function align(quoted: readonly Unit[], recorded: readonly Unit[], free: Uint16Array, last = false): Alignment {
  const rows = quoted.length + 1;
  const columns = recorded.length + 1;
  const cost = new Float32Array(rows * columns);
  // 0 diagonal, 1 up (only in the quotation), 2 left (only in the document).
  const from = new Uint8Array(rows * columns);
  for (let i = 1; i < rows; i += 1) {
    const row = i * columns;
    cost[row] = i;
    from[row] = 1;
    const { form } = quoted[i - 1] as Unit;
    for (let j = 1; j < columns; j += 1) {
      const same = sameForm(form, (recorded[j - 1] as Unit).form);
      let best = (cost[row - columns + j - 1] as number) + (same ? 0 : changeCost);
      let step = 0;
      const up = (cost[row - columns + j] as number) + 1;
      if (up < best) [best, step] = [up, 1];
      const left = (cost[row + j - 1] as number) + costOf(free, j - 1);
      if (left < best) [best, step] = [left, 2];
      cost[row + j] = best;
      from[row + j] = step;
    }
  }
  let end = 0;
  const bottom = (rows - 1) * columns;
  for (let j = 1; j < columns; j += 1) {
    const better = (cost[bottom + end] as number) - (cost[bottom + j] as number);
    if (better > 1e-4 || (last && better > -1e-4)) end = j;
  }
  const steps = walkBack(rows - 1, end, columns, from, quoted, recorded, free);
  return { steps: wholeFillers(steps, free), cost: cost[bottom + end] as number };
}

/** What may be missing as a whole, and is missing in part, was dropped. */
function wholeFillers(steps: readonly Step[], free: Uint16Array): Step[] {
  const kept = new Set(steps.flatMap(({ kind, recorded }) => (kind === 'same' || kind === 'changed' ? (free[recorded] as number) : [])));
  return steps.map((step) => (step.kind === 'filler' && kept.has(free[step.recorded] as number) ? { ...step, kind: 'dropped' } : step));
}

function walkBack(
  i: number,
  j: number,
  columns: number,
  from: Uint8Array,
  quoted: readonly Unit[],
  recorded: readonly Unit[],
  free: Uint16Array,
): Step[] {
  const steps: Step[] = [];
  while (i > 0) {
    const step = from[i * columns + j];
    if (step === 0) {
      i -= 1;
      j -= 1;
      const kind = sameForm((quoted[i] as Unit).form, (recorded[j] as Unit).form) ? 'same' : 'changed';
      steps.push({ kind, quoted: i, recorded: j });
    } else if (step === 1) {
      i -= 1;
      steps.push({ kind: 'added', quoted: i, recorded: -1 });
    } else {
      j -= 1;
      steps.push({ kind: free[j] !== 0 ? 'filler' : 'dropped', quoted: -1, recorded: j });
    }
  }
  return steps.reverse();
}
