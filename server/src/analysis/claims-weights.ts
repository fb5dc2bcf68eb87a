import type { OpinionFeature } from './claims-features.ts';

/** What each feature adds to the log-odds that a careful reader asks “says who?”; learned on gold-tune by training/claims/train.ts. */
export const opinionWeights: Readonly<Record<OpinionFeature, number>> = {
  verdict: 2.02,
  colour: 1.11,
  excess: 0.82,
  certainty: 0.79,
  prescription: 0.93,
  contrast: 0.5,
  cause: 0.44,
  prediction: 0.78,
  trend: 0.1,
  mind: -0.34,
  dated: -0.8,
  length: 0.25,
  'opinion around': 0.96,
  'few sources in the article': -0.14,
};
export const opinionBias = -2.11;

/** From this score on a sentence counts as a claim: the lowest with a cross-validated precision of 72 % on gold-tune. */
export const opinionThreshold = 0.55;
