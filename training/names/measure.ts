/**
 * Measures the names of a model file: tsx training/names/measure.ts [MODEL]. Prints what ../shared/eval/score.mjs says of the names
 * alone (paragraphs, tagger, agreement over the article), and how fast they are found.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNames, type PlacedNames } from '../../server/src/analysis/names.ts';
import { readNames, type NameReading } from '../../server/src/analysis/names/reading.ts';
import { instantiate } from '../../server/src/node/instantiate.ts';
import { loadTagger, type Tagger } from '../../server/src/tagging/tagger.ts';
import { paragraphsOfArticle, readArticles, type AnnotatedText } from '../tagger/dataset.ts';
import { work } from '../tagger/vectors.ts';

const shared = new URL('../../../shared', import.meta.url).pathname;
const model = process.argv[2] ?? new URL('../../models/names.bin', import.meta.url).pathname;
const tagger = loadTagger(readFileSync(model), instantiate);

function namesOf(text: string, reader: Tagger): ReturnType<typeof findNames> {
  const paragraphs = paragraphsOfArticle(text).map(({ start, lexed, context }): PlacedNames => ({
    start,
    lexed,
    names: readNames([{ lexed, context }], reader)[0] as NameReading,
  }));
  return findNames(paragraphs, reader);
}

for (const set of ['worldwide-dev', 'gum-news-dev']) {
  const gold = join(shared, 'data', `${set}.jsonl`);
  const articles = readArticles<AnnotatedText>(gold);
  const began = performance.now();
  const found = articles.map(({ id, text }) => JSON.stringify({ id, entities: namesOf(text, tagger) }));
  const spent = performance.now() - began;
  const predicted = join(work, `${set}.predicted.jsonl`);
  writeFileSync(predicted, found.join('\n'));
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  console.log(set, `${(characters / spent).toFixed(0)} characters/ms`);
  console.log(execFileSync('node', [join(shared, 'eval/score.mjs'), 'entities', gold, predicted], { encoding: 'utf8' }));
}
