/** A quotation laid along one place of a document: what is the same, what differs and how, what an omission leaves out. */
import type { Span } from '../text/span.ts';
import { align, type Step } from './align.ts';
import type { Candidate, IndexedDocument } from './lookup.ts';
import type { Segment } from './segments.ts';
import { compounded, formsOf } from './words/compounds.ts';
import { fillersIn } from './words/fillers.ts';
import { unitsOf, type Unit } from './words/units.ts';

/** Words that stand otherwise in the document. Either side may be empty: then the span is where they would stand. */
export interface Difference {
  /** `small`: spelling, a contraction, a number written out, a filler written down. */
  readonly kind: 'small' | 'changed' | 'added' | 'dropped';
  /** In the article. */
  readonly quoted: Span;
  /** In the document. */
  readonly recorded: Span;
}

/** A quotation at a place of the record. */
export interface Placed extends Span {
  readonly document: number;
  readonly differences: readonly Difference[];
  /** What the quotation's ellipses and brackets leave out, in the document. */
  readonly gaps: readonly (Span & { readonly joint: Segment['joint'] })[];
  /** Units of the quotation, how many stand in the document too, and the most of them in a row. */
  readonly units: number;
  readonly same: number;
  readonly run: number;
  /** Share of the quotation's words that stand there, short words counting less. */
  readonly likeness: number;
  /** The stretch of the article, in units of all segments, that stands nowhere near: what a second place may hold. Empty where the whole does. */
  readonly missing: readonly Unit[];
  /** Where each unit that is the same begins in the document. */
  readonly offsets: readonly number[];
}

/** Units behind an edge that brackets, and that an ellipsis, may reach over, beyond the segment's own length. */
const bracketReach = 15;
const ellipsisReach = 600;

/** Lays the segments along the document around a candidate for the segment `anchor`. */
export function place(segments: readonly Segment[], anchor: number, candidate: Candidate, { document, starts }: IndexedDocument): Placed {
  const windowOf = (from: number, to: number): Unit[] => {
    const begin = starts[Math.max(0, from)] ?? document.text.length;
    const end = to < starts.length ? (starts[to] as number) : document.text.length;
    return document.turns.flatMap((turn) =>
      turn.start < end && begin < turn.end ? unitsOf(document.text, Math.max(begin, turn.start), Math.min(end, turn.end)) : [],
    );
  };
  const laid: Laid[] = [];
  const lay = (index: number, from: number, to: number, last = false): void => {
    const words = windowOf(from, to);
    const given = (segments[index] as Segment).units;
    const units = compounded(given, formsOf(words));
    const recorded = compounded(words, formsOf(units));
    laid[index] = { units, recorded, steps: align(units, recorded, fillersIn(document.text, recorded), last).steps };
  };
  lay(anchor, candidate.from, candidate.to);
  const unitFrom = (offset: number): number => firstAtOrAfter(starts, offset);
  for (let i = anchor + 1; i < segments.length; i += 1) {
    const edge = unitFrom(endOf(laid[i - 1] as Laid) ?? starts[candidate.to - 1] ?? 0);
    const { units, joint } = segments[i] as Segment;
    lay(i, edge, edge + units.length + reachOf(joint));
  }
  for (let i = anchor - 1; i >= 0; i -= 1) {
    const edge = unitFrom(startOf(laid[i + 1] as Laid) ?? starts[candidate.from] ?? 0);
    const { units } = segments[i] as Segment;
    lay(i, edge - units.length - reachOf((segments[i + 1] as Segment).joint), edge, true);
  }
  return summed(laid, segments, candidate.document);
}

const reachOf = (joint: Segment['joint']): number => (joint === 'ellipsis' ? ellipsisReach : joint === 'brackets' ? bracketReach : 4);

interface Laid {
  readonly units: readonly Unit[];
  readonly recorded: readonly Unit[];
  readonly steps: readonly Step[];
}

const anchored = ({ recorded, steps }: Laid): Unit[] =>
  steps.flatMap((step) => (step.kind === 'same' ? [recorded[step.recorded] as Unit] : []));
const startOf = (laid: Laid): number | undefined => anchored(laid)[0]?.start;
const endOf = (laid: Laid): number | undefined => anchored(laid).at(-1)?.end;

