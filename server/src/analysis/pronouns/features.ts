/** What the ranker looks at: one number a feature template, each an index into that template's own row of weights. */
import { bodyOf } from '../../knowledge/bodies.ts';
import { cityOf } from '../../knowledge/city.ts';
import { countryOf } from '../../knowledge/country.ts';
import { firstName } from '../../knowledge/firstName.ts';
import { isSurname } from '../../knowledge/surname.ts';
import { lower, neighbour, sentenceBounds, word, type Words } from '../actors/words.ts';
import { between, bucket, joined, joint, nounsBefore, openings, owned, roleNounBetween, startsSentence } from './beside.ts';
import type { PronounForm } from './forms.ts';
import { leadOf, leads, places } from './grammar.ts';
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
  ['opening phrase, named behind it, case', openings * 5 * 4],
  ['what its name looks like, words, class', 6 * 2 * 3],
  ['title of a work, class', 2 * 3],
  ['rank by all mentions, class', 4 * 3],
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
  /** `openingOf` the pronoun. */
  readonly opening: number;
}

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
  put((place.opening * 5 + namedBehind(place, standing)) * 4 + kase);
  put((lookOf(standing) * 2 + (standing.actor.name.includes(' ') ? 1 : 0)) * 3 + cls);
  put((/^[“"`‘]+$/.test(word(words, last.from - 1)) && /^[”"'’,]+$/.test(word(words, last.to)) ? 1 : 0) * 3 + cls);
  put(Math.min(3, candidates.filter(({ actor }) => actor.mentions.length > standing.actor.mentions.length).length) * 3 + cls);
  return out;
}

/** Whether the candidate is named behind the pronoun in its sentence: 0 not, 1 next of all and as a subject, 2 next, 3 later as a subject, 4 later. */
function namedBehind({ words, pronoun, upcoming }: Place, standing: Standing): number {
  const at = pronoun.token;
  const here = upcoming.filter((event) => event.from > at && words.sentence[event.from] === words.sentence[at]);
  const index = here.findIndex((event) => event.actor === standing.index);
  if (index < 0) return 0;
  return (index === 0 ? 1 : 3) + ((here[index] as Event).place === 0 ? 0 : 1);
}

/** 0 gender known, 1 a first name of one gender, 2 of either, 3 a family name, 4 a place or body that the world knows, 5 none of these. */
function lookOf({ actor }: Standing): number {
  if (actor.gender !== 'unknown') return 0;
  const parts = actor.name.split(' ');
  const first = firstName(parts[0] as string);
  if (first !== undefined) return first === 'either' ? 2 : 1;
  if (isSurname(parts.at(-1) as string)) return 3;
  return (countryOf(actor.name) ?? cityOf(actor.name) ?? bodyOf(actor.name)) === undefined ? 5 : 4;
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
