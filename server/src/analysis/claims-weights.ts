import type { OpinionFeature } from './claims-features.ts';

/** What each feature adds to the log-odds that a careful reader asks “says who?”; learned on gold-tune by training/claims/train.ts. */
export const opinionWeights: Readonly<Record<OpinionFeature, number>> = {
  verdict: 2.01,
  colour: 1.03,
  excess: 0.77,
  certainty: 0.73,
  prescription: 0.93,
  contrast: 0.55,
  cause: 0.55,
  prediction: 0.83,
  calendar: -0.03,
  trend: 0.15,
  mind: -0.29,
  dated: -0.54,
  length: 0.36,
  'opinion around': 0.72,
  'few sources in the article': -0.6,
};
export const opinionBias = -2.25;

/** From this score on a sentence counts as a claim: the lowest with a cross-validated precision of 72 % on gold-tune. */
export const opinionThreshold = 0.4;
