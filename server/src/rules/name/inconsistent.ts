import * as l10n from '@vscode/l10n';
import type { Actor, Article } from '../../analysis/model.ts';
import { countryOf } from '../../knowledge/country.ts';
import { firstName } from '../../knowledge/firstName.ts';
import { isSurname } from '../../knowledge/surname.ts';
import { titleOf } from '../../knowledge/titles.ts';
import { derived } from '../../lex/derived.ts';
import type { Span } from '../../text/span.ts';
import { replaceBy } from '../fixes.ts';
import type { Page } from '../page.ts';
import { defineRule, type Fix } from '../rule.ts';
import { twoSpellings } from './bodies.ts';
import { couldBeOne, soundAlike, shortestName } from './spelling.ts';

const calendar = /^(?:January|February|March|April|August|September|October|November|December|\p{L}+day)$/u;
/** Each word is held against so many names at most. */
const mostNames = 1000;
/** Names this short that are a letter apart are mostly two names. */
const shortName = 6;

/** One spelling of a capitalised word in the prose. */
interface Spelling {
  readonly word: string;
  readonly places: Span[];
  /** Capitalised words that stand right in front of it: first names, mostly. */
  readonly given: Set<string>;
  /** Capitalised words that follow it: surnames, where it is a first name. */
  readonly family: Set<string>;
}

export default defineRule({
  id: 'name/inconsistent',
  scope: 'prose',
  level: 'warning',
  summary: 'One name is spelled two ways.',
  rationale: 'Readers take two spellings for two people or two bodies, and a misspelled name costs the trust in all others.',
  standard: 'Accuracy check-lists: every name is checked in every place.',
  fix: 'Changes it to the spelling that the article uses most.',
  leaves: ['Two people whose surnames are alike, each with a first name of their own.', 'Plurals and possessives (“the Lopezes”).'],
  options: {},
  examples: [
    { bad: 'Maria Gonzalez opened the bridge on Monday. Gonzalez is the mayor. “It took too long,” ⟦Gonzallez⟧ said.' },
    { bad: 'Peter Brandt built the dam. Brandt is an engineer. ⟦Brantd⟧ said it was safe.' },
    {
      bad: 'The Harbour Workers Union met the Harbour Authority on Monday. The Harbour Workers Union asked for more. The ⟦Harbour Wrokers Union⟧ meets again.',
    },
    { good: 'Maria Gonzalez opened the bridge. The Gonzalezes live near by, and Gonzalez’s house stands on the hill.' },
    { bad: 'Jan Nygaard opened the bridge on Monday. “It took too long,” ⟦Nygard⟧ said. Nygaard left.' },
    { bad: 'Ivan Rudenskyy opened the bridge on Monday. “It took too long,” ⟦Rudensky⟧ said. Rudenskyy left.' },
    { bad: 'Eva Hölderl opened the bridge on Monday. “It took too long,” ⟦Holderl⟧ said. Hölderl left.' },
    { good: 'Peter Johnson met Karen Johnston on Monday. Johnson and Johnston did not speak.' },
    { good: 'Martin Brown joined Browne & Co on Monday. Brown said he was glad.' },
  ],
  check({ article, page, report }) {
    const tell = (wrong: string, places: readonly Span[], right: string, first: Span): void => {
      for (const at of places)
        report({
          at,
          message: l10n.t('{0} is spelled {1} elsewhere in this article: readers may take the two for different ones.', wrong, right),
          related: [{ start: first.start, end: first.end, message: l10n.t('“{0}” stands here.', right) }],
          fixes: page.quoted(at) ? [] : [fixTo(right, at)],
        });
    };
    for (const [wrong, right] of twoSpellings(article)) tell(wrong.name, wrong.places, right.name, right.places[0] as Span);
    const spellings = spellingsIn(page, ofBodies(article));
    const persons = article.actors.filter((actor) => actor.kind === 'person' && actor.named);
    const names = namesByLetter(persons, spellings);
    if (names.size === 0) return;
    for (const spelling of spellings.values()) {
      const right = rightSpelling(spelling, names.get(spelling.word[0] ?? '') ?? []);
      if (right) tell(spelling.word, spelling.places, right.word, right.places[0] as Span);
    }
  },
});

const fixTo = (word: string, at: Span): Fix => replaceBy(at, word, l10n.t('Change to “{0}”', word));

/** The words of persons' names as they are spelled in the prose, by first letter; of a text of names alone, the first ones. */
function namesByLetter(persons: readonly Actor[], spellings: ReadonlyMap<string, Spelling>): ReadonlyMap<string, Spelling[]> {
  const names = new Map<string, Spelling[]>();
  const words = new Set(persons.flatMap((actor) => [actor.name, ...actor.aliases]).flatMap((name) => name.split(/\s+/)));
  for (const word of [...words].slice(0, mostNames)) {
    const spelling = word.length < shortestName ? undefined : spellings.get(word);
    if (!spelling) continue;
    const there = names.get(word[0] as string);
    if (there) there.push(spelling);
    else names.set(word[0] as string, [spelling]);
  }
  return names;
}

