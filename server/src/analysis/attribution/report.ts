import { cueKinds, isCueNoun } from '../../knowledge/cues.ts';
import { remembered } from '../../text/remembered.ts';
import { wordsOf, type Span } from '../../text/span.ts';
import type { Attribution } from '../model.ts';

const prepositions = /\b(?:according to|in (?:the )?(?:words|view|opinion|eyes) of|per|for)\b|:/i;

/**
 * Whether an attribution reports what somebody says, thinks or wants: it quotes, or its cue holds a word known for that. Taggers take
 * other verbs with a clause behind them for cues now and then (“the plan is risky for …”); those leave the words to the reporter.
 */
export function isReport({ text }: { readonly text: string }, attribution: Attribution): boolean {
  if (attribution.form !== 'indirect' || attribution.route !== 'cue') return true;
  return hasReportingCue(text, attribution.cue);
}

/** The cue holds a verb, a noun or a preposition known for reporting what somebody says, thinks or wants. */
export function hasReportingCue(text: string, cue: readonly Span[]): boolean {
  return cue.length === 1 ? reports(wordsOf(text, cue[0] as Span)) : reports(cue.map((part) => wordsOf(text, part)).join(' '));
}

const reports = remembered(
  (words: string): boolean =>
    prepositions.test(words) || (words.match(/\p{L}+/gu) ?? []).some((word) => cueKinds(word).size > 0 || isCueNoun(word)),
);
