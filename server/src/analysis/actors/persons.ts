/** Which person names are one person's: full names by family and given name, short ones by what the article says so far. */
import { looksFamilyFirst } from '../../knowledge/familyFirst.ts';
import { kinOf } from '../../knowledge/kin.ts';
import type { Gender } from '../model.ts';
import type { Name } from './name.ts';
import { genderOfGiven, genderOfLone } from './gender.ts';
import { begins, nearlySame, parsePersonName, sameGiven, samePerson, type PersonName } from './personname.ts';
import { neighbour, type Words } from './words.ts';

/** A person's name as it stands, with what the words before it say: “Mrs.”, “former President”. */
export interface PersonMention {
  readonly name: Name;
  /** The role or title in front, in lower case; empty without. */
  readonly title: string;
  readonly gender: Gender;
}

export interface Person {
  /** The fullest name. */
  parsed: PersonName;
  gender: Gender;
  readonly titles: Set<string>;
  readonly mentions: PersonMention[];
  /** How often the family name alone, and how often the first name alone, has meant this person. */
  surnames: number;
  firstNames: number;
  /** In years, where the article says it right behind the full name; undefined without. */
  age: number | undefined;
  /** Token of the last full name, and of the last mention of any form. */
  lastFull: number;
  last: number;
  /** First named as somebody's relative: whoever bears the family name before that is somebody else. */
  readonly relative: boolean;
}

/** More candidates than this are no news article; the rest is not looked at, so that time stays linear. */
const mostCandidates = 64;

class Register {
  private readonly lists = new Map<string, Person[]>();
  add(key: string, person: Person): void {
    const list = this.lists.get(key);
    if (!list) this.lists.set(key, [person]);
    else if (list.length < mostCandidates && !list.includes(person)) list.push(person);
  }
  get(key: string): readonly Person[] {
    return this.lists.get(key) ?? [];
  }
}

/** The persons of an article in order of first mention; every mention belongs to exactly one. `mentions` in text order. */
export function groupPersons(words: Words, mentions: readonly PersonMention[]): Person[] {
  const families = new Register();
  const givens = new Register();
  const spellings = new Register();
  const people: Person[] = [];
  const parsed = mentions.map(({ name }) => parsePersonName(name.parts, looksFamilyFirst));

  const register = (person: Person, name: PersonName): void => {
    const bare = name.family.split(' ').at(-1) as string;
    families.add(name.family, person);
    families.add(bare, person);
    for (const given of name.given) {
      givens.add(given, person);
      spellings.add(`, ${given[0] ?? ''}`, person);
    }
    if (name.familyFirst && name.given.length > 1) givens.add(name.given.join(' '), person);
    if (name.nickname !== '') givens.add(name.nickname, person);
    spellings.add(bare[0] ?? '', person);
    if (name.given.length > 0) spellings.add(`${name.given[0] as string} ${bare[0] as string}`, person);
    if (name.given.length > person.parsed.given.length) person.parsed = name;
  };
  const introduce = (name: PersonName, relative: boolean): Person => {
    const person: Person = {
      parsed: name,
      gender: name.given.length > 0 ? genderOfGiven(name.given) : genderOfLone(name.family),
      titles: new Set(),
      mentions: [],
      surnames: 0,
      firstNames: 0,
      age: undefined,
      lastFull: -1,
      last: -1,
      relative,
    };
    people.push(person);
    register(person, name);
    return person;
  };

  const owner: (Person | undefined)[] = mentions.map(() => undefined);
  mentions.forEach((mention, i) => {
    const name = parsed[i] as PersonName;
    if (name.given.length === 0) return;
    const person = sameFullName(families, givens, spellings, name, mention.gender) ?? introduce(name, isRelative(words, mention.name.from));
    register(person, name);
    if (person.gender === 'unknown') person.gender = mention.gender;
    person.age ??= ageBehind(words, mention.name.to);
    owner[i] = person;
  });

  // Short forms in text order, with what has been said up to them; a full name that stands later counts less.
  mentions.forEach((mention, i) => {
    const name = parsed[i] as PersonName;
    const at = mention.name.from;
    let person = owner[i];
    if (!person) {
      person = bearerOf(words, name, mention, at, families, givens, spellings) ?? introduce(name, false);
      if (person.parsed.given.includes(name.family) && person.parsed.family !== name.family) person.firstNames += 1;
      else person.surnames += 1;
    } else person.lastFull = at;
    person.last = at;
    person.mentions.push(mention);
    if (mention.title) person.titles.add(mention.title);
    if (person.gender === 'unknown') person.gender = mention.gender;
  });
  return people.filter((person) => person.mentions.length > 0);
}

