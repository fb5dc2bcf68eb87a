/** Writes the features of the unit tests' article for fixture.py: `npx tsx training/tagger/fixture.ts`, then `python -m tagger.fixture`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableSpec } from '../../server/src/tagging/features.ts';
import { paragraphsOfArticle, writeDataset } from './dataset.ts';
import { work } from './vectors.ts';

const fixture = new URL('../../test/unit/tagging/fixture/', import.meta.url);
const spec = JSON.parse(readFileSync(new URL('spec.json', fixture), 'utf8')) as { tables: TableSpec[]; words: string[] };
const paragraphs = paragraphsOfArticle(readFileSync(new URL('article.txt', fixture), 'utf8'));
writeDataset(
  join(work, 'fixture'),
  'train',
  paragraphs.map((paragraph) => ({ ...paragraph, article: 0, labels: new Uint8Array(paragraph.lexed.tokens.count) })),
  spec.tables,
  new Map(spec.words.map((word, i) => [word, i + 1])),
);
