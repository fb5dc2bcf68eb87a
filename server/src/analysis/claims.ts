import { candidatesOf, opinionFeatures, type Candidate, type OpinionVector, sourcesOf, type Unjudged } from './claims-features.ts';
import { countingOf, sourcesNear } from './claims-figures.ts';
import { opinionBias, opinionThreshold, opinionWeights } from './claims-weights.ts';
import { record, superlative, wrongdoing } from './claims-words.ts';
import type { Claim, ClaimKind } from './model.ts';

/** How surely a reader asks for the source of what is counted, ranked or alleged; opinions carry their own score. */
const certain = { firm: 0.8, loose: 0.4, superlative: 0.6, allegation: 0.6 };

/**
 * The sentences in the reporter's voice that assert something a reader would ask “says who?” about, in text order.
 * Figures, superlatives and allegations are found by their words; opinions (judgements, causes, predictions, trends,
 * states of mind) by a logistic score over counts of words and the sentence's sources, with a threshold set for precision.
 */
export function findClaims(article: Unjudged): Claim[] {
  const indexOf = new Map(article.sentences.map((sentence, i) => [sentence, i]));
  const claims: Claim[] = [];
  for (const candidate of candidatesOf(article)) {
    const { sentence, own } = candidate;
    const kinds: ClaimKind[] = [];
    let weight = 0;
    const add = (kind: ClaimKind, sure: number): void => {
      kinds.push(kind);
      weight = Math.max(weight, sure);
    };
    const counting = countingOf(own);
    if (counting !== 'none') add('figure', certain[counting]);
    if (own.search(superlative) >= 0) add('superlative', certain.superlative);
    if (own.search(wrongdoing) >= 0 && own.search(record) < 0) add('allegation', certain.allegation);
    const opinion = opinionScore(candidate.features);
    if (opinion >= opinionThreshold) for (const kind of opinionKinds(candidate)) add(kind, opinion);
    if (kinds.length === 0) continue;
    const sourced =
      sourcesOf(article, sentence).length > 0 ||
      sentence.carried !== null ||
      (kinds.length === 1 && kinds[0] === 'figure' && sourcesNear(article, sentence, indexOf.get(sentence) ?? 0).length > 0);
    claims.push({ start: sentence.start, end: sentence.end, sourced, kinds, weight });
  }
  return claims;
}

/** 0 to 1: the logistic score of an opinion. */
export function opinionScore(features: OpinionVector): number {
  const logit = opinionFeatures.reduce((sum, name) => sum + opinionWeights[name] * features[name], opinionBias);
  return 1 / (1 + Math.exp(-logit));
}

/** What kind of opinion it is, by the words that made it one; a judgement where no word says more. */
function opinionKinds({ features }: Candidate): ClaimKind[] {
  const kinds: ClaimKind[] = [];
  if (features.verdict + features.prescription + features.certainty > 0) kinds.push('judgement');
  if (features.cause > 0) kinds.push('cause');
  if (features.prediction > features.calendar) kinds.push('prediction');
  if (features.trend > 0) kinds.push('trend');
  if (features.mind > 0) kinds.push('mind');
  return kinds.length > 0 ? kinds : ['judgement'];
}
