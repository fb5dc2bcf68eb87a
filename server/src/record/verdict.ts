/** What the record has to say about a quotation. */
import type { Span } from '../text/span.ts';
import { markAt, speakerAt, type RecordDocument } from './documents/document.ts';
import type { Lookup } from './lookup.ts';
import { cutAt, type Cut } from './cut.ts';
import type { Finder } from './finder.ts';
import type { Difference, Placed } from './place.ts';
import { compare, type Voice } from './speaker.ts';
import type { Unit } from './words/units.ts';

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
  readonly words: string;
  readonly voice: Voice | null;
  /** A few words of somebody's: looked for in that speaker's documents alone. */
  readonly partial: boolean;
}

/** Likeness from which a passage is the quotation, altered; and where another place holds the rest of it. */
const alike = 0.55;
const half = 0.3;
/** Likeness from which words of another speaker are the quotation, altered. */
const close = 0.8;
/** Units a passage of its own has at least. */
const passageUnits = 4;

/** The record's answer; places in the quotation count from the beginning of its words. */
export function verdictOf({ words, voice, partial }: Question, finder: Finder, unreadable: boolean): Verdict {
  const { lookup } = finder;
  const heard = voice !== null && speaksIn(lookup, voice);
  const absent = heard ? empty('not-found', null) : empty('no-record', unreadable ? 'unreadable' : 'none');
  if (partial && !heard) return absent;
  const sought = finder.words(words);
  let best: Judged | undefined;
  for (const placed of sought.places()) {
    const next = judged(placed, lookup, voice);
    if (placed.offsets.length === 0 || (partial && next.belongs !== 'same')) continue;
    if (!best || rank(next) < rank(best) || (rank(next) === rank(best) && placed.likeness > best.placed.likeness)) best = next;
    if (rank(best) === 0) break;
  }
  if (!best) return absent;
  const { placed } = best;
  if (isWhole(best)) return exact(best, lookup);
  if (partial) return absent;
  const second = placed.missing.length >= passageUnits ? elsewhere(placed.missing, finder) : null;
  const enough = placed.run >= 3 || (placed.units <= 10 && placed.run >= 2);
  const sure = placed.likeness >= (best.belongs === 'other' ? close : alike) || (second !== null && placed.likeness >= half);
  if (!enough || !sure) return absent;
  return { ...empty('differs', null), passage: passageOf(best, lookup), differences: placed.differences, gaps: placed.gaps, second };
}

interface Judged {
  readonly placed: Placed;
  readonly speaker: string | null;
  readonly belongs: 'same' | 'other' | 'open';
  /** How many speakers the passage has. */
  readonly voices: number;
}

const documentAt = (lookup: Lookup, index: number): RecordDocument => (lookup.documents[index] as Lookup['documents'][number]).document;

function judged(placed: Placed, lookup: Lookup, voice: Voice | null): Judged {
  const document = documentAt(lookup, placed.document);
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
function rank(judgement: Judged): number {
  const { placed, belongs } = judgement;
  if (isWhole(judgement)) return belongs === 'same' ? 0 : belongs === 'open' ? 1 : 2;
  return placed.likeness >= alike ? (belongs === 'other' ? 4 : 3) : 5;
}

const isWhole = ({ placed, voices }: Judged): boolean => voices === 1 && placed.differences.every(({ kind }) => kind === 'small');

function exact(best: Judged, lookup: Lookup): Verdict {
  const { placed, belongs } = best;
  const passage = passageOf(best, lookup);
  const found = { passage, differences: placed.differences, gaps: placed.gaps };
  if (belongs === 'other') return { ...empty('other-speaker', null), ...found };
  const cut = cutAt(passage.document, placed);
  if (cut) return { ...empty('cut', null), ...found, cut };
  return { ...empty(placed.differences.length > 0 ? 'small' : 'verbatim', null), ...found };
}

/** A second passage that holds the words missing from the first. */
function elsewhere(missing: readonly Unit[], finder: Finder): Passage | null {
  for (const placed of finder.units(missing).places())
    if (placed.likeness >= close && placed.run >= 3) return passageOf(judged(placed, finder.lookup, null), finder.lookup);
  return null;
}

function passageOf({ placed, speaker }: Judged, lookup: Lookup): Passage {
  const document = documentAt(lookup, placed.document);
  return { document, start: placed.start, end: placed.end, speaker, mark: markAt(document, placed.start) };
}

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
