/**
 * Exact spans of a model, by the runtime that ships: `npx tsx training/attribution/measure.ts models/attribution.bin held|dev`.
 * Prints precision, recall and F1 of source, cue and content (shared/eval/score.mjs; spans are not linked, so its other measures do not apply).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantiate } from '../../server/src/node/instantiate.ts';
import { loadTagger } from '../../server/src/tagging/tagger.ts';
import { paragraphsOfArticle } from '../tagger/dataset.ts';
import { articlesOf } from './articles.ts';
import { spansOf } from './spans.ts';

const [model, set = 'held'] = process.argv.slice(2);
if (!model) throw new Error('Which model? Its path comes first.');
const tagger = loadTagger(readFileSync(model), instantiate);
const articles = articlesOf(set);
const began = performance.now();
const predicted = articles.map(({ id, text }) => ({
  id,
  attributions: paragraphsOfArticle(text).flatMap((paragraph) => {
    const emissions = tagger.emissions(paragraph.lexed, paragraph.context);
    return spansOf(paragraph, tagger.decode(emissions, paragraph.lexed.tokens.count));
  }),
}));
const milliseconds = performance.now() - began;
const units = articles.reduce((sum, { text }) => sum + text.length, 0);

const folder = mkdtempSync(join(tmpdir(), 'measure-'));
const write = (name: string, rows: readonly object[]): string => {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
};
const scorer = new URL('../../../shared/eval/score.mjs', import.meta.url).pathname;
const lines = execFileSync(process.execPath, [scorer, 'attribution', write('gold.jsonl', articles), write('predicted.jsonl', predicted)], {
  encoding: 'utf8',
});
rmSync(folder, { recursive: true });
for (const line of lines.trim().split('\n')) {
  const { measure, precision, recall, f1 } = JSON.parse(line) as Record<'measure' | 'precision' | 'recall' | 'f1', string>;
  if (measure.startsWith('exact') || measure.endsWith('characters')) console.log(`${set} ${measure}: P ${precision} R ${recall} F1 ${f1}`);
}
console.log(`${set}: ${(units / milliseconds).toFixed(0)} characters/ms, tokens and sentences included`);
