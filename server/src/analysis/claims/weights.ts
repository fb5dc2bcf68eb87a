/** What surrounds a sentence, weighed: learned on findings-train by training/claims/weigh.ts. */

/** In the order of surroundingNames; the last is what is added. */
export const surroundingWeights: readonly number[] = [
  0.522, 0.09, -0.054, 0.024, 0.023, 1.245, -0.314, 0.251, -0.309, 0.697, 0.237, -0.664,
];

/** From which weight on an opinion is reported, by strictness: cross-validated precisions of 80 %, 72 %, 60 %. */
export const opinionThresholds = { calm: 0.77, standard: 0.635, strict: 0.42 };
