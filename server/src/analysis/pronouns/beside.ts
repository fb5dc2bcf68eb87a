/** What stands beside a mention or a pronoun, word by word: what the ranker's features count. */
import { lower, neighbour, sentenceBounds, word, type Words } from '../actors/words.ts';
import { isVerb } from './grammar.ts';

/** Which step `n` reaches: 0 below the first bound, and so on. */
export const bucket = (n: number, ...bounds: readonly number[]): number => {
  let i = 0;
  while (i < bounds.length && n >= (bounds[i] as number)) i += 1;
  return i;
};

export const startsSentence = (words: Words, token: number): boolean => {
  const before = neighbour(words, token, token - 1);
  return before === '' || (/^[“"‘'`]+$/.test(before) && neighbour(words, token, token - 2) === '');
};

/** The sentence up to the token is one phrase before the subject: 1 “After his …”, 2 “While he …”, 3 “Leaving his …”; 0 it is more, or less. */
export function openingOf(words: Words, at: number): number {
  const [start] = sentenceBounds(words, at);
  let first = start;
  while (first < at && !/^\p{L}/u.test(word(words, first))) first += 1;
  if (first === at || at - first > 25) return 0;
  for (let i = first; i < at; i += 1) if (/^[,;:—)]$/.test(word(words, i))) return 0;
  const text = lower(words, first);
  if (/^(?:when|while|although|though|because|if|since|until|once|as|whenever|where|before|after)$/.test(text)) return 2;
  if (
    /^(?:in|on|at|for|with|from|by|during|following|despite|under|upon|to|throughout|without|among|like|unlike|through|of|between)$/.test(
      text,
    )
  )
    return 1;
  return /^\p{L}{3,}(?:ing|ed)$/u.test(text) ? 3 : 0;
}
export const openings = 4;

/** Words between two tokens of one sentence (in four steps), whether a verb and whether a comma is among them. */
export function between(words: Words, from: number, to: number): number {
  let verb = 0;
  let comma = 0;
  for (let i = from; i < Math.min(to, from + 40); i += 1) {
    const text = word(words, i);
    if (text === ',' || text === ';' || text === '—') comma = 1;
    else if (isVerb(text)) verb = 1;
  }
  return (bucket(to - from, 3, 7, 13) * 2 + verb) * 2 + comma;
}

/** “a detective”, “her mother”: somebody without a name stands between. */
export function roleNounBetween({ roleNouns }: Words, from: number, to: number): boolean {
  const first = Math.max(from, to - 30);
  return first < to && (roleNouns[to] as number) > (roleNouns[first] as number);
}

/** What stands between a mention and a pronoun right behind it: 1 and, 2 or, 3 with, 4 a comma, 5 that, 6 a verb, 7 other; 8 two words, 0 more. */
export function joint(words: Words, from: number, at: number): number {
  const gap = at - from;
  if (gap === 2) return 8;
  if (gap !== 1) return 0;
  const text = lower(words, from);
  const at1 = ['and', 'or', 'with', ',', 'that'].indexOf(text);
  return at1 >= 0 ? at1 + 1 : isVerb(text) ? 6 : 7;
}

export function joined(words: Words, from: number, to: number): boolean {
  const pair = (text: string, beyond: string): boolean => /^(?:and|&|or)$/.test(text) && /^\p{Lu}/u.test(beyond);
  return (
    pair(neighbour(words, from, to), neighbour(words, from, to + 1)) ||
    pair(neighbour(words, from, from - 1), neighbour(words, from, from - 2))
  );
}

/** “his wife Ann Poe”, “Lopez’s lawyer Ann Poe”: the mention belongs to somebody else. */
export function owned(words: Words, from: number): boolean {
  for (let i = from - 1; i >= from - 4; i -= 1) if (/^(?:his|her|their|its|[’']s)$/.test(lower(words, i))) return true;
  return false;
}

/** How many plain nouns of the right number the sentence holds before the pronoun, up to two; told by determiner and ending. */
export function nounsBefore(words: Words, at: number, plural: boolean): number {
  let count = 0;
  for (let i = at - 1; i > at - 40 && neighbour(words, at, i) !== '' && count < 2; i -= 1) {
    const text = word(words, i);
    if (!/^\p{Ll}{3,}/u.test(text)) continue;
    if (plural ? /[^s]s$/.test(text) && !isVerb(text) : /^(?:a|an|the|this|that)$/.test(lower(words, i - 1))) count += 1;
  }
  return count;
}
