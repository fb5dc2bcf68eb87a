/** What the record has to say about a quotation. */
import type { Span } from '../text/span.ts';
import { markAt, speakerAt, type RecordDocument } from './documents/document.ts';
import type { Lookup } from './lookup.ts';
import { cutAt, type Cut } from './cut.ts';
import { place, type Difference, type Placed } from './place.ts';
import type { Segment } from './segments.ts';
import { compare, type Voice } from './speaker.ts';
import { hashOf, type Unit } from './words/units.ts';

/** The names stand in the JSON too. `no-record`: there is nothing to check against. */
export type RecordState = 'verbatim' | 'small' | 'differs' | 'cut' | 'other-speaker' | 'not-found' | 'no-record';

/** Where in the record a quotation, or the likeliest passage for it, stands. */
export interface Passage extends Span {
  readonly document: RecordDocument;
  /** As the document names whoever says it. */
  readonly speaker: string | null;
  /** Time or page. */
  readonly mark: string | null;
}

export interface Verdict {
  readonly state: RecordState;
  readonly passage: Passage | null;
  readonly differences: readonly Difference[];
  /** What ellipses and brackets leave out, in the document. */
  readonly gaps: readonly Span[];
  readonly cut: Cut | null;
  /** Where the other half of two passages made one stands. */
  readonly second: Passage | null;
  /** Why nothing could be checked; only with `no-record`. */
  readonly reason: 'none' | 'unreadable' | null;
}

/** What is asked of the record: the words between marks, and who is said to have said them. */
export interface Question {
  readonly segments: readonly Segment[];
  readonly voice: Voice | null;
  /** A few words of somebody's: looked for in that speaker's documents alone. */
  readonly partial: boolean;
}

/** Places that are laid along; the right one is nearly always the first. */
const places = 6;
/** Likeness from which a passage is the quotation, altered; and where another place holds the rest of it. */
const alike = 0.55;
const half = 0.3;
/** Units a passage of its own has at least. */
const passageUnits = 4;

export function verdictOf(question: Question, lookup: Lookup, unreadable: boolean): Verdict {
  const { segments, voice, partial } = question;
  const heard = voice !== null && speaksIn(lookup, voice);
  const absent = heard ? empty('not-found', null) : empty('no-record', unreadable ? 'unreadable' : 'none');
  const anchor = longestOf(segments);
  if (anchor < 0 || (partial && !heard)) return absent;
  const hashes = hashesOf((segments[anchor] as Segment).units);
  let best: Judged | undefined;
  for (const candidate of lookup.candidates(hashes, places)) {
    const next = judged(place(segments, anchor, candidate, at(lookup, candidate.document)), lookup, voice);
    if (next.placed.offsets.length === 0 || (partial && next.belongs !== 'same')) continue;
    if (!best || rank(next) < rank(best) || (rank(next) === rank(best) && next.placed.likeness > best.placed.likeness)) best = next;
    if (rank(best) === 0) break;
  }
  if (!best) return absent;
  const { placed } = best;
  const whole = placed.differences.every(({ kind }) => kind === 'small');
  if (whole && best.voices === 1) return exact(best, segments, lookup);
  if (partial) return absent;
  const second = placed.missing.length >= passageUnits ? elsewhere(placed.missing, lookup) : null;
  const enough = placed.run >= 3 || (placed.units <= 10 && placed.run >= 2);
  if (enough && (placed.likeness >= alike || (second && placed.likeness >= half))) {
    if (best.belongs === 'other' && !second && placed.likeness < 0.8) return absent;
    return { ...empty('differs', null), passage: passageOf(best, lookup), differences: placed.differences, gaps: placed.gaps, second };
  }
  return absent;
}

interface Judged {
  readonly placed: Placed;
  readonly speaker: string | null;
  readonly belongs: 'same' | 'other' | 'open';
  /** How many speakers the passage has. */
  readonly voices: number;
}

const at = (lookup: Lookup, document: number) => lookup.documents[document] as Lookup['documents'][number];

function judged(placed: Placed, lookup: Lookup, voice: Voice | null): Judged {
  const { document } = at(lookup, placed.document);
  const counts = new Map<string | null, number>();
  for (const offset of placed.offsets) {
    const speaker = speakerAt(document, offset);
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const [speaker] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null];
  const belongs = speaker === null || voice === null ? 'open' : compare(speaker, voice);
  return { placed, speaker, belongs, voices: counts.size };
}

/** Word for word by the speaker; word for word by another; nearly, by the speaker; nearly, by another. */
function rank({ placed, belongs, voices }: Judged): number {
  const whole = voices === 1 && placed.differences.every(({ kind }) => kind === 'small');
  if (whole) return belongs === 'same' ? 0 : belongs === 'open' ? 1 : 2;
  return placed.likeness >= alike ? (belongs === 'other' ? 4 : 3) : 5;
}

function exact(best: Judged, segments: readonly Segment[], lookup: Lookup): Verdict {
  const { placed, belongs } = best;
  const passage = passageOf(best, lookup);
  const found = { passage, differences: placed.differences, gaps: placed.gaps };
  if (belongs === 'other') return { ...empty('other-speaker', null), ...found };
  const cut = cutAt(passage.document, placed, segments);
  if (cut) return { ...empty('cut', null), ...found, cut };
  return { ...empty(placed.differences.length > 0 ? 'small' : 'verbatim', null), ...found };
}

/** A second passage that holds the words missing from the first. */
function elsewhere(missing: readonly Unit[], lookup: Lookup): Passage | null {
  const segments: Segment[] = [{ units: missing, joint: 'none' }];
  for (const candidate of lookup.candidates(hashesOf(missing), 3)) {
    const placed = place(segments, 0, candidate, at(lookup, candidate.document));
    if (placed.likeness >= 0.8 && placed.run >= 3) return passageOf(judged(placed, lookup, null), lookup);
  }
  return null;
}

function passageOf({ placed, speaker }: Judged, lookup: Lookup): Passage {
  const { document } = at(lookup, placed.document);
  return { document, start: placed.start, end: placed.end, speaker, mark: markAt(document, placed.start) };
}

function longestOf(segments: readonly Segment[]): number {
  let best = -1;
  segments.forEach(({ units }, i) => {
    if (units.length >= 2 && units.length > (segments[best]?.units.length ?? 0)) best = i;
  });
  return best;
}

const hashesOf = (units: readonly Unit[]): Uint32Array => Uint32Array.from(units, ({ form }) => hashOf(form));

const speaksIn = (lookup: Lookup, voice: Voice): boolean => lookup.speakers.some((speaker) => compare(speaker, voice) === 'same');

const empty = (state: RecordState, reason: Verdict['reason']): Verdict => ({
  state,
  passage: null,
  differences: [],
  gaps: [],
  cut: null,
  second: null,
  reason,
});
