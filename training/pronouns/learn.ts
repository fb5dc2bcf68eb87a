/** Learns the pronoun ranker's weights: a softmax over who fits and nobody, Adagrad, averaged, in the order the texts are read. */
import { findActors } from '../../server/src/analysis/actors/actors.ts';
import { resolveNominals } from '../../server/src/analysis/nominals/nominals.ts';
import type { ActorsInput } from '../../server/src/analysis/actors/input.ts';
import { wordsOfArticle } from '../../server/src/analysis/actors/words.ts';
import { candidateTemplates, noneTemplates } from '../../server/src/analysis/pronouns/features.ts';
import { rowSizes, type Weights } from '../../server/src/analysis/pronouns/ranker.ts';
import { atOnce } from '../../server/src/text/turns.ts';
import { readPronouns, type Reading } from '../../server/src/analysis/pronouns/resolve.ts';
import { randomFrom } from '../random.ts';

/** What a text says of one of its pronouns: whom it names (offsets of names), whom it certainly does not. */
export interface Label {
  readonly start: number;
  /** Names of the one it stands for; empty where it is somebody else. */
  readonly right: readonly (readonly [number, number])[];
  /** Names of those it does not stand for; null: of everybody else. */
  readonly wrong: readonly (readonly [number, number])[] | null;
}

export interface Lesson {
  readonly input: ActorsInput;
  readonly labels: readonly Label[];
}

const epochs = 5;
const rate = 0.05;
const decay = 0.003;

/** Passes over the lessons in an order drawn from `seed`. */
export function learn(lessons: readonly Lesson[], seed: number): Weights {
  const weights = rowSizes.map((size) => new Float64Array(size));
  const squares = rowSizes.map((size) => new Float64Array(size).fill(1e-3));
  const totals = rowSizes.map((size) => new Float64Array(size));
  const prepared = lessons.map(({ input, labels }) => ({
    words: wordsOfArticle(input.text, input.paragraphs),
    dateline: input.parts.dateline,
    actors: resolveNominals(input, findActors(input)).actors,
    labels: new Map(labels.map((label) => [label.start, label])),
  }));
  const random = randomFrom(seed);
  const live = weights as unknown as Weights;
  let snapshots = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(prepared, random);
    for (const { words, dateline, actors, labels } of prepared) {
      atOnce(
        readPronouns(
          words,
          actors,
          dateline,
          live,
          () => null,
          (reading) => {
            const label = labels.get(reading.pronoun.start);
            const targets = label ? targetsOf(reading, label) : undefined;
            if (targets) step(weights, squares, reading, targets);
            const known = label && label.wrong === null ? reading.candidates.findIndex((_, i) => targets?.[i]) : undefined;
            return known ?? likeliest(reading);
          },
        ),
      );
    }
    if (epoch >= epochs / 2) {
      snapshots += 1;
      weights.forEach((row, r) => row.forEach((w, i) => ((totals[r] as Float64Array)[i] = ((totals[r] as Float64Array)[i] as number) + w)));
    }
  }
  return totals.map((row) => [...row].map((w) => rounded(w / snapshots)));
}

/** The mean of several runs' weights. */
export const meanOf = (runs: readonly Weights[]): Weights =>
  (runs[0] ?? []).map((row, r) => row.map((_, i) => rounded(runs.reduce((sum, weights) => sum + (weights[r]?.[i] ?? 0), 0) / runs.length)));

const rounded = (weight: number): number => Math.round(weight * 1000) / 1000;

/** One flag an answer (the last is nobody): whether it may be right. Undefined where the label says nothing about these answers. */
function targetsOf({ candidates, empty }: Reading, { right, wrong }: Label): boolean[] | undefined {
  if (empty) return undefined;
  const meets = (spans: readonly (readonly [number, number])[], i: number): boolean =>
    candidates[i]?.actor.mentions.some((m) => spans.some(([s, e]) => m.start < e && s < m.end)) ?? false;
  if (right.length > 0) {
    const flags = candidates.map((_, i) => meets(right, i));
    return flags.includes(true) ? [...flags, false] : undefined;
  }
  return wrong === null ? [...candidates.map(() => false), true] : [...candidates.map((_, i) => !meets(wrong, i)), true];
}

function step(weights: Float64Array[], squares: Float64Array[], { features, shares }: Reading, targets: readonly boolean[]): void {
  const sum = shares.reduce((total, share, i) => total + (targets[i] ? share : 0), 0);
  features.forEach((indexes, answer) => {
    const share = shares[answer] as number;
    const slope = share - (targets[answer] ? share / Math.max(sum, 1e-9) : 0);
    const first = answer === features.length - 1 ? candidateTemplates.length : 0;
    indexes.forEach((index, t) => {
      const row = weights[first + t] as Float64Array;
      const square = squares[first + t] as Float64Array;
      const gradient = slope + decay * (row[index] as number);
      square[index] = (square[index] as number) + gradient * gradient;
      row[index] = (row[index] as number) - (rate * gradient) / Math.sqrt(square[index] as number);
    });
  });
}

function likeliest({ candidates, shares }: Reading): number {
  let best = -1;
  candidates.forEach((_, i) => {
    if ((shares[i] as number) >= 0.5) best = i;
  });
  return best;
}

/** The weights as the source file that the analysis reads, one row a template with its name. */
export function weightsFile(weights: Weights): string {
  const names = [...candidateTemplates, ...noneTemplates].map(([name]) => name);
  const rows = weights.map((row, i) => `  // ${names[i] as string}\n  [${row.join(', ')}],`);
  return `import type { Weights } from './ranker.ts';\n\n/** Learned by training/pronouns/train.ts, not written by hand; one row a feature template. Card: models/pronouns.md. */\n// prettier-ignore\nexport const pronounWeights: Weights = [\n${rows.join('\n')}\n];\n`;
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}
