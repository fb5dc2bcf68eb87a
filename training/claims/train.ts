/**
 * Learns how much each feature of a sentence says about a reader's “says who?” (server/src/analysis/claims-weights.ts)
 * from gold-tune, and prints what cross-validation over its articles makes of it. Run: npx tsx training/claims/train.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { candidatesOf, opinionFeatures } from '../../server/src/analysis/claims-features.ts';
import { reader } from './read.ts';

interface Case {
  readonly article: string;
  readonly x: readonly number[];
  /** 1 where a careful reader marked the sentence, firmly or as optional. */
  readonly y: 0 | 1;
  readonly firm: boolean;
}

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly findings: readonly { readonly rule: string; readonly start: number; readonly end: number; readonly optional?: boolean }[];
}

const weightsFile = new URL('../../server/src/analysis/claims-weights.ts', import.meta.url);
/** Pulls the weights towards zero: with some eighty positive sentences, hard. */
const ridge = 2;
/** The threshold is the lowest one whose cross-validated precision reaches this. */
const wantedPrecision = 0.8;

async function casesOf(path: URL): Promise<Case[]> {
  const read = await reader();
  const cases: Case[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const gold = JSON.parse(line) as Gold;
    const article = await read(gold.text);
    for (const { sentence, features } of candidatesOf(article)) {
      const marked = gold.findings.filter((f) => f.rule === 'claim/unattributed' && f.start < sentence.end && sentence.start < f.end);
      cases.push({
        article: gold.id,
        x: opinionFeatures.map((name) => features[name]),
        y: marked.length > 0 ? 1 : 0,
        firm: marked.some((f) => !f.optional),
      });
    }
  }
  return cases;
}

/** Ridge-penalised logistic regression by gradient descent with a fixed number of steps: the same data give the same weights. */
function fit(cases: readonly Case[]): number[] {
  const n = opinionFeatures.length;
  const w = new Array<number>(n + 1).fill(0);
  for (let step = 0; step < 4000; step += 1) {
    const gradient = w.map((value, i) => (i === n ? 0 : ridge * value));
    for (const { x, y } of cases) {
      const error = score(w, x) - y;
      x.forEach((value, i) => (gradient[i] = (gradient[i] as number) + error * value));
      gradient[n] = (gradient[n] as number) + error;
    }
    gradient.forEach((g, i) => (w[i] = (w[i] as number) - (0.5 * g) / cases.length));
  }
  return w;
}

function score(w: readonly number[], x: readonly number[]): number {
  const logit = x.reduce((sum, value, i) => sum + value * (w[i] as number), w[x.length] as number);
  return 1 / (1 + Math.exp(-logit));
}

/** Each article scored by weights that never saw it. */
function crossValidated(cases: readonly Case[]): { score: number; y: number; firm: boolean }[] {
  const articles = [...new Set(cases.map((c) => c.article))];
  return articles.flatMap((article) => {
    const w = fit(cases.filter((c) => c.article !== article));
    return cases.filter((c) => c.article === article).map((c) => ({ score: score(w, c.x), y: c.y, firm: c.firm }));
  });
}

const cases = await casesOf(new URL('../../../shared/data/gold-tune.jsonl', import.meta.url));
const held = crossValidated(cases);
const round = (x: number): number => Math.round(x * 100) / 100;
let threshold = 1;
console.log(`${cases.length} sentences, ${cases.filter((c) => c.y).length} marked`);
for (let t = 0.9; t >= 0.1; t = round(t - 0.05)) {
  const found = held.filter((h) => h.score >= t);
  const right = found.filter((h) => h.y);
  const firm = found.filter((h) => h.firm).length / held.filter((h) => h.firm).length;
  const precision = found.length > 0 ? right.length / found.length : 1;
  if (precision >= wantedPrecision && found.length >= 5) threshold = t;
  console.log(
    `threshold ${t.toFixed(2)}: precision ${round(100 * precision)} (${right.length} of ${found.length}), firm ones found ${round(100 * firm)}`,
  );
}
const weights = fit(cases);
const named = opinionFeatures.map((name, i) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${round(weights[i] as number)},`).join('\n');
writeFileSync(
  weightsFile,
  `import type { OpinionFeature } from './claims-features.ts';

/** What each feature adds to the log-odds that a careful reader asks “says who?”; learned on gold-tune by training/claims/train.ts. */
export const opinionWeights: Readonly<Record<OpinionFeature, number>> = {
${named}
};
export const opinionBias = ${round(weights[opinionFeatures.length] as number)};

/** From this score on a sentence counts as a claim: the lowest with a cross-validated precision of ${100 * wantedPrecision} % on gold-tune. */
export const opinionThreshold = ${round(threshold)};
`,
);
