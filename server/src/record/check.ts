/** An article's quotations against the record. */
import type { Article, Quotation } from '../analysis/model.ts';
import { shifted, wordsOf, type Span } from '../text/span.ts';
import type { Finder } from './finder.ts';
import type { TheRecord } from './library.ts';
import { voiceOf } from './speaker.ts';
import { unitsOf } from './words/units.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** One stretch between marks, and what the record says about it. */
export interface CheckedPart extends Span {
  /** Index of its quotation. */
  readonly quotation: number;
  readonly verdict: Verdict;
}

/** Each part of each quotation, in text order; scare quotes and titles are nobody's words. */
export function checkQuotations(article: Article, { finder, unread }: TheRecord): CheckedPart[] {
  if (finder.lookup.documents.length === 0 && unread.length === 0) return [];
  return article.quotations.flatMap((quotation, index) =>
    quotation.kind === 'direct' || quotation.kind === 'partial' ? partsOf(article, quotation, index, finder, unread.length > 0) : [],
  );
}

function partsOf(article: Article, quotation: Quotation, index: number, finder: Finder, unreadable: boolean): CheckedPart[] {
  const voice = voiceOf(article, quotation);
  const ask = (span: Span, partial: boolean): CheckedPart =>
    checked(article.text, span, index, (words) => verdictOf({ words, voice, partial }, finder, unreadable));
  return quotation.spans.flatMap((span) => {
    const whole = ask(span, quotation.kind === 'partial');
    if (onRecord(whole)) return [whole];
    // Marks in the wrong place, or a quotation inside another: the record may have one of the parts.
    const parts = stretchesIn(article.text, span)
      .map((part) => ask(part, false))
      .filter(onRecord);
    return parts.length > 0 ? parts : [whole];
  });
}

/** A verdict whose places count from the beginning of the article. */
function checked(text: string, span: Span, quotation: number, verdictFor: (words: string) => Verdict): CheckedPart {
  const verdict = verdictFor(wordsOf(text, span));
  const differences = verdict.differences.map((difference) => ({ ...difference, quoted: shifted(difference.quoted, span.start) }));
  return { quotation, start: span.start, end: span.end, verdict: { ...verdict, differences } };
}

/**
 * Straight marks look alike on either side, and may be paired otherwise: stretches between two quotations that the record has are
 * somebody's words too, outside the marks.
 */
export function checkBetween(article: Article, { finder }: TheRecord): CheckedPart[] {
  const spans = article.quotations.flatMap((quotation, index) => quotation.spans.map((span) => ({ ...span, index })));
  return spans.flatMap(({ end: start, index }, i) => {
    const end = spans[i + 1]?.start ?? 0;
    if (end <= start || article.text[start - 1] !== '"' || article.text[end] !== '"') return [];
    const span = { start, end };
    if (article.text.slice(start, end).includes('\n') || unitsOf(article.text, start, end).length < fewestWords) return [];
    const part = checked(article.text, span, index, (words) => verdictOf({ words, voice: null, partial: false }, finder, false));
    return onRecord(part) ? [part] : [];
  });
}

const onRecord = ({ verdict }: CheckedPart): boolean => verdict.passage !== null;

const mark = /["“”]/g;
/** A stretch with fewer words is no passage. */
const fewestWords = 5;

/** What stands between neighbouring double marks inside a quotation; nothing where there are none but its own. */
function stretchesIn(text: string, { start, end }: Span): Span[] {
  const inside = [...text.slice(start + 1, end - 1).matchAll(mark)].map(({ index }) => start + 1 + index);
  if (inside.length === 0) return [];
  const borders = [start, ...inside, end - 1];
  return borders
    .slice(1)
    .map((to, i) => ({ start: (borders[i] as number) + 1, end: to }))
    .filter((part) => unitsOf(text, part.start, part.end).length >= fewestWords);
}
