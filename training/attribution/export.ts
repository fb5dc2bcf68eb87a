/** Writes PolNeAR's articles as training sets: `train`, `held` and `dev`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableSpec } from '../../server/src/tagging/features.ts';
import { paragraphsOfArticle, writeDataset, type Example } from '../tagger/dataset.ts';
import { ranks, work } from '../tagger/vectors.ts';
import { articlesOf } from './articles.ts';
import { labelParagraph } from './labels.ts';

const { tables } = JSON.parse(readFileSync(new URL('model.json', import.meta.url), 'utf8')) as { tables: TableSpec[] };
const vocabulary = ranks();
for (const set of ['train', 'held', 'dev']) {
  const examples = articlesOf(set).flatMap((article, number) =>
    paragraphsOfArticle(article.text).map((paragraph): Example => ({
      ...paragraph,
      article: number,
      labels: labelParagraph(paragraph, article.attributions),
    })),
  );
  writeDataset(join(work, 'attribution'), set, examples, tables, vocabulary);
}
