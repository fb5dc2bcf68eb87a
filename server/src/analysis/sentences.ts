import { derived } from '../lex/derived.ts';
import { contains, earliestStarts, firstEndingAfter, overlaps, type Span } from '../text/span.ts';
import type { Parts } from '../text/parts.ts';
import type { Turns } from '../text/turns.ts';
import type { PlacedReading } from './attribution/drafts.ts';
import { isReport } from './attribution/report.ts';
import type { Attribution, Quotation, Sentence } from './model.ts';

const wordy = /\p{L}{2,}/u;
/** Forms that go on telling what a source said, without saying so again. */
const backshifted = /\b(?:would|had|could|might|was|were)\b/;

/** Paragraphs whose sentences are found in one turn. */
const atATime = 64;

/** The sentences of an article with who stands behind each: the attributions that touch it and what they leave to the reporter. */
export function* findSentences(
  text: string,
  paragraphs: readonly PlacedReading[],
  parts: Parts,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Turns<Sentence[]> {
  const { dateline } = parts;
  const apart = [parts.headline, parts.standfirst, parts.byline, ...parts.captions, ...parts.subheadings]
    .filter((p): p is Span => p !== null)
    .sort((a, b) => a.start - b.start);
  const taken = spansOf(text, quotations, attributions);
  const sentences: Sentence[] = [];
  for (const [paragraph, { start, reading }] of paragraphs.entries()) {
    if (paragraph % atATime === 0) yield;
    const { lexed } = reading;
    const { tokens, sentences: starts } = lexed;
    const place = { start, end: start + lexed.text.length };
    const next = apart[firstEndingAfter(apart, start)];
    const prose = !(next && overlaps(next, place)) && !(dateline && contains(dateline, place)) && !isBareLine(lexed);
    for (let i = 0; i < starts.length; i += 1) {
      let begin = start + (tokens.starts[starts[i] as number] as number);
      const end = start + (tokens.ends[(starts[i + 1] ?? tokens.count) - 1] as number);
      if (dateline && dateline.start <= begin && dateline.end < end && dateline.end > begin)
        begin = dateline.end + (text.slice(dateline.end, end).search(/[^\s—–-]/) || 0);
      const whole = { start: begin, end };
      const here = touchingSpans(taken, whole);
      const touching = attributionsIn(here);
      const previous = sentences.at(-1);
      sentences.push({
        start: begin,
        end,
        paragraph,
        prose,
        attributions: touching,
        reporter: reportersOwn(text, whole, here),
        carried: touching.length === 0 && previous?.paragraph === paragraph ? carriedInto(text, whole, previous, attributions) : null,
      });
    }
  }
  return sentences;
}

/** Subheadings, rows of tables, results and lists: short lines that nothing closes. */
const isBareLine = derived(({ text }) => text.length < 120 && !/[.!?…:;,”"’')\]—–-]$/.test(text));

interface Taken extends Span {
  /** Index of the attribution; -1 for a quotation nobody is named for. */
  readonly attribution: number;
  /** Somebody says, thinks or wants it: not the reporter's words. */
  readonly reported: boolean;
}

/** Spans in text order of their ends, and for each the earliest start of those from it on. */
interface TakenSpans {
  readonly spans: readonly Taken[];
  readonly starts: Int32Array;
}

/** Everything that belongs to an attribution or a quotation. */
function spansOf(text: string, quotations: readonly Quotation[], attributions: readonly Attribution[]): TakenSpans {
  const taken: Taken[] = [];
  attributions.forEach((a, attribution) => {
    const reported = isReport({ text }, a);
    for (const spans of [a.source, a.cue, a.content]) for (const { start, end } of spans) taken.push({ start, end, attribution, reported });
  });
  for (const q of quotations)
    for (const { start, end } of q.spans) taken.push({ start, end, attribution: q.attribution ?? -1, reported: true });
  taken.sort((a, b) => a.end - b.end || a.start - b.start);
  return { spans: taken, starts: earliestStarts(taken) };
}

/** No quotation or content is longer than this in prose; the search for what touches a sentence looks no further. */
const furthest = 20_000;

function touchingSpans({ spans, starts }: TakenSpans, sentence: Span): Taken[] {
  const found: Taken[] = [];
  for (let i = firstEndingAfter(spans, sentence.start); i < spans.length && (starts[i] as number) < sentence.end; i += 1) {
    const s = spans[i] as Taken;
    if (s.end > sentence.end + furthest) break;
    if (overlaps(s, sentence)) found.push(s);
  }
  return found;
}

function attributionsIn(here: readonly Taken[]): number[] {
  const found: number[] = [];
  for (const { attribution } of here) if (attribution >= 0 && !found.includes(attribution)) found.push(attribution);
  return found.sort((a, b) => a - b);
}

/** What is left of the sentence when everything quoted or reported is taken out, where words are left. */
function reportersOwn(text: string, sentence: Span, here: readonly Taken[]): Span[] {
  const holes = here.filter((s) => s.reported).sort((a, b) => a.start - b.start);
  const left: Span[] = [];
  let at = sentence.start;
  for (const hole of [...holes, { start: sentence.end, end: sentence.end }]) {
    if (hole.start > at && wordy.test(text.slice(at, hole.start))) left.push({ start: at, end: hole.start });
    at = Math.max(at, hole.end);
  }
  return left;
}

/** The source of the sentence before speaks on, where the tense goes on reporting. */
function carriedInto(text: string, sentence: Span, previous: Sentence, attributions: readonly Attribution[]): number | null {
  const last = previous.attributions.at(-1) ?? previous.carried;
  if (last === null || last === undefined) return null;
  const indirect = attributions[last]?.form !== 'direct';
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 160));
  return indirect && /^(?:He|She|They|It|That|This|The|But|And)\b/.test(opening) && backshifted.test(opening) ? last : null;
}