function summed(laid: readonly Laid[], segments: readonly Segment[], document: number): Placed {
  const differences: Difference[] = [];
  const offsets: number[] = [];
  const gaps: (Span & { joint: Segment['joint'] })[] = [];
  const missing: Unit[] = [];
  let units = 0;
  let run = 0;
  let weight = 0;
  let likeness = 0;
  let start = Infinity;
  let end = 0;
  laid.forEach((segment, i) => {
    units += segment.units.length;
    let length = 0;
    for (const step of segment.steps) {
      const weighed = step.quoted < 0 ? 0 : weightOf(segment.units[step.quoted] as Unit);
      weight += weighed;
      if (step.kind === 'same') {
        likeness += weighed;
        length += 1;
        run = Math.max(run, length);
        offsets.push((segment.recorded[step.recorded] as Unit).start);
      } else if (step.kind !== 'filler') length = 0;
    }
    differences.push(...differencesOf(segment));
    missing.push(...longestMissing(segment));
    const from = startOf(segment);
    const to = endOf(segment);
    if (from === undefined || to === undefined) return;
    const joint = segments[i]?.joint ?? 'none';
    if (joint !== 'none' && end > 0 && from > end) gaps.push({ start: end, end: from, joint });
    start = Math.min(start, from);
    end = Math.max(end, to);
  });
  return {
    document,
    start,
    end,
    differences,
    gaps,
    units,
    same: offsets.length,
    run,
    likeness: weight === 0 ? 0 : likeness / weight,
    missing,
    offsets,
  };
}

/** Short words stand everywhere. */
const weightOf = ({ form }: Unit): number => (form.length <= 3 ? 0.4 : 1);

/** Blocks of steps that differ, each as one difference; fillers that the quotation leaves out are none. */
function differencesOf({ units, recorded, steps }: Laid): Difference[] {
  const found: Difference[] = [];
  let i = 0;
  while (i < steps.length) {
    const { kind, quoted, recorded: said } = steps[i] as Step;
    if (kind === 'same') {
      const here = units[quoted] as Unit;
      const there = recorded[said] as Unit;
      const unequal = here.said !== there.said && (here.said !== '' || there.said !== '' || here.form !== there.form);
      if (unequal) found.push({ kind: 'small', quoted: here, recorded: there });
      i += 1;
      continue;
    }
    let to = i;
    while (to < steps.length && (steps[to] as Step).kind !== 'same') to += 1;
    const block = steps.slice(i, to).filter((step) => step.kind !== 'filler');
    if (block.length > 0) found.push(differenceOf(block, units, recorded, steps, i, to));
    i = to;
  }
  return found;
}

function differenceOf(
  block: readonly Step[],
  units: readonly Unit[],
  recorded: readonly Unit[],
  steps: readonly Step[],
  from: number,
  to: number,
): Difference {
  const here = block.flatMap((step) => (step.quoted < 0 ? [] : [units[step.quoted] as Unit]));
  const there = block.flatMap((step) => (step.recorded < 0 ? [] : [recorded[step.recorded] as Unit]));
  const before = steps[from - 1];
  const behind = steps[to];
  const quoted = hullOf(here) ?? pointBetween(before && units[before.quoted], behind && units[behind.quoted]);
  const said = hullOf(there) ?? pointBetween(before && recorded[before.recorded], behind && recorded[behind.recorded]);
  const free = fillersIn('', here);
  const joined = (list: readonly Unit[]): string => list.map((unit) => unit.said.replace(/['’]/g, '')).join('');
  const kind =
    here.length > 0 && there.length > 0
      ? joined(here) === joined(there)
        ? 'small'
        : 'changed'
      : here.length === 0
        ? 'dropped'
        : free.every((group) => group !== 0)
          ? 'small'
          : 'added';
  return { kind, quoted, recorded: said };
}

function hullOf(list: readonly Unit[]): Span | undefined {
  const [first] = list;
  return first && { start: first.start, end: (list.at(-1) as Unit).end };
}

const pointBetween = (before: Unit | undefined, behind: Unit | undefined): Span => {
  const at = before?.end ?? behind?.start ?? 0;
  return { start: at, end: at };
};

/** The longest stretch of the quotation in which hardly a word is the same. */
function longestMissing({ units, steps }: Laid): Unit[] {
  let best: Unit[] = [];
  let current: Unit[] = [];
  let same = 0;
  for (const { kind, quoted } of steps) {
    if (quoted < 0) continue;
    same = kind === 'same' ? same + 1 : 0;
    current.push(units[quoted] as Unit);
    if (same >= 3) current = [];
    if (current.length - same > best.length) best = current.slice(0, current.length - same);
  }
  return best;
}

function firstAtOrAfter(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
