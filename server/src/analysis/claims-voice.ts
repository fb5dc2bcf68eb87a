import { cueKinds, isCueNoun } from '../knowledge/cues.ts';
import { overlaps, type Span, wordsOf } from '../text/span.ts';
import type { Article, Attribution, Sentence } from './model.ts';

/** What the reporter's own voice is told by. */
export type Voices = Pick<Article, 'text' | 'attributions' | 'quotations'>;

const wordy = /\p{L}{2,}/u;
const prepositions = /\b(?:according to|in (?:the )?(?:words|view|opinion|eyes) of|per|for)\b|:/i;

/**
 * Whether an attribution reports what somebody says, thinks or wants: it quotes, or its cue holds a word known for that. Taggers take
 * other verbs with a clause behind them for cues now and then (“the plan is risky for …”); those leave the words to the reporter.
 */
export function isReport(article: Voices, attribution: Attribution): boolean {
  if (attribution.form !== 'indirect' || attribution.route !== 'cue') return true;
  const cue = attribution.cue.map((part) => wordsOf(article.text, part)).join(' ');
  return prepositions.test(cue) || (cue.match(/\p{L}+/gu) ?? []).some((word) => cueKinds(word).size > 0 || isCueNoun(word));
}

/** The parts of a sentence that are neither quoted nor reported, nor name who says it; each holds a word. */
export function ownParts(article: Voices, sentence: Sentence, quoted: (sentence: Span) => readonly Span[]): Span[] {
  const holes: Span[] = [...quoted(sentence)];
  for (const index of sentence.attributions) {
    const attribution = article.attributions[index];
    if (attribution && isReport(article, attribution)) holes.push(...attribution.source, ...attribution.cue, ...attribution.content);
  }
  const own: Span[] = [];
  let at = sentence.start;
  for (const hole of [
    ...holes.filter((part) => overlaps(part, sentence)).sort((a, b) => a.start - b.start),
    { start: sentence.end, end: sentence.end },
  ]) {
    if (hole.start > at && wordy.test(article.text.slice(at, hole.start))) own.push({ start: at, end: hole.start });
    at = Math.max(at, hole.end);
  }
  return own;
}