/** “her brother Lee Roe”, “daughter of Ann and Lee Roe”: the full name is somebody's relative. */
function isRelative(words: Words, from: number): boolean {
  for (let i = from - 1; i >= from - 9; i -= 1) {
    const text = neighbour(words, from, i);
    if (kinOf(text)) return neighbour(words, from, i + 1) === 'of' || /^(?:his|her|their|[’']s?)$/i.test(ownerOf(words, from, i));
    if (!/^(?:\p{Lu}\p{L}*|[,.]|and|of|the|late|former|\p{Ll}+er|\p{Ll}+or)$/u.test(text)) return false;
  }
  return false;
}

/** What stands before a noun and its adjectives: “her | late elder brother”. */
function ownerOf(words: Words, from: number, noun: number): string {
  for (let i = noun - 1; i > noun - 4; i -= 1) {
    const text = neighbour(words, from, i);
    if (!/^\p{Ll}{3,}$/u.test(text) || /^(?:his|her|their)$/.test(text)) return text;
  }
  return '';
}

const differ = (a: Gender, b: Gender): boolean => a !== b && a !== 'unknown' && b !== 'unknown';

function sameFullName(families: Register, givens: Register, spellings: Register, name: PersonName, gender: Gender): Person | undefined {
  const fits = families.get(name.family).filter((person) => samePerson(person.parsed, name) && !differ(person.gender, gender));
  const equal = fits.find((person) => person.parsed.given.join(' ') === name.given.join(' '));
  if (equal ?? fits[0]) return equal ?? fits[0];
  const longer = givens.get(name.family).filter((person) => begins(name, person.parsed) && !differ(person.gender, gender));
  if (longer.length === 1) return longer[0];
  const [given] = name.given as [string];
  const bare = name.family.split(' ').at(-1) as string;
  return (
    families.get(name.family).find(
      (p) =>
        p.parsed.given.length > 0 &&
        // One syllable tells two East Asian given names apart.
        !name.familyFirst &&
        nearlySame(p.parsed.given[0] as string, given) &&
        !differ(p.gender, gender),
    ) ??
    spellings
      .get(`${given} ${bare[0] as string}`)
      .find((p) => p.parsed.given.length > 0 && sameGiven(p.parsed.given[0] as string, given) && nearlySame(p.parsed.family, name.family))
  );
}

/** Whom a surname, a first name or a slip of either means here; undefined where the article knows nobody of that name. */
function bearerOf(
  words: Words,
  name: PersonName,
  mention: PersonMention,
  at: number,
  families: Register,
  givens: Register,
  spellings: Register,
): Person | undefined {
  const byFamily = families.get(name.family).filter((person) => !name.suffix || person.parsed.suffix === name.suffix);
  const known = byFamily.length > 0 ? byFamily : givens.get(name.family);
  const comparison = known.length > 1 ? comparisonBefore(words, at) : undefined;
  if (comparison !== undefined) return byAge(known, comparison);
  // “Mrs Lopez” of two Lopezes whose gender nobody tells: nobody, rather than the husband.
  if (known.length > 1 && mention.gender !== 'unknown' && known.filter((person) => person.gender === 'unknown').length > 1)
    return known.find((person) => person.gender === mention.gender && mention.title !== '' && person.titles.has(mention.title));
  if (known.length > 0)
    return likeliest(
      words,
      known.filter((person) => !person.relative || person.last >= 0),
      mention,
      at,
    );
  const slips = spellings.get(name.family[0] ?? '').filter((person) => nearlySame(person.parsed.family, name.family));
  const givenSlips = spellings
    .get(`, ${name.family[0] ?? ''}`)
    .filter(({ parsed: { given } }) => given[0] !== undefined && given[0].length >= 7 && nearlySame(given[0], name.family));
  if (slips.length + givenSlips.length !== 1) return undefined;
  return slips[0] ?? givenSlips[0];
}

/** “Ann Poe, 61,” gives 61. */
function ageBehind(words: Words, to: number): number | undefined {
  const age = neighbour(words, to - 1, to) === ',' ? neighbour(words, to - 1, to + 1) : '';
  return /^\d{1,3}$/.test(age) ? Number(age) : undefined;
}

/** “the elder | Poe”, “the younger | Poe”: 1 and −1; undefined elsewhere. */
function comparisonBefore(words: Words, at: number): 1 | -1 | undefined {
  const text = neighbour(words, at, at - 1).toLowerCase();
  if (/^(?:elder|older|senior)$/.test(text)) return 1;
  return /^(?:younger|junior)$/.test(text) ? -1 : undefined;
}

/** The oldest or the youngest of a name, by their ages or their suffixes; undefined where the article does not tell. */
function byAge(people: readonly Person[], sign: 1 | -1): Person | undefined {
  const years = ({ age, parsed }: Person): number | undefined =>
    age ?? (parsed.suffix === 'sr' ? 80 : parsed.suffix === 'jr' ? 20 : undefined);
  if (people.length !== 2 || people.some((person) => years(person) === undefined)) return undefined;
  const [a, b] = people as [Person, Person];
  const difference = (years(a) as number) - (years(b) as number);
  return difference === 0 ? undefined : difference * sign > 0 ? a : b;
}

function likeliest(words: Words, people: readonly Person[], mention: PersonMention, at: number): Person | undefined {
  let best: Person | undefined;
  let bestScore = -Infinity;
  for (const person of people) {
    const score = fit(words, person, mention, at);
    if (score > bestScore) [best, bestScore] = [person, score];
  }
  return best;
}

/** Points for a bearer of the name: gender and title first, then who owns the short form, then nearness of the full name. */
function fit(words: Words, person: Person, mention: PersonMention, at: number): number {
  let points = Math.min(person.surnames, 4);
  // Who is called by the first name is not meant by the surname.
  if (person.firstNames > 0 && person.surnames === 0) points -= 3;
  if (differ(person.gender, mention.gender)) points -= 20;
  if (mention.title !== '' && person.titles.has(mention.title)) points += 6;
  if (person.last >= 0) points += 1;
  if (person.relative) points -= 2.5;
  if (person.lastFull >= 0) {
    const sentences = (words.sentence[at] as number) - (words.sentence[person.lastFull] as number);
    const paragraphs = (words.paragraph[at] as number) - (words.paragraph[person.lastFull] as number);
    points += sentences === 0 ? 1.5 : sentences === 1 ? 3 : paragraphs <= 1 ? 2 : 0;
  }
  return points;
}
