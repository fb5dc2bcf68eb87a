/** Meaning cut away: what an omission or the end of a quotation leaves out of the same sentence may turn it round. */
import type { Span } from '../text/span.ts';
import type { RecordDocument } from './documents/document.ts';
import type { Placed } from './place.ts';

/** The words left out, in the document, and the one that matters. */
export interface Cut extends Span {
  readonly word: string;
}

const turning = /\b(?:not|never|no|only|if|unless|but|except|until|cannot)\b|n['’]t\b/i;
/** A sentence's end: a mark, what may close behind it, white space and a capital; or a new paragraph. */
const sentenceEnd = /[.!?…]["”’»)\]]*(?=\s+["“‘«(]?[\p{Lu}\p{N}[]|\s*$)|\n\s*\n/u;
/** As far as a sentence is followed behind the quotation, in code units. */
const furthest = 400;

/** What is left out between the quotation's parts, or behind its end, of the sentence it stands in; null where nothing of it matters. */
export function cutAt({ text, turns }: RecordDocument, { end, gaps }: Placed): Cut | null {
  for (const gap of gaps) {
    if (gap.joint === 'brackets') continue;
    const found = turningIn(text, gap.start, gap.end);
    if (found) return found;
  }
  const turn = turns.find((one) => one.start <= end && end <= one.end);
  const rest = text.slice(end, Math.min(end + furthest, turn?.end ?? text.length));
  const stop = sentenceEnd.exec(rest);
  return turningIn(text, end, end + (stop ? stop.index : rest.length));
}

/** Only what belongs to the sentences at either end of a gap: between them, whole sentences may be left out. */
function turningIn(text: string, start: number, end: number): Cut | null {
  const left = text.slice(start, end);
  const first = sentenceEnd.exec(left);
  const head = first ? left.slice(0, first.index) : left;
  const found = turning.exec(head);
  return found ? { start, end: start + head.length, word: found[0] } : null;
}
