import { join } from 'node:path';
import { readArticles, type AnnotatedText } from '../tagger/dataset.ts';
import type { Annotated } from './labels.ts';

export type Article = AnnotatedText & Annotated;

/** The annotated articles, beside the checkout. */
export const data = new URL('../../../shared/data', import.meta.url).pathname;

/** Every twentieth article of PolNeAR's train set is held out: what is chosen is chosen on these. */
const heldOut = (_: unknown, i: number): boolean => i % 20 === 7;

/** `train` without the held-out ones, `held`, or `dev`, which is for measuring alone. */
export function articlesOf(set: string): Article[] {
  if (set === 'dev') return readArticles<Article>(join(data, 'polnear-dev.jsonl'));
  const train = readArticles<Article>(join(data, 'polnear-train.jsonl'));
  return set === 'held' ? train.filter(heldOut) : train.filter((article, i) => !heldOut(article, i));
}
