/**
 * Exact spans of a model, by the runtime that ships: `npx tsx training/attribution/measure.ts models/attribution.bin held|dev`.
 * Prints precision, recall and F1 of source, cue and content (shared/eval/score.mjs; spans are not linked, so its other measures do not apply).
 */
import { readFileSync } from 'node:fs';
import { instantiate } from '../../server/src/node/instantiate.ts';
import { loadTagger } from '../../server/src/tagging/tagger.ts';
import { scores } from '../score.ts';
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

for (const { measure, precision, recall, f1 } of scores('attribution', articles, predicted))
  if (measure.startsWith('exact') || measure.endsWith('characters')) console.log(`${set} ${measure}: P ${precision} R ${recall} F1 ${f1}`);
const unitsOf = (texts: readonly { text: string }[]): number => texts.reduce((sum, { text }) => sum + text.length, 0);
console.log(`${set}: ${(unitsOf(articles) / milliseconds).toFixed(0)} characters/ms, tokens and sentences included`);

/** Processor time that the encoders need, the second time they see the same few articles. */
const sample = articles.slice(0, 8);
const paragraphs = sample.flatMap(({ text }) => paragraphsOfArticle(text));
for (const [way, timed] of [['on vectors', tagger] as const, ['in plain TypeScript', loadTagger(readFileSync(model))] as const]) {
  const run = (): Float32Array[] => paragraphs.map(({ lexed, context }) => timed.emissions(lexed, context));
  run();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  console.log(`emissions ${way}: ${((1000 * unitsOf(sample)) / (user + system)).toFixed(0)} characters/ms`);
}