/** The more frequent spelling that this one departs from. */
function rightSpelling(spelling: Spelling, names: readonly Spelling[]): Spelling | undefined {
  const { word, places } = spelling;
  if (word.length < shortestName - 1 || countryOf(word) || calendar.test(word)) return undefined;
  // A name that people bear, and not one slip: another person, mentioned by surname or first name alone.
  const isBorne = (isSurname(word) || firstName(word) !== undefined) && (word.length <= shortName || places.length > 1);
  let best: Spelling | undefined;
  for (const name of names) {
    if (name === spelling || (isBorne && !soundAlike(name.word, word))) continue;
    if (!couldBeOne(name.word, word) || !isSamePerson(spelling, name)) continue;
    const rarer = places.length < name.places.length || (places.length === name.places.length && isLater(spelling, name));
    if (rarer && (!best || name.places.length > best.places.length)) best = name;
  }
  return best;
}

const isLater = (a: Spelling, b: Spelling): boolean => (a.places[0] as Span).start > (b.places[0] as Span).start;

/** A first name or a surname of its own makes it another person. */
function isSamePerson(a: Spelling, b: Spelling): boolean {
  return agree(a.given, b.given) && agree(a.family, b.family);
}

function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((word) => b.has(word));
}

/** The words of a paragraph that are written small, each once. */
const lowerWords = derived(({ text }) => [...new Set(text.match(/(?<![\p{L}’'-])\p{Ll}{4,24}(?![\p{L}’'-])/gu))]);
/** A capitalised word, the one in front of it and the one behind it. */
const name = /(?<![\p{L}\p{N}@])(?:(\p{Lu}[\p{L}.’-]*)\s)?(\p{Lu}\p{L}{3,24})(?!\p{L})(?:\s(?:\p{Lu}\.\s)?(?=(\p{Lu}[\p{L}-]+)))?/gu;

/** Where words belong to a body's name, by code unit of their beginning: “Browne & Co”, “McDonald’s” where nothing is possessed. */
function ofBodies({ text, entities }: Article): (at: number) => boolean {
  const starts = new Set<number>();
  for (const { start, end, type } of entities)
    if (type === 'ORG' && (firm.test(text.slice(start, end + 8)) || /^[’']s\s*(?:[\p{P}]|\p{Ll}{2,3}\b)/u.test(text.slice(end, end + 8))))
      starts.add(start);
  return (at) => starts.has(at) || firm.test(text.slice(at, at + 40)) || shop.test(text.slice(Math.max(0, at - 8), at + 40));
}
const firm = /^\p{Lu}[\p{L}’'-]+ (?:&|and) (?:Co|Sons?|Partners|Bros)\b/u;
/** “at McDonald’s on Monday”: a place to eat or shop, as nothing of his follows. */
const shop = /(?:^|\s)(?:at|from|in) \p{Lu}[\p{L}’'-]+?[’']s(?:[.,;:!?]| (?:on|in|at|and|for|to|last|this|near)\b)/u;

/** Every capitalised word of the prose that never stands in lower case, with what stands in front of it. `isBody`: at what code unit a body's name begins. */
function spellingsIn(page: Page, isBody: (at: number) => boolean): Map<string, Spelling> {
  const found = new Map<string, Spelling>();
  const lower = new Set<string>();
  for (const lexed of page.prose()) for (const word of lowerWords(lexed)) lower.add(word);
  let before = { word: '', end: -1 };
  for (const { start, end, match } of page.matches(name)) {
    const [, own, word = '', family] = match;
    // Of three names in a row the middle one was taken as the word before, and is the last one's first name.
    const given = own ?? (before.end === start ? before.word : undefined);
    before = { word, end };
    const at = start + (own ? own.length + 1 : 0);
    if (isBody(at)) continue;
    add(found, word, { start: at, end: at + word.length }, given && !titleOf(given) ? given : undefined, family);
    if (own && own.length > 3) add(found, own, { start, end: start + own.length }, undefined, word);
  }
  for (const word of [...found.keys()]) if (lower.has(word.toLowerCase()) || word === word.toUpperCase()) found.delete(word);
  return found;
}

function add(found: Map<string, Spelling>, word: string, at: Span, given: string | undefined, family: string | undefined): void {
  let spelling = found.get(word);
  if (!spelling) found.set(word, (spelling = { word, places: [], given: new Set(), family: new Set() }));
  spelling.places.push(at);
  if (given) spelling.given.add(given);
  if (family) spelling.family.add(family);
}
