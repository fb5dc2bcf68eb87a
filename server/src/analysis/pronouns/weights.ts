import type { Weights } from './ranker.ts';

/** Learned by training/pronouns; one row a feature template. */
export const pronounWeights: Weights = [];
