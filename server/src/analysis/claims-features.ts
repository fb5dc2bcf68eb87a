import { contains, firstEndingAfter, overlaps, type Span, wordsOf } from '../text/span.ts';
import { isReport, ownParts } from './claims-voice.ts';
import type { Article, Attribution, Sentence } from './model.ts';
import * as words from './claims-words.ts';

/** The article before its claims are found. */
export type Unjudged = Omit<Article, 'claims'>;

/** What is counted in a sentence, in the order of the learned weights. Counts are capped, shares are 0 to 1. */
export const opinionFeatures = [
  'verdict',
  'colour',
  'excess',
  'certainty',
  'prescription',
  'contrast',
  'cause',
  'prediction',
  'calendar',
  'trend',
  'mind',
  'dated',
  'length',
  'opinion around',
  'few sources in the article',
] as const;
export type OpinionFeature = (typeof opinionFeatures)[number];
export type OpinionVector = Record<OpinionFeature, number>;

/** A sentence as the claims see it: its own words in the reporter's voice, and what surrounds it. */
export interface Candidate {
  readonly sentence: Sentence;
  /** The reporter's parts joined by a bar, so that no pattern reaches over what somebody else said. */
  readonly own: string;
  readonly features: OpinionVector;
}

/** A sentence of fewer words in the reporter's own voice asserts nothing (“he added”). */
const fewestWords = 4;
/** A count beyond this adds nothing. */
const cap = 2;

/** The article's sentences that the reporter has a say in, with their features. Headlines, captions and bylines have none. */
export function candidatesOf(article: Unjudged): Candidate[] {
  const quotations = article.quotations.flatMap((quotation) => quotation.spans).sort((a, b) => a.start - b.start);
  const judged = article.sentences
    .filter((sentence) => sentence.prose)
    .map((sentence) => ({ sentence, own: ownWords(article, sentence, (at) => overlapping(quotations, at)) }));
  const sourced = judged.filter(({ sentence }) => sentence.attributions.length > 0).length;
  const fewSources = judged.length > 0 && sourced < judged.length / 4 ? 1 : 0;
  const opinions = judged.map(({ own }) =>
    count(own, words.verdict) + count(own, words.prescription) + count(own, words.excess) > 0 ? 1 : 0,
  );
  const all = opinions.reduce<number>((sum, n) => sum + n, 0);
  return judged.flatMap(({ sentence, own }, i) => {
    const length = wordCount(own);
    if (length < fewestWords) return [];
    const others = judged.length > 1 ? (all - (opinions[i] as number)) / (judged.length - 1) : 0;
    const features: OpinionVector = {
      verdict: count(own, words.verdict),
      colour: count(own, words.colour),
      excess: count(own, words.excess),
      certainty: count(own, words.certainty),
      prescription: count(own, words.prescription),
      contrast: count(own, words.contrast),
      cause: count(own, words.cause),
      prediction: count(own, words.prediction),
      calendar: count(own, words.calendar),
      trend: count(own, words.trend),
      mind: count(own, words.mind),
      dated: count(own, words.dated),
      length: Math.min(length, 40) / 20,
      'opinion around': others,
      'few sources in the article': fewSources,
    };
    return [{ sentence, own, features }];
  });
}

/** The reports that touch a sentence and name or describe who makes them. */
export function sourcesOf(article: Unjudged, sentence: Sentence): Attribution[] {
  return sentence.attributions.flatMap((index) => {
    const attribution = article.attributions[index];
    return attribution && attribution.source.length > 0 && isReport(article, attribution) ? [attribution] : [];
  });
}

function ownWords(article: Unjudged, sentence: Sentence, quoted: (at: Span) => readonly Span[]): string {
  const dateline = article.parts.dateline;
  return ownParts(article, sentence, quoted)
    .filter((part) => !dateline || !contains(dateline, part))
    .map((part) => wordsOf(article.text, clipped(part, dateline)))
    .join(' | ');
}

function overlapping(spans: readonly Span[], at: Span): Span[] {
  const found: Span[] = [];
  for (let i = firstEndingAfter(spans, at.start); i < spans.length && (spans[i] as Span).start < at.end; i += 1)
    found.push(spans[i] as Span);
  return found;
}

function clipped(part: Span, dateline: Span | null): Span {
  return dateline && overlaps(part, dateline) ? { start: dateline.end, end: part.end } : part;
}

function count(own: string, pattern: RegExp): number {
  const matches = own.matchAll(pattern);
  let n = 0;
  while (n < cap && !matches.next().done) n += 1;
  return n;
}

function wordCount(own: string): number {
  return own.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0;
}
