import type { OpinionFeature } from './claims-features.ts';

/** What each feature adds to the log-odds that a careful reader asks “says who?”; learned on gold-tune by training/claims/train.ts. */
export const opinionWeights: Readonly<Record<OpinionFeature, number>> = {
  verdict: 1.85,
  colour: 1.07,
  excess: 0.8,
  certainty: 0.91,
  prescription: 0.89,
  contrast: 0.49,
  cause: 0.42,
  prediction: 0.93,
  trend: -0.07,
  mind: -0.31,
  dated: -0.63,
  length: 0.4,
  'opinion around': 0.69,
  'few sources in the article': -0.74,
};
export const opinionBias = -2.23;

/** From this score on a sentence counts as a claim: the lowest with a cross-validated precision of 80 % on gold-tune. */
export const opinionThreshold = 0.6;
