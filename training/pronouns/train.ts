/**
 * Trains the pronoun ranker and writes server/src/analysis/pronouns/weights.ts: tsx training/pronouns/train.ts. First on three
 * quarters of the train sets, to print what it reaches on the last quarter; then on all of them.
 */
import { writeFileSync } from 'node:fs';
import { findActors } from '../../server/src/analysis/actors/actors.ts';
import { resolveNominals } from '../../server/src/analysis/nominals/nominals.ts';
import { resolvePronouns } from '../../server/src/analysis/pronouns.ts';
import type { Weights } from '../../server/src/analysis/pronouns/ranker.ts';
import { learn, meanOf, weightsFile, type Lesson } from './learn.ts';
import { lessonsOf } from './lessons.ts';

/** The order of the lessons moves a run by half a point: the weights are the mean of these. */
const seeds = [1, 2, 3, 4];
const gum = ['gum-bio', 'gum-interview', 'gum-court', 'gum-voyage', 'gum-academic', 'gum-news-train'].flatMap(lessonsOf);
const gap = lessonsOf('gap-dev');

/** Of every four lessons the first is held out. */
const isHeld = (_: Lesson, i: number): boolean => i % 4 === 0;
const isKept = (lesson: Lesson, i: number): boolean => !isHeld(lesson, i);

function measure(name: string, lessons: readonly Lesson[], weights: Weights): void {
  let [right, said, all] = [0, 0, 0];
  for (const { input, labels } of lessons) {
    const found = resolveNominals(input, findActors(input));
    const mentions = new Map(found.actors.map((actor) => [actor.id, actor.mentions]));
    const answers = new Map(
      resolvePronouns(input, found, () => null, weights).map(({ start, actor }) => [start, mentions.get(actor ?? '') ?? []]),
    );
    for (const label of labels) {
      const spans = answers.get(label.start) ?? [];
      const meets = (names: readonly (readonly [number, number])[]): boolean =>
        spans.some((m) => names.some(([s, e]) => m.start < e && s < m.end));
      if (label.wrong === null && label.right.length === 0) continue;
      all += label.right.length > 0 ? 1 : 0;
      right += meets(label.right) ? 1 : 0;
      said += label.wrong === null ? (spans.length > 0 ? 1 : 0) : (meets(label.right) ? 1 : 0) + (meets(label.wrong) ? 1 : 0);
    }
  }
  const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
  console.log(
    `${name}: precision ${percent(right, said)}, recall ${percent(right, all)}, F1 ${percent(2 * right, said + all)} (${String(all)} pronouns)`,
  );
}

const trial = meanOf(seeds.map((seed) => learn([...gap.filter(isKept), ...gum.filter(isKept)], seed)));
measure('held out of gap-dev', gap.filter(isHeld), trial);
measure('held out of GUM', gum.filter(isHeld), trial);

const weights = meanOf(seeds.map((seed) => learn([...gap, ...gum], seed)));
writeFileSync(new URL('../../server/src/analysis/pronouns/weights.ts', import.meta.url), weightsFile(weights));
measure('gap-validation', lessonsOf('gap-validation'), weights);
measure('gum-news-dev, its own names', lessonsOf('gum-news-dev'), weights);
