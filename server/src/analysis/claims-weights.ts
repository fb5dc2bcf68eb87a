import type { OpinionFeature } from './claims-features.ts';

/** What each feature adds to the log-odds that a careful reader asks “says who?”; learned on gold-tune by training/claims/train.ts. */
export const opinionWeights: Readonly<Record<OpinionFeature, number>> = {
  verdict: 1.1,
  degree: 0.3,
  certainty: 0.6,
  prescription: 0.7,
  contrast: 0.2,
  cause: 0.5,
  prediction: 0.5,
  calendar: -0.4,
  trend: 0.3,
  mind: 0.3,
  seeming: 0.5,
  dated: -0.6,
  length: 0.3,
  'share of the reporter': 0.8,
  'a source in the sentence': -1,
  'carried on from a source': -0.8,
  'opinion around': 2,
  'few sources in the article': 0.4,
};
export const opinionBias = -3.6;

/** The log-odds are turned into 0 to 1; from here on a sentence counts as a claim. Chosen on gold-tune for precision. */
export const opinionThreshold = 0.5;
