import { candidatesOf, opinionFeatures, type Candidate, type OpinionVector } from './claims-features.ts';
import { namedPollIn } from './claims-figures.ts';
import { hasSourceBefore, sourcesOf, type Unjudged } from './claims-sources.ts';
import { opinionBias, opinionThreshold, opinionWeights } from './claims-weights.ts';
import { wordsOf } from '../text/span.ts';
import type { Attribution, Claim, ClaimKind } from './model.ts';

/** How surely a reader asks for the source of what is counted, ranked or alleged; opinions carry their own score. */
const certain = { firm: 0.8, loose: 0.4, superlative: 0.6, allegation: 0.6 };

interface Asked {
  readonly kind: ClaimKind;
  readonly weight: number;
  readonly sourced: boolean;
}

/**
 * The sentences in the reporter's voice that assert something a reader would ask “says who?” about, in text order.
 * Figures, superlatives and allegations are found by their words; opinions (judgements, causes, predictions, trends,
 * states of mind) by a logistic score over counts of words, with a threshold set for precision. Only the reporter's own words
 * count; a sentence of which one claim has a source and another has none is unsourced, and of the kinds that lack one.
 */
export function findClaims(article: Unjudged): Claim[] {
  const indexOf = new Map(article.sentences.map((sentence, i) => [sentence, i]));
  const poll = namedPollIn(article.paragraphs);
  return candidatesOf(article).flatMap((candidate) => {
    const asked = [...facts(article, candidate, indexOf.get(candidate.sentence) ?? 0, poll), ...opinions(candidate)];
    if (asked.length === 0) return [];
    const open = asked.filter((one) => !one.sourced);
    const told = open.length > 0 ? open : asked;
    const { start, end } = candidate.sentence;
    const weight = Math.max(...told.map((one) => one.weight));
    return [{ start, end, sourced: open.length === 0, kinds: told.map((one) => one.kind), weight }];
  });
}

/** What is counted, ranked or alleged. A source anywhere in the sentence, or for a figure earlier in its paragraph, is taken for its source. */
function facts(article: Unjudged, { sentence, words }: Candidate, index: number, poll: number): Asked[] {
  const own = words.asserted?.facts;
  if (!own || (own.counting === 'none' && !own.superlative && !own.allegation)) return [];
  const asked: Asked[] = [];
  const sourced =
    sentence.carried !== null || own.countedByName || sourcesOf(article, sentence).some((source) => !isFragment(article, source));
  if (own.counting !== 'none')
    asked.push({
      kind: 'figure',
      weight: certain[own.counting],
      sourced: sourced || hasSourceBefore(article, sentence, index) || (poll < sentence.end && own.polled),
    });
  if (own.superlative) asked.push({ kind: 'superlative', weight: certain.superlative, sourced });
  if (own.allegation) asked.push({ kind: 'allegation', weight: certain.allegation, sourced });
  return asked;
}

/** An opinion is sourced only where its source is carried on: what a report in the same sentence covers is not among the own words. */
function opinions(candidate: Candidate): Asked[] {
  const weight = opinionScore(candidate.features);
  if (weight < opinionThreshold) return [];
  const sourced = candidate.sentence.carried !== null;
  return opinionKinds(candidate).map((kind) => ({ kind, weight, sourced }));
}

/** A few quoted words: their speaker answers for them, not for what else the sentence says. */
function isFragment(article: Unjudged, { form, content }: Attribution): boolean {
  const words = content.map((part) => wordsOf(article.text, part)).join(' ');
  return form === 'direct' && words.split(/\s+/).length < 8;
}

/** 0 to 1: the logistic score of an opinion. */
export function opinionScore(features: OpinionVector): number {
  const logit = opinionFeatures.reduce((sum, name) => sum + opinionWeights[name] * features[name], opinionBias);
  return 1 / (1 + Math.exp(-logit));
}

/** What kind of opinion it is, by the words that made it one; a judgement where no word says more. */
function opinionKinds({ features }: Candidate): ClaimKind[] {
  const kinds: ClaimKind[] = [];
  if (features.verdict + features.colour + features.excess + features.prescription + features.certainty > 0) kinds.push('judgement');
  if (features.cause > 0) kinds.push('cause');
  if (features.prediction > 0) kinds.push('prediction');
  if (features.trend > 0) kinds.push('trend');
  if (features.mind > 0) kinds.push('mind');
  return kinds.length > 0 ? kinds : ['judgement'];
}
