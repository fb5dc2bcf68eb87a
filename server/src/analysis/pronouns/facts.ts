/** What is known of a candidate for a pronoun, one small number a fact: how many values it has, and which it has here. */
import { bodyOf } from '../../knowledge/bodies.ts';
import { cityOf } from '../../knowledge/city.ts';
import { countryOf } from '../../knowledge/country.ts';
import { firstName } from '../../knowledge/firstName.ts';
import { isSurname } from '../../knowledge/surname.ts';
import { lower, neighbour, sentenceBounds, word, type Words } from '../actors/words.ts';
import { between, bucket, joined, joint, openings, owned, roleNounBetween, startsSentence } from './beside.ts';
import type { PronounForm } from './forms.ts';
import { leadOf, leads, places } from './grammar.ts';
import { genderOf, type Event, type Standing } from './scene.ts';

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

/** A candidate for the pronoun of a place; `rank`: its place in order of recency. */
export interface View extends Place {
  readonly at: number;
  readonly standing: Standing;
  readonly rank: number;
  readonly last: Event;
  readonly distance: number;
}

/** How many values the fact has, and which it has of a candidate. */
export type Fact = readonly [size: number, of: (view: View) => number];

export const distances = 8;
const cases = { subject: 0, object: 1, possessive: 2, reflexive: 3 } as const;
const kinds = { person: 0, organization: 1, government: 2, place: 3, group: 4 } as const;
const nearForms = { name: 0, acronym: 0, metonym: 1, demonym: 1, description: 2, pronoun: 3 } as const;
const prepositions = ['of', 'with', 'by', 'for', 'to', 'from', 'in', 'and', 'as', 'about', 'against', 'between', 'than', 'on'];

const flag = (of: (view: View) => boolean): Fact => [2, (view) => (of(view) ? 1 : 0)];

/** 0 same sentence, 1 the one before, 2, 3, 4 (4–5), 5 (6–10), 6 further, 7 later in the same sentence. */
export function distanceOf(words: Words, at: number, from: number): number {
  if (from > at) return 7;
  const back = (words.sentence[at] as number) - (words.sentence[from] as number);
  return back < 4 ? back : bucket(back, 4, 6, 11) + 3;
}

/** 0 the same sentence, 1 the one before, 2 further. */
const near = (distance: number): 0 | 1 | 2 => (distance === 0 || distance === 7 ? 0 : distance === 1 ? 1 : 2);

export const caseOf = ({ pronoun }: Place): number => cases[pronoun.case];
const named = ({ standing, last }: View): Event => standing.lastName ?? last;
const isSame = ({ distance }: View): boolean => distance === 0;
const others = ({ candidates, standing }: View, fits: (other: Standing) => boolean): number =>
  candidates.reduce((count, other) => count + (other !== standing && fits(other) ? 1 : 0), 0);
const inSentenceOf =
  ({ words, last }: View) =>
  (other: Standing): boolean =>
    words.sentence[other.last.from] === words.sentence[last.from];
const ofLate = ({ words, at }: View, { recent }: Standing): number =>
  recent.filter((sentence) => (words.sentence[at] as number) - sentence <= 2).length;

