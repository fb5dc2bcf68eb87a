import { overlaps, type Span } from '../../text/span.ts';
import type { Parts } from '../../text/parts.ts';
import type { AttributionDraft } from './drafts.ts';

/** A sentence that ends before another quotation: “…, the engineer. “Really?”” is no one's name. */
const nextSentence = /[\p{Ll}\p{N}][.!?][”"’]?\s+[“"„‘«]/u;
/** When something was said is no part of who said it. */
const when =
  /\s+(?:today|yesterday|tonight|(?:earlier )?this (?:morning|afternoon|evening|week)|(?:late |early )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;

/**
 * The drafts with their sources ending where they end: behind a dateline, before the next sentence, before the day. What stands in captions
 * and beside a byline is said by nobody.
 */
export function withTrueEdges(text: string, drafts: readonly AttributionDraft[], parts: Parts): AttributionDraft[] {
  const apart = [parts.byline, ...parts.captions].filter((span) => span !== null);
  return drafts
    .filter(({ source, cue, content }) => ![...source, ...cue, ...content].some((s) => apart.some((part) => overlaps(part, s))))
    .map((draft) => ({
      ...draft,
      source: draft.source.map((s) => trimmedSource(text, behindDateline(text, s, parts.dateline))),
      content: draft.content.map((s) => behindDateline(text, s, parts.dateline)),
    }));
}

function behindDateline(text: string, s: Span, dateline: Span | null): Span {
  if (!dateline || !overlaps(s, dateline) || s.end <= dateline.end) return s;
  const start = dateline.end + (/^[\s—–:-]*/u.exec(text.slice(dateline.end, s.end))?.[0].length ?? 0);
  return start < s.end ? { start, end: s.end } : s;
}

function trimmedSource(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const next = nextSentence.exec(words);
  const to = next ? start + next.index + 1 : end;
  const day = when.exec(text.slice(start, to));
  return { start, end: day && day.index > 0 ? start + day.index : to };
}
