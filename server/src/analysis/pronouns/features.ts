/** What the ranker looks at: one number a feature template, each an index into that template's own row of weights. */
import { firstName } from '../../knowledge/firstName.ts';
import { isPersonRole } from '../actors/rolenouns.ts';
import { lower, neighbour, sentenceBounds, word, type Words } from '../actors/words.ts';
import type { PronounForm } from './forms.ts';
import { isVerb, leadOf, leads, places } from './grammar.ts';
import { genderOf, type Event, type Standing } from './scene.ts';

const distances = 8;
const cases = { subject: 0, object: 1, possessive: 2, reflexive: 3 } as const;
const kinds = { person: 0, organization: 1, government: 2, place: 3, group: 4 } as const;
const nearForms = { name: 0, acronym: 0, metonym: 1, demonym: 1, description: 2, pronoun: 3 } as const;

const prepositions = ['of', 'with', 'by', 'for', 'to', 'from', 'in', 'and', 'as', 'about', 'against', 'between', 'than', 'on'];

/** Names and sizes of the templates for a candidate, in the order in which `candidateFeatures` fills them. */
export const candidateTemplates: readonly (readonly [name: string, size: number])[] = [
  ['class, distance, case', 3 * distances * 4],
  ['class, distance, place', 3 * distances * places],
  ['case, place, distance', 4 * places * 3],
  ['recency rank, class, same sentence', 5 * 3 * 2],
  ['form, distance', 4 * 3],
  ['mentions so far, class', 5 * 3],
  ['gender', 7],
  ['kind, class, number', 5 * 3 * 2],
  ['pronoun chain, case', 4 * 4],
  ['words between, verb, comma, case', 4 * 2 * 2 * 4],
  ['speaker, pronoun speaks, distance', 2 * 2 * 3],
  ['quoted, mention quoted', 2 * 2 * 3],
  ['first of its class, class', 2 * 3],
  ['paragraphs back, sentence start, class', 4 * 2 * 3],
  ['joined by and, class', 2 * 3],
  ['both start, distance', 2 * 2 * 3],
  ['rank by mentions, class', 3 * 3],
  ['others in that sentence, place', 3 * places],
  ['lead of pronoun, place', leads * places * 2],
  ['lead of mention, case', leads * 4],
  ['role noun between, class', 2 * 3],
  ['last name distance, class', distances * 3],
  ['last name place, distance', places * 3],
  ['ahead: lead, words', leads * 3 + 1],
  ['inside a phrase after a comma', 2 * 3],
  ['possessed mention, case', 2 * 4],
  ['words that join, case', 9 * 4],
  ['named again, case', 4 * 4],
  ['first in its sentence, distance', 2 * 3],
  ['known gender among others, class', 2 * 3 * 3],
  ['preposition, distance', prepositions.length * 3 + 3],
  ['mentions of late, class', 4 * 3],
  ['in brackets, case', 2 * 4],
  ['start of sentence, place, distance', 4 * places * 3],
];

/** The same for the answer that no actor of the article is meant. */
export const noneTemplates: readonly (readonly [name: string, size: number])[] = [
  ['none: pronoun, case', 4 * 4],
  ['none: candidates, class', 4 * 3],
  ['none: nearest, class', distances * 3],
  ['none: quoted, class', 2 * 3],
  ['none: nouns before, class', 3 * 4],
  ['none: role noun between, class', 2 * 4],
];

/** One pronoun in its place, with what every candidate is compared against. */
export interface Place {
  readonly words: Words;
  readonly pronoun: PronounForm;
  /** 0 for he and she, 1 for they, 2 for it. */
  readonly class: 0 | 1 | 2;
  readonly candidates: readonly Standing[];
  /** The last actor that a pronoun of this class was read as; -1 for none. */
  readonly chain: number;
  readonly chainSentence: number;
  /** The mentions that stand next behind the pronoun. */
  readonly upcoming: readonly Event[];
}

const bucket = (n: number, ...bounds: readonly number[]): number => {
  let i = 0;
  while (i < bounds.length && n >= (bounds[i] as number)) i += 1;
  return i;
};

const sentencesBack = (words: Words, at: number, from: number): number => (words.sentence[at] as number) - (words.sentence[from] as number);

/** 0 same sentence, 1 the one before, 2, 3, 4 (4–5), 5 (6–10), 6 further, 7 later in the same sentence. */
function distanceOf(words: Words, at: number, from: number): number {
  if (from > at) return 7;
  const back = sentencesBack(words, at, from);
  return back < 4 ? back : bucket(back, 4, 6, 11) + 3;
}
const near = (distance: number): 0 | 1 | 2 => (distance === 0 || distance === 7 ? 0 : distance === 1 ? 1 : 2);

