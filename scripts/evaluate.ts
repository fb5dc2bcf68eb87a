/**
 * `npm run evaluate`: runs the built command line over every set in ../shared/data, scores it with ../shared/eval/score.mjs, prints one
 * table and writes docs/accuracy.md and docs/accuracy.json. Says so and ends where that folder does not stand beside the checkout.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyses, lines, predictions, score, shared, type Figure } from './evaluate/run.ts';
import { compromiseNames } from './evaluate/compromise.ts';
import { measures, type Measure } from './evaluate/measures.ts';
import { page } from './evaluate/page.ts';
import { figuresOfRules, type RuleFigures } from './evaluate/rules.ts';

/** One row of the table: what was measured beside what is asked for. */
export interface Row extends Measure {
  readonly figure: Figure | undefined;
}

export interface Evaluation {
  readonly rows: readonly Row[];
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleFigures>>;
  /** Every figure the scorer printed, by set and measure. */
  readonly figures: Readonly<Record<string, readonly Figure[]>>;
}

if (!existsSync(shared('eval/score.mjs'))) {
  console.log('Nothing is measured: ../shared, with the annotated articles and their scorer, does not stand beside this checkout.');
  process.exit(0);
}

const faults = predictions('faults', '.jsonl');
writeFileSync(
  faults,
  execFileSync(process.execPath, [shared('eval/seed-faults.mjs'), shared('data/polnear-dev.jsonl')], { maxBuffer: 1e9 }),
);
const figures: Record<string, readonly Figure[]> = {
  'polnear-dev': score('attribution', shared('data/polnear-dev.jsonl'), analyses('polnear-dev')),
  'worldwide-dev': score('entities', shared('data/worldwide-dev.jsonl'), analyses('worldwide-dev')),
  'gum-news-dev': [
    ...score('entities', shared('data/gum-news-dev.jsonl'), analyses('gum-news-dev')),
    ...score('pronouns', shared('data/gum-news-dev.jsonl'), analyses('gum-news-dev')),
    ...score('nominals', shared('data/gum-news-dev.jsonl'), analyses('gum-news-dev')),
  ],
  'speakers-dev': score('speakers', shared('data/speakers-dev.jsonl'), analyses('speakers-dev')),
  'findings-dev': score('findings', shared('data/findings-dev.jsonl'), analyses('findings-dev')),
  'gap-validation': score('gap', shared('data/gap-validation.jsonl'), analyses('gap-validation')),
  'gold-dev': [
    ...score('actors', shared('data/gold-dev.jsonl'), analyses('gold-dev')),
    ...score('findings', shared('data/gold-dev.jsonl'), analyses('gold-dev')),
  ],
  faults: score('faults', faults, analyses('faults', faults)),
};
for (const set of ['worldwide-dev', 'gum-news-dev'])
  figures[`${set}, compromise`] = score('entities', shared(`data/${set}.jsonl`), await compromiseNames(set));

const rows = measures.map((measure): Row => {
  const figure = figures[measure.set]?.find((candidate) => candidate.measure === measure.measure);
  return { ...measure, figure };
});
const rules = figuresOfRules(
  figures['findings-dev'] ?? [],
  figures['faults'] ?? [],
  lines(shared('data/polnear-dev.jsonl')),
  lines(analyses('polnear-dev')),
);
const evaluation: Evaluation = { rows, rules, figures };

const docs = (name: string): string => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));
writeFileSync(docs('accuracy.json'), `${JSON.stringify({ rules }, null, 2)}\n`);
writeFileSync(docs('accuracy.md'), page(evaluation, new Date(), 'all'));
console.log(page(evaluation, new Date(), 'table'));
console.log(`Written to ${docs('accuracy.md')}; ${readFileSync(docs('accuracy.json')).length} bytes of figures for the rules' pages.`);
