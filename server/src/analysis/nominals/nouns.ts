/** What kind of one a plain noun may call: “the mayor”, “his mother”, “the union”, “the report”, “the island nation”, “the Brazilian”. */
import { bodyNoun, type BodyClass } from '../../knowledge/bodyNouns.ts';
import { demonymOf } from '../../knowledge/demonym.ts';
import { kinOf } from '../../knowledge/kin.ts';
import { sourceNoun } from '../../knowledge/sources.ts';
import { remembered } from '../../text/remembered.ts';
import { isBodyRole, isPersonRole, singular } from '../actors/rolenouns.ts';

export type NounSort = 'person' | 'kin' | 'body' | 'document' | 'country' | 'place' | 'native' | 'initials';

/** A noun that may call an actor. */
export interface ActorNoun {
  readonly sort: NounSort;
  /** In lower case, singular. */
  readonly stem: string;
  readonly plural: boolean;
  /** For bodies: of which classes; empty where the noun fits any. */
  readonly classes: ReadonlySet<BodyClass>;
  /** For natives: the country's code. */
  readonly country?: string;
}

/** People by no more than age, sex or what befell them. */
const plainPeople = new Set(
  (
    'man woman boy girl child teenager teen kid youth youngster baby toddler pensioner adult suspect victim accused defendant plaintiff complainant survivor person politician lawmaker star newcomer visitor ' +
    'patient owner passenger tourist customer neighbour neighbor friend colleague ally rival native winner loser hero captain keeper winemaker villager islander host guest member couple pair duo trio two three four'
  ).split(' '),
);
/** Of these, what two or more are called together. */
const sets = new Set('couple pair duo trio two three four'.split(' '));
const countries = new Set('country nation kingdom republic monarchy archipelago'.split(' '));
const places = new Set(
  'city town village capital region province county district island municipality suburb neighbourhood neighborhood continent'.split(' '),
);
/** Nouns of documents and the like that speak for who made them. */
const documents = new Set(
  'statement letter report affidavit document memo memorandum email e-mail filing complaint lawsuit indictment note notice petition textbook book article editorial study survey poll paper message post tweet manifesto communique communiqué dossier submission testimony testament diary blog leaflet'.split(
    ' ',
  ),
);
const none: ReadonlySet<BodyClass> = new Set();

/** What the word, in any case, may call as the head of a phrase; undefined for other words. */
export const actorNoun = remembered((word: string): ActorNoun | undefined => {
  const lower = word.toLowerCase();
  const stem = irregular[lower] ?? singular(lower);
  const plural = stem !== lower;
  if (demonymOf(word)) return { sort: 'native', stem: lower, plural: false, classes: none, country: demonymOf(word)?.country.code ?? '' };
  if (/^\p{Lu}{2,5}$/u.test(word)) return { sort: 'initials', stem: lower, plural: false, classes: none };
  if (kinOf(lower)) return { sort: 'kin', stem, plural, classes: none };
  if (sets.has(lower)) return { sort: 'person', stem: lower, plural: true, classes: none };
  if (documents.has(stem) && !(stem === 'paper' || stem === 'blog')) return { sort: 'document', stem, plural, classes: none };
  if (countries.has(stem)) return { sort: 'country', stem, plural, classes: none };
  if (places.has(stem)) return { sort: 'place', stem, plural, classes: none };
  if (lower === 'police' || lower === 'authorities') return { sort: 'body', stem: lower, plural: false, classes: bodyNoun(lower) ?? none };
  const body = bodyNoun(stem);
  if (body) return { sort: 'body', stem, plural, classes: body };
  if (plainPeople.has(stem) || isPersonRole(lower)) return { sort: 'person', stem, plural, classes: none };
  if (isBodyRole(lower)) return { sort: 'body', stem, plural, classes: none };
  return sourceNoun(stem).some((kind) => kind === 'anonymous') ? { sort: 'person', stem, plural, classes: none } : undefined;
});

const irregular: Readonly<Record<string, string>> = {
  children: 'child',
  people: 'person',
  wives: 'wife',
  men: 'man',
  women: 'woman',
  companies: 'company',
  universities: 'university',
  boss: 'boss',
  congress: 'congress',
  press: 'press',
  news: 'news',
};

/** People of whom nothing but age and sex is said. */
export const isPlainPerson = (stem: string): boolean => plainPeople.has(stem);