const speaksBehind = (words: Words, token: number): boolean => isCue(neighbour(words, token, token + 1));
const isCue = (text: string): boolean =>
  /^(?:said|says|told|added|wrote|asked|argued|explained|noted|recalled|continued|claimed|stated|insisted|replied)$/.test(text);

const startsSentence = (words: Words, token: number): boolean => {
  const before = neighbour(words, token, token - 1);
  return before === '' || (/^[“"‘'`]+$/.test(before) && neighbour(words, token, token - 2) === '');
};

/** Indexes into the templates' rows, one a template. `rank`: place of the candidate in order of recency. */
export function candidateFeatures(place: Place, standing: Standing, rank: number): Int32Array {
  const { words, pronoun, class: cls, candidates } = place;
  const at = pronoun.token;
  const kase = cases[pronoun.case];
  const { last } = standing;
  const named = standing.lastName ?? last;
  const distance = distanceOf(words, at, last.from);
  const d3 = near(distance);
  const same = distance === 0 ? 1 : 0;
  const ahead = distance === 7;
  const out = new Int32Array(candidateTemplates.length);
  let i = 0;
  const put = (value: number): void => void (out[i++] = value);

  put((cls * distances + distance) * 4 + kase);
  put((cls * distances + distance) * places + last.place);
  put((kase * places + last.place) * 3 + d3);
  put((Math.min(rank, 4) * 3 + cls) * 2 + same);
  put(nearForms[last.form] * 3 + d3);
  put(bucket(standing.count, 2, 3, 5, 9) * 3 + cls);
  put(cls === 0 ? genderFit(standing, pronoun.class === 'he' ? 'male' : 'female') : 6);
  put((kinds[standing.actor.kind] * 3 + cls) * 2 + (standing.actor.plural ? 1 : 0));
  const chained = place.chain === standing.index;
  put((chained ? 1 + near(Math.min(2, (words.sentence[at] as number) - place.chainSentence)) : 0) * 4 + kase);
  put(same ? between(words, last.to, at) * 4 + kase : 0);
  put(((last.speaks ? 1 : 0) * 2 + (speaksBehind(words, at) ? 1 : 0)) * 3 + d3);
  put(((words.quoted[at] as number) * 2 + (words.quoted[last.from] as number)) * 3 + d3);
  put((candidates.every((other) => other === standing || firstOf(other) > firstOf(standing)) ? 1 : 0) * 3 + cls);
  put(
    (Math.min(3, Math.max(0, (words.paragraph[at] as number) - (words.paragraph[last.from] as number))) * 2 +
      (startsSentence(words, at) ? 1 : 0)) *
      3 +
      cls,
  );
  put((joined(words, last.from, last.to) ? 1 : 0) * 3 + cls);
  put(((startsSentence(words, at) ? 1 : 0) * 2 + (startsSentence(words, last.from) ? 1 : 0)) * 3 + d3);
  put(Math.min(2, candidates.filter((other) => other.count > standing.count).length) * 3 + cls);
  put(
    Math.min(2, candidates.filter((other) => other !== standing && words.sentence[other.last.from] === words.sentence[last.from]).length) *
      places +
      last.place,
  );
  put((leadOf(words, at) * places + last.place) * 2 + same);
  put(leadOf(words, last.from) * 4 + kase);
  put((!ahead && roleNounBetween(words, last.to, at) ? 1 : 0) * 3 + cls);
  put(distanceOf(words, at, named.from) * 3 + cls);
  put(named.place * 3 + near(distanceOf(words, at, named.from)));
  put(ahead ? 1 + leadOf(words, at) * 3 + bucket(last.from - at, 5, 10) : 0);
  put((/^[,(]$/.test(neighbour(words, last.from, last.from - 1)) ? 1 : 0) * 3 + d3);
  put((owned(words, last.from) ? 1 : 0) * 4 + kase);
  put((same ? joint(words, last.to, at) : 0) * 4 + kase);
  put(namedAgain(place, standing) * 4 + kase);
  put(
    (candidates.some(
      (other) => other !== standing && words.sentence[other.last.from] === words.sentence[last.from] && other.last.from < last.from,
    )
      ? 0
      : 1) *
      3 +
      d3,
  );
  put(
    ((genderOf(standing).sure ? 1 : 0) * 3 + Math.min(2, candidates.filter((other) => other !== standing && genderOf(other).sure).length)) *
      3 +
      cls,
  );
  put((prepositions.indexOf(lower(words, last.from - 1)) + 1) * 3 + d3);
  put(Math.min(3, standing.recent.filter((sentence) => (words.sentence[at] as number) - sentence <= 2).length) * 3 + cls);
  put((neighbour(words, last.from, last.from - 1) === '(' ? 1 : 0) * 4 + kase);
  put((bucket(at - sentenceBounds(words, at)[0], 1, 4, 12) * places + last.place) * 3 + d3);
  return out;
}

/** Where the candidate is named next: 0 nowhere near, 1 in this sentence, 2 in the next, 3 only further on. */
function namedAgain({ words, pronoun, upcoming }: Place, standing: Standing): number {
  const next = upcoming.find((event) => event.actor === standing.index && event.from > pronoun.token);
  if (!next) return 0;
  return Math.min(3, 1 + (words.sentence[next.from] as number) - (words.sentence[pronoun.token] as number));
}

const firstOf = (standing: Standing): number => standing.actor.mentions[0]?.start ?? 0;

/** 0 known to fit, 1 nothing known, 2 earlier pronouns fit, 3 they do not, 4 a lone first name fits, 5 it does not. */
function genderFit(standing: Standing, wanted: 'male' | 'female'): number {
  const { gender, sure } = genderOf(standing);
  if (sure) return 0;
  if (gender !== 'unknown') return gender === wanted ? 2 : 3;
  const hint = firstName(standing.actor.name);
  return hint === 'male' || hint === 'female' ? (hint === wanted ? 4 : 5) : 1;
}

/** Words between two tokens of one sentence (in four steps), whether a verb and whether a comma is among them. */
function between(words: Words, from: number, to: number): number {
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
function roleNounBetween(words: Words, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 30); i < to; i += 1) {
    const text = word(words, i);
    if (/^\p{Ll}{3,}/u.test(text) && /^(?:a|an|the|his|her|their|another|one)$/i.test(word(words, i - 1)) && isPersonRole(text))
      return true;
  }
  return false;
}

/** What stands between a mention and a pronoun right behind it: 1 and, 2 or, 3 with, 4 a comma, 5 that, 6 a verb, 7 other; 8 two words, 0 more. */
function joint(words: Words, from: number, at: number): number {
  const gap = at - from;
  if (gap === 2) return 8;
  if (gap !== 1) return 0;
  const text = lower(words, from);
  const at1 = ['and', 'or', 'with', ',', 'that'].indexOf(text);
  return at1 >= 0 ? at1 + 1 : isVerb(text) ? 6 : 7;
}

function joined(words: Words, from: number, to: number): boolean {
  const pair = (text: string, beyond: string): boolean => /^(?:and|&|or)$/.test(text) && /^\p{Lu}/u.test(beyond);
  return (
    pair(neighbour(words, from, to), neighbour(words, from, to + 1)) ||
    pair(neighbour(words, from, from - 1), neighbour(words, from, from - 2))
  );
}

/** “his wife Ann Poe”, “Lopez’s lawyer Ann Poe”: the mention belongs to somebody else. */
function owned(words: Words, from: number): boolean {
  for (let i = from - 1; i >= from - 4; i -= 1) if (/^(?:his|her|their|its|[’']s)$/.test(lower(words, i))) return true;
  return false;
}

/** Indexes into the rows of `noneTemplates`. */
export function noneFeatures(place: Place): Int32Array {
  const { words, pronoun, class: cls, candidates } = place;
  const at = pronoun.token;
  const which = pronoun.class === 'he' ? 0 : pronoun.class === 'she' ? 1 : pronoun.class === 'they' ? 2 : 3;
  const nearest = candidates.reduce((least, { last }) => Math.min(least, distanceOf(words, at, last.from)), 7);
  const closest = candidates.reduce((most, { last }) => (last.from < at ? Math.max(most, last.to) : most), 0);
  return Int32Array.of(
    which * 4 + cases[pronoun.case],
    Math.min(3, candidates.length) * 3 + cls,
    nearest * 3 + cls,
    (words.quoted[at] as number) * 3 + cls,
    nounsBefore(words, at, pronoun.class === 'they') * 4 + which,
    (roleNounBetween(words, closest, at) ? 1 : 0) * 4 + which,
  );
}

/** How many plain nouns of the right number the sentence holds before the pronoun, up to two; told by determiner and ending. */
function nounsBefore(words: Words, at: number, plural: boolean): number {
  let count = 0;
  for (let i = at - 1; i > at - 40 && neighbour(words, at, i) !== '' && count < 2; i -= 1) {
    const text = word(words, i);
    if (!/^\p{Ll}{3,}/u.test(text)) continue;
    if (plural ? /[^s]s$/.test(text) && !isVerb(text) : /^(?:a|an|the|this|that)$/.test(lower(words, i - 1))) count += 1;
  }
  return count;
}
