/**
 * Lessons that cost nobody's work: where exactly one person near a “he” or “she” has its gender, that person is taken for right,
 * and the genders of all are hidden, so that the ranker learns who is meant from grammar and nearness alone.
 */
import { findActors } from '../../server/src/analysis/actors/actors.ts';
import type { ActorsInput } from '../../server/src/analysis/actors/input.ts';
import { wordsOfArticle } from '../../server/src/analysis/actors/words.ts';
import { pronounWeights } from '../../server/src/analysis/pronouns/weights.ts';
import { readPronouns } from '../../server/src/analysis/pronouns/resolve.ts';
import type { Label, Lesson } from './learn.ts';

/** Sentences within which a person of the right gender must stand alone, and one of the other gender must stand. */
const scene = 4;

/** The lesson of one text; undefined where no pronoun of it is told by gender alone. */
export function maskedLesson(input: ActorsInput): Lesson | undefined {
  const words = wordsOfArticle(input.text, input.paragraphs);
  const { actors } = findActors(input);
  const hidden = actors.map((actor) => ({ ...actor, gender: 'unknown' as const }));
  const genders = new Map(actors.map((actor) => [actor.id, actor.gender]));
  const labels: Label[] = [];
  readPronouns(words, hidden, pronounWeights, () => null, ({ pronoun, candidates, lasts }) => {
    for (const c of candidates) c.he = c.she = 0;
    if (pronoun.class !== 'he' && pronoun.class !== 'she') return -1;
    const right = pronoun.class === 'he' ? 'male' : 'female';
    const at = words.sentence[pronoun.token] as number;
    const near = candidates.filter((_, i) => at - (words.sentence[lasts[i]?.from ?? 0] as number) < scene);
    const fitting = near.filter((c) => genders.get(c.actor.id) !== (right === 'male' ? 'female' : 'male'));
    const [only] = fitting;
    if (!only || fitting.length > 1 || genders.get(only.actor.id) !== right) return -1;
    if (near.length > 1) labels.push({ start: pronoun.start, right: only.actor.mentions.map((m) => [m.start, m.end]), wrong: null });
    return candidates.indexOf(only);
  });
  return labels.length > 0 ? { input, labels, masked: true } : undefined;
}
