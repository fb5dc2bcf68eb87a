import type { Actor } from '../analysis/model.ts';

export type StatedGender = 'female' | 'male' | 'unknown';

const female = /^(?:she|her|hers|herself)$/i;
const male = /^(?:he|him|his|himself)$/i;
const femaleTitle = /\b(?:mrs|ms|miss|lady|dame|sister|baroness|queen|princess)\.?\s+$/i;
const maleTitle = /\b(?:mr|sir|lord|father|brother|baron|king|prince)\.?\s+$/i;

/** How far before a name its title may stand, in code units. */
const titleReach = 12;

/**
 * What the article's own pronouns and titles say of a person; “unknown” where they say nothing, or both. First names are never asked: a share of
 * women among those quoted that rests on guesses would be a guess.
 */
export function statedGender(text: string, { kind, plural, mentions }: Actor): StatedGender {
  if (kind !== 'person' || plural) return 'unknown';
  let women = 0;
  let men = 0;
  for (const { start, end, form } of mentions) {
    const words = text.slice(start, end);
    const before = text.slice(Math.max(0, start - titleReach), start);
    if (form === 'pronoun' ? female.test(words) : femaleTitle.test(before)) women += 1;
    else if (form === 'pronoun' ? male.test(words) : maleTitle.test(before)) men += 1;
  }
  if (women > 0 === men > 0) return 'unknown';
  return women > 0 ? 'female' : 'male';
}
