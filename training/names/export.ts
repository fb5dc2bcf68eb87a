/**
 * Writes the names sets: `train`, `held` (every twentieth article of each train file), the two measured ones, and `silver`: PolNeAR's
 * train articles with the automatic names that agree.py sifts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withGiven } from '../../server/src/analysis/names/reading.ts';
import { hashOf } from '../../server/src/tagging/forms.ts';
import type { TableSpec } from '../../server/src/tagging/features.ts';
import { paragraphsOfArticle, readArticles, writeDataset, type AnnotatedText, type Example, type Paragraph } from '../tagger/dataset.ts';
import { ranks, work } from '../tagger/vectors.ts';
import { recase, type Casing } from './casing.ts';
import { labelParagraph, type GoldName } from './labels.ts';
import { wireReports } from './wire.ts';

const data = new URL('../../../shared/data', import.meta.url).pathname;
const { tables } = JSON.parse(readFileSync(new URL('model.json', import.meta.url), 'utf8')) as { tables: TableSpec[] };
const vocabulary = ranks();
const folder = join(work, 'names');

type Article = AnnotatedText & { readonly entities: readonly GoldName[] };

/** The train files: whether they mark MISC throughout, and how much a window of theirs counts. */
const files: readonly { readonly name: string; readonly misc: boolean; readonly weight: number }[] = [
  { name: 'worldwide-train', misc: true, weight: 1 },
  { name: 'gum-news-train', misc: false, weight: 1 },
  { name: 'gum-interview', misc: false, weight: 1 },
  { name: 'gum-bio', misc: false, weight: 1 },
  { name: 'gum-voyage', misc: false, weight: 0.7 },
  { name: 'gum-academic', misc: false, weight: 0.7 },
  { name: 'gum-court', misc: false, weight: 0.7 },
  { name: 'wikigold', misc: true, weight: 1 },
  { name: 'ewt-dev', misc: false, weight: 1 },
  { name: 'crossner-politics-train', misc: true, weight: 0.7 },
  { name: 'crossner-politics-dev', misc: true, weight: 0.7 },
  { name: 're3d', misc: false, weight: 0.25 },
];

/** Copies of short paragraphs in a headline's casing: for how many in a hundred, and up to which length in code units. */
const copies: readonly (readonly [casing: Casing, percent: number])[] = [
  ['capitals', 12],
  ['title', 8],
];
const longestCopy = 300;

/** Reports made up in the style of a wire, and how much they count. */
const wire = { reports: 360, weight: 0.5, seed: 7 } as const;

interface Weighted extends Example {
  readonly weight: number;
}

let articles = 0;

function examplesOf({ text, entities }: Article, misc: boolean, weight: number): Weighted[] {
  const article = (articles += 1);
  return paragraphsOfArticle(text).map((paragraph) => example(paragraph, entities, misc, article, weight));
}

function example(paragraph: Paragraph, names: readonly GoldName[], misc: boolean, article: number, weight: number): Weighted {
  const context = withGiven(paragraph.lexed, paragraph.context);
  return { ...paragraph, context, article, labels: labelParagraph(paragraph, names, misc), weight };
}

/** The article's short paragraphs again in headline casing, drawn by the hash of their words. */
function recased({ text, entities }: Article, misc: boolean, weight: number): Weighted[] {
  return copies.flatMap(([casing, percent]) =>
    paragraphsOfArticle(recase(text, casing))
      .filter(({ lexed }) => lexed.text.length <= longestCopy && hashOf(casing + lexed.text) % 100 < percent)
      .map((paragraph) => example(paragraph, entities, misc, 0, weight)),
  );
}

function write(name: string, examples: readonly Weighted[]): void {
  writeDataset(folder, name, examples, tables, vocabulary);
  writeFileSync(
    join(folder, `${name}.weights.f32`),
    Float32Array.from(examples, (e) => e.weight),
  );
  writeFileSync(
    join(folder, `${name}.paragraphs.i32`),
    Int32Array.from(examples, (e) => e.lexed.tokens.count),
  );
}

const train: Weighted[] = [];
const held: Weighted[] = [];
for (const { name, misc, weight } of files) {
  readArticles<Article>(join(data, `${name}.jsonl`)).forEach((article, i) => {
    if (i % 20 === 7) held.push(...examplesOf(article, misc, weight));
    else train.push(...examplesOf(article, misc, weight), ...recased(article, misc, weight));
  });
}
for (const { text, entities } of wireReports(wire.reports, wire.seed))
  train.push(...examplesOf({ id: '', text, entities }, true, wire.weight));
write('train', train);
write('held', held);
for (const name of ['worldwide-dev', 'gum-news-dev'])
  write(
    name,
    readArticles<Article>(join(data, `${name}.jsonl`)).flatMap((article) => examplesOf(article, name === 'worldwide-dev', 1)),
  );

type Silver = AnnotatedText & { readonly silverEntities: readonly GoldName[] };
write(
  'silver',
  readArticles<Silver>(join(data, 'polnear-train.jsonl')).flatMap(({ silverEntities, ...article }) =>
    examplesOf({ ...article, entities: silverEntities }, true, 1),
  ),
);