export const facts = {
  class: [3, ({ class: cls }) => cls],
  case: [4, caseOf],
  distance: [distances, ({ distance }) => distance],
  near: [3, ({ distance }) => near(distance)],
  same: flag(isSame),
  place: [places, ({ last }) => last.place],
  rank: [5, ({ rank }) => Math.min(rank, 4)],
  form: [4, ({ last }) => nearForms[last.form]],
  mentions: [5, ({ standing }) => bucket(standing.count, 2, 3, 5, 9)],
  gender: [7, (view) => (view.class === 0 ? genderFit(view.standing, view.pronoun.class === 'he' ? 'male' : 'female') : 6)],
  kind: [5, ({ standing }) => kinds[standing.actor.kind]],
  plural: flag(({ standing }) => standing.actor.plural),
  chain: [
    4,
    ({ chain, chainSentence, standing, words, at }) =>
      chain === standing.index ? 1 + near(Math.min(2, (words.sentence[at] as number) - chainSentence)) : 0,
  ],
  between: [16, (view) => (isSame(view) ? between(view.words, view.last.to, view.at) : 0)],
  speaks: flag(({ last }) => last.speaks),
  'pronoun speaks': flag(({ words, at }) => isCue(neighbour(words, at, at + 1))),
  quoted: flag(({ words, at }) => words.quoted[at] === 1),
  'mention quoted': flag(({ words, last }) => words.quoted[last.from] === 1),
  'first of all': flag((view) => others(view, (other) => firstOf(other) <= firstOf(view.standing)) === 0),
  paragraphs: [
    4,
    ({ words, at, last }) => Math.min(3, Math.max(0, (words.paragraph[at] as number) - (words.paragraph[last.from] as number))),
  ],
  starts: flag(({ words, at }) => startsSentence(words, at)),
  'mention starts': flag(({ words, last }) => startsSentence(words, last.from)),
  joined: flag(({ words, last }) => joined(words, last.from, last.to)),
  'mentioned more': [
    3,
    (view) =>
      Math.min(
        2,
        others(view, (other) => other.count > view.standing.count),
      ),
  ],
  'others in its sentence': [3, (view) => Math.min(2, others(view, inSentenceOf(view)))],
  lead: [leads, ({ words, at }) => leadOf(words, at)],
  'mention’s lead': [leads, ({ words, last }) => leadOf(words, last.from)],
  'role noun between': flag(({ distance, words, last, at }) => distance !== 7 && roleNounBetween(words, last.to, at)),
  'name’s distance': [distances, (view) => distanceOf(view.words, view.at, named(view).from)],
  'name’s nearness': [3, (view) => near(distanceOf(view.words, view.at, named(view).from))],
  'name’s place': [places, (view) => named(view).place],
  ahead: [
    leads * 3 + 1,
    ({ distance, words, at, last }) => (distance === 7 ? 1 + leadOf(words, at) * 3 + bucket(last.from - at, 5, 10) : 0),
  ],
  'set off': flag(({ words, last }) => /^[,(]$/.test(neighbour(words, last.from, last.from - 1))),
  owned: flag(({ words, last }) => owned(words, last.from)),
  joint: [9, (view) => (isSame(view) ? joint(view.words, view.last.to, view.at) : 0)],
  'named again': [4, namedAgain],
  'first in its sentence': flag((view) => {
    const together = inSentenceOf(view);
    return others(view, (other) => together(other) && other.last.from < view.last.from) === 0;
  }),
  'sure gender': flag(({ standing }) => genderOf(standing).sure),
  'others of sure gender': [
    3,
    (view) =>
      Math.min(
        2,
        others(view, (other) => genderOf(other).sure),
      ),
  ],
  preposition: [prepositions.length + 1, ({ words, last }) => prepositions.indexOf(lower(words, last.from - 1)) + 1],
  'mentions of late': [4, (view) => Math.min(3, ofLate(view, view.standing))],
  bracketed: flag(({ words, last }) => neighbour(words, last.from, last.from - 1) === '('),
  'words before': [4, ({ words, at }) => bucket(at - sentenceBounds(words, at)[0], 1, 4, 12)],
  opening: [openings, ({ opening }) => opening],
  'named behind': [5, namedBehind],
  look: [6, ({ standing }) => lookOf(standing)],
  'several words': flag(({ standing }) => standing.actor.name.includes(' ')),
  work: flag(({ words, last }) => /^[“"`‘]+$/.test(word(words, last.from - 1)) && /^[”"'’,]+$/.test(word(words, last.to))),
  'named more': [
    4,
    (view) =>
      Math.min(
        3,
        others(view, ({ actor }) => actor.mentions.length > view.standing.actor.mentions.length),
      ),
  ],
} as const satisfies Readonly<Record<string, Fact>>;

const isCue = (text: string): boolean =>
  /^(?:said|says|told|added|wrote|asked|argued|explained|noted|recalled|continued|claimed|stated|insisted|replied)$/.test(text);

/** Whether the candidate is named behind the pronoun in its sentence: 0 not, 1 next of all and as a subject, 2 next, 3 later as a subject, 4 later. */
function namedBehind({ words, at, upcoming, standing }: View): number {
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
function namedAgain({ words, at, upcoming, standing }: View): number {
  const next = upcoming.find((event) => event.actor === standing.index && event.from > at);
  if (!next) return 0;
  return Math.min(3, 1 + (words.sentence[next.from] as number) - (words.sentence[at] as number));
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
