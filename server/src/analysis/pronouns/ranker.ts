/** A linear ranker over feature templates: the points of each answer, and how sure the best one is. */
import { candidateTemplates, noneTemplates } from './features.ts';

/** One row of weights a template, in the templates' order: the candidates' first, then the ones for no answer. */
export type Weights = readonly (readonly number[])[];

export const rowSizes: readonly number[] = [...candidateTemplates, ...noneTemplates].map(([, size]) => size);

/** Sum of the weights that the features point at. `first`: row of the first feature. */
export function pointsOf(weights: Weights, features: Int32Array, first: number): number {
  let sum = 0;
  for (let i = 0; i < features.length; i += 1) sum += weights[first + i]?.[features[i] as number] ?? 0;
  return sum;
}

/** Softmax: points to shares that sum to 1. */
export function sharesOf(points: readonly number[]): number[] {
  const most = Math.max(...points);
  const raised = points.map((p) => Math.exp(p - most));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((r) => r / sum);
}
