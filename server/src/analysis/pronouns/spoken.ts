/** “Poe met Roe. “It went well,” he said.”: who speaks on is who did something in the sentence before, as news is written. */
import { neighbour, sentenceBounds, word, type Words } from '../actors/words.ts';
import { cueKinds } from '../../knowledge/cues.ts';
import type { PronounForm } from './forms.ts';
import type { Reading } from './resolve.ts';

/**
 * Index of the candidate that is the one subject of the sentence before, for a “he” or “she” that says something beside a quotation or at a
 * sentence's head; undefined elsewhere, or where two are.
 */
export function subjectBefore(words: Words, { pronoun, lasts }: Reading): number | undefined {
  if (!goesOnSpeaking(words, pronoun)) return undefined;
  const sentence = words.sentence[pronoun.token] as number;
  let found: number | undefined;
  for (const [i, last] of lasts.entries()) {
    if (last.place !== 0 || words.sentence[last.from] !== sentence - 1) continue;
    if (found === undefined || last.from < (lasts[found]?.from ?? 0)) found = i;
  }
  const first = found === undefined ? undefined : lasts[found];
  return first && opensSentence(words, first.from) && words.paragraph[first.from] === words.paragraph[pronoun.token] ? found : undefined;
}

/** A subject with a verb of saying beside it, outside quotations, in a sentence that begins with a quotation or with it. */
function goesOnSpeaking(words: Words, { token, case: grammatical, class: cls }: PronounForm): boolean {
  if (grammatical !== 'subject' || (cls !== 'he' && cls !== 'she') || words.quoted[token] === 1) return false;
  const [start] = sentenceBounds(words, token);
  if (start !== token && words.quoted[start] !== 1) return false;
  return [token + 1, token - 1].some((i) => cueKinds(neighbour(words, token, i)).size > 0);
}

/** Nothing but its own title, and what goes before a subject set off by a comma, stands before it in its sentence. */
function opensSentence(words: Words, from: number): boolean {
  const [start] = sentenceBounds(words, from);
  for (let i = from - 1; i >= start && i > from - 12; i -= 1) {
    const text = word(words, i);
    if (text === ',') return true;
    if (!/^(?:\p{Lu}[\p{L}.]*|the|his|her|[.’'s-]+|former|\p{Ll}+(?:er|or|ent|ant|ist|man|woman))$/iu.test(text)) return false;
  }
  return true;
}
