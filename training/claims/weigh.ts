/**
 * Learns how what surrounds a sentence weighs (server/src/analysis/claims/weights.ts) from the answers of readers that never saw its article
 * (train.py), and chooses from which weight on an opinion is reported; prints what cross-validation and findings-dev make of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, markedKinds, opinionKinds } from '../../server/src/analysis/claims/kinds.ts';
import { surroundings, type Scored } from '../../server/src/analysis/claims/surroundings.ts';
import { work } from '../tagger/vectors.ts';

const folds = 5;
/** Pulls the weights towards zero. */
const ridge = 1;
/** What a firmly marked sentence counts beside another. */
const insisted = 2;
/**
 * The cross-validated precision, optional ones excused, at which each strictness begins. Set with findings-dev's figures in view: see models/claims.md.
 */
const wanted = { calm: 0.8, standard: 0.72, strict: 0.6 } as const;
/** A precision of fewer findings is chance. */
const fewest = 20;

interface Case {
  readonly article: number;
  readonly x: readonly number[];
  /** 0 unmarked, 1 optional, 2 firm. */
  readonly mark: number;
}

function read(set: string, kind: string): Buffer {
  return readFileSync(join(work, 'claims', `${set}.${kind}`));
}
const floats = (set: string, kind: string): Float32Array => new Float32Array(new Uint8Array(read(set, kind)).buffer);

function casesOf(set: string): Case[] {
  const rows = new Int32Array(new Uint8Array(read(set, 'sentences.i32')).buffer);
  const [held, places, marks] = [floats(set, 'held.f32'), floats(set, 'places.f32'), read(set, 'marks.u8')];
  const articles = new Map<number, { scored: Scored; mark: number }[]>();
  for (let i = 0; i * 3 < rows.length; i += 1) {
    const article = rows[i * 3] as number;
    const [at, own, length] = places.subarray(i * 3, i * 3 + 3) as unknown as [number, number, number];
    const [opinion, firm] = held.subarray(i * answers.length, i * answers.length + 2) as unknown as [number, number];
    const mark = Math.max(...marks.subarray(i * markedKinds.length, i * markedKinds.length + opinionKinds.length));
    articles.set(article, [...(articles.get(article) ?? []), { scored: { opinion, firm, at, own, length }, mark }]);
  }
  return [...articles].flatMap(([article, sentences]) => {
    const around = surroundings(sentences.map(({ scored }) => scored));
    return sentences.map(({ mark }, i) => ({ article, mark, x: around[i] as number[] }));
  });
}

function logit(w: readonly number[], x: readonly number[]): number {
  return x.reduce((sum, value, i) => sum + value * (w[i] as number), w[x.length] as number);
}
const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** Ridge-penalised logistic regression by gradient descent over scaled features: the same data give the same weights. */
function fit(cases: readonly Case[]): number[] {
  const n = cases[0]?.x.length ?? 0;
  const scale = Array.from(
    { length: n },
    (_, i) => Math.sqrt(cases.reduce((sum, { x }) => sum + (x[i] as number) ** 2, 0) / cases.length) || 1,
  );
  const w = new Array<number>(n + 1).fill(0);
  for (let step = 0; step < 600; step += 1) {
    const gradient = w.map((value, i) => (i === n ? 0 : ridge * value));
    let total = 0;
    for (const { x, mark } of cases) {
      const counts = mark === 2 ? insisted : 1;
      total += counts;
      const z = x.reduce((sum, value, i) => sum + (value / (scale[i] as number)) * (w[i] as number), w[n] as number);
      const error = counts * (sigmoid(z) - (mark > 0 ? 1 : 0));
      for (let i = 0; i < n; i += 1) gradient[i] = (gradient[i] as number) + (error * (x[i] as number)) / (scale[i] as number);
      gradient[n] = (gradient[n] as number) + error;
    }
    for (let i = 0; i <= n; i += 1) w[i] = (w[i] as number) - (gradient[i] as number) / total;
  }
  return w.map((value, i) => (i === n ? value : value / (scale[i] as number)));
}

interface Judged {
  readonly weight: number;
  readonly mark: number;
}

function at(judged: readonly Judged[], threshold: number): { precision: number; recall: number; found: number } {
  const found = judged.filter(({ weight }) => weight >= threshold);
  const firm = judged.filter(({ mark }) => mark === 2).length;
  return {
    found: found.length,
    precision: found.filter(({ mark }) => mark > 0).length / Math.max(1, found.length),
    recall: found.filter(({ mark }) => mark === 2).length / Math.max(1, firm),
  };
}

/** The lowest threshold from which on the precision is no lower than wanted. */
function thresholdFor(judged: readonly Judged[], precision: number): number {
  for (let t = 0.3; t < 0.99; t += 0.005) {
    const here = at(judged, t);
    if (here.precision >= precision && here.found >= fewest) return Math.round(t * 1000) / 1000;
  }
  return 1;
}

const train = casesOf('train');
const held: Judged[] = [];
for (let fold = 0; fold < folds; fold += 1) {
  const w = fit(train.filter(({ article }) => article % folds !== fold));
  for (const { x, mark } of train.filter(({ article }) => article % folds === fold)) held.push({ weight: sigmoid(logit(w, x)), mark });
}
const weights = fit(train);
const dev = casesOf('dev').map(({ x, mark }): Judged => ({ weight: sigmoid(logit(weights, x)), mark }));
const thresholds = Object.entries(wanted).map(([name, precision]) => [name, thresholdFor(held, precision)] as const);
const percent = (share: number): string => (100 * share).toFixed(1);
for (const t of [...thresholds.map(([, t]) => t), 0.4, 0.5, 0.6, 0.7, 0.8].sort()) {
  const [cross, once] = [at(held, t), at(dev, t)];
  console.log(
    `${t.toFixed(3)}: cross-validated ${percent(cross.precision)} % of ${cross.found}, firm ${percent(cross.recall)}; findings-dev ${percent(once.precision)} % of ${once.found}, firm ${percent(once.recall)}`,
  );
}
writeFileSync(
  new URL('../../server/src/analysis/claims/weights.ts', import.meta.url),
  `/** What surrounds a sentence, weighed: learned on findings-train by training/claims/weigh.ts. */

/** In the order of surroundingNames; the last is what is added. */
export const surroundingWeights: readonly number[] = [${weights.map((w) => w.toFixed(3)).join(', ')}];

/** From which weight on an opinion is reported, by strictness: cross-validated precisions of ${Object.values(wanted)
    .map((p) => `${100 * p} %`)
    .join(', ')}. */
export const opinionThresholds = { ${thresholds.map(([name, t]) => `${name}: ${t}`).join(', ')} };
`,
);
