/**
 * Writes PolNeAR's articles as training sets, `train`, `held` and `dev`, and as `texts` the news and other prose that nobody labelled. With each
 * the words, a line a token (`NAME.words.txt`), which the teacher reads.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordAt } from '../../server/src/lex/tokens.ts';
import type { TableSpec } from '../../server/src/tagging/features.ts';
import { paragraphsOfArticle, readArticles, writeDataset, type Example } from '../tagger/dataset.ts';
import { ranks, work } from '../tagger/vectors.ts';
import { articlesOf, data, type Article } from './articles.ts';
import { labelParagraph } from './labels.ts';

const unlabelled = ['worldwide-train', 'gum-news-train', 'gum-interview', 'gum-bio', 'gum-court', 're3d', 'wikigold'];
const folder = join(work, 'attribution');
const { tables } = JSON.parse(readFileSync(new URL('model.json', import.meta.url), 'utf8')) as { tables: TableSpec[] };
const vocabulary = ranks();

const unlabelledArticles = (): Article[] =>
  unlabelled.flatMap((file) => readArticles(join(data, `${file}.jsonl`))).map((article) => ({ ...article, attributions: [] }));

for (const set of ['train', 'held', 'dev', 'texts']) {
  const examples = (set === 'texts' ? unlabelledArticles() : articlesOf(set)).flatMap((article, number) =>
    paragraphsOfArticle(article.text).map((paragraph): Example => ({
      ...paragraph,
      article: number,
      labels: labelParagraph(paragraph, article.attributions),
    })),
  );
  writeDataset(folder, set, examples, tables, vocabulary);
  const words = examples.flatMap(({ lexed: { tokens } }) =>
    Array.from({ length: tokens.count }, (_, i) => wordAt(tokens, i).replace(/\s/g, ' ')),
  );
  writeFileSync(join(folder, `${set}.words.txt`), words.join('\n'));
}
