import { countryOf } from '../../knowledge/country.ts';
import { firstName } from '../../knowledge/firstName.ts';
import { isSurname } from '../../knowledge/surname.ts';
import { titleOf } from '../../knowledge/titles.ts';
import type { Span } from '../../text/span.ts';
import { replaceBy } from '../fixes.ts';
import type { Page } from '../page.ts';
import { defineRule, type Fix } from '../rule.ts';
import { couldBeOne, keysOf, shortestName } from './spelling.ts';

/** Names this short that are a letter apart are mostly two names. */
const shortName = 6;

/** One spelling of a capitalised word in the prose. */
interface Spelling {
  readonly word: string;
  readonly places: Span[];
  /** Capitalised words that stand right in front of it: first names, mostly. */
  readonly given: Set<string>;
}

export default defineRule({
  id: 'name/inconsistent',
  scope: 'prose',
  level: 'warning',
  summary: 'One person’s name is spelled two ways.',
  rationale: 'Readers take two spellings for two people, and a misspelled name costs the trust in all others.',
  standard: 'Accuracy check-lists: every name is checked in every place.',
  fix: 'Changes it to the spelling that the article uses most.',
  leaves: ['Two people whose surnames are alike, each with a first name of their own.', 'Plurals and possessives (“the Lopezes”).'],
  options: {},
  examples: [
    { bad: 'Maria Gonzalez opened the bridge on Monday. Gonzalez is the mayor. “It took too long,” ⟦Gonzallez⟧ said.' },
    { bad: 'Peter Brandt built the dam. Brandt is an engineer. ⟦Brantd⟧ said it was safe.' },
    { good: 'Maria Gonzalez opened the bridge. The Gonzalezes live near by, and Gonzalez’s house stands on the hill.' },
    { good: 'Peter Johnson met Karen Johnston on Monday. Johnson and Johnston did not speak.' },
  ],
  check({ article, page, report }) {
    const spellings = spellingsIn(page);
    const persons = article.actors.filter((actor) => actor.kind === 'person' && actor.named);
    const byKey = new Map<string, Set<string>>();
    for (const name of new Set(persons.flatMap((actor) => [actor.name, ...actor.aliases]).flatMap((full) => full.split(/\s+/)))) {
      if (name.length < shortestName || !spellings.has(name)) continue;
      for (const key of keysOf(name)) {
        const there = byKey.get(key);
        if (there) there.add(name);
        else byKey.set(key, new Set([name]));
      }
    }
    if (byKey.size === 0) return;
    for (const spelling of spellings.values()) {
      const name = rightSpelling(spelling, spellings, byKey);
      if (!name) continue;
      const first = name.places[0] as Span;
      for (const at of spelling.places)
        report({
          at,
          message: `${spelling.word} is spelled ${name.word} elsewhere in this article: readers may take them for two people.`,
          related: [{ ...first, message: `“${name.word}” stands here.` }],
          fixes: page.quoted(at) ? [] : [fixTo(name.word, at)],
        });
    }
  },
});

const fixTo = (word: string, at: Span): Fix => replaceBy(at, word, `Change to “${word}”`, true);

/** The more frequent spelling that this one departs from. */
function rightSpelling(
  spelling: Spelling,
  all: ReadonlyMap<string, Spelling>,
  byKey: ReadonlyMap<string, ReadonlySet<string>>,
): Spelling | undefined {
  const { word, places } = spelling;
  if (word.length < shortestName - 1 || countryOf(word)) return undefined;
  // A name that people bear, and not one slip: another person, mentioned by surname or first name alone.
  if ((isSurname(word) || firstName(word) !== undefined) && (word.length <= shortName || places.length > 1)) return undefined;
  const candidates = new Set([...keysOf(spelling.word)].flatMap((key) => [...(byKey.get(key) ?? [])]));
  let best: Spelling | undefined;
  for (const candidate of candidates) {
    const name = all.get(candidate);
    if (!name || candidate === word || !couldBeOne(candidate, word) || !isSamePerson(spelling, name)) continue;
    const rarer = places.length < name.places.length || (places.length === name.places.length && isLater(spelling, name));
    if (rarer && (!best || name.places.length > best.places.length)) best = name;
  }
  return best;
}

const isLater = (a: Spelling, b: Spelling): boolean => (a.places[0] as Span).start > (b.places[0] as Span).start;

/** A first name of its own makes it another person. */
function isSamePerson(a: Spelling, b: Spelling): boolean {
  if (a.given.size === 0 || b.given.size === 0) return true;
  return [...a.given].some((given) => b.given.has(given));
}

/** Every capitalised word of the prose that never stands in lower case, with what stands in front of it. */
function spellingsIn(page: Page): Map<string, Spelling> {
  const found = new Map<string, Spelling>();
  const lower = new Set<string>();
  for (const { words } of page.matches(/(?<![\p{L}’'-])\p{Ll}{4,24}(?![\p{L}’'-])/gu)) lower.add(words);
  for (const { words, start, match } of page.matches(
    /(?:(?<=\s|^|[“‘"(—–-])(\p{Lu}[\p{L}.’-]*)\s)?(?<!\p{L})(\p{Lu}[\p{L}]{3,24})(?!\p{L})/gu,
  )) {
    const word = match[2] as string;
    const given = match[1];
    const at = start + words.length - word.length;
    add(found, word, { start: at, end: at + word.length }, given && !titleOf(given) ? given : undefined);
    if (given && given.length > 3) add(found, given, { start, end: start + given.length }, undefined);
  }
  for (const word of [...found.keys()]) if (lower.has(word.toLowerCase()) || word === word.toUpperCase()) found.delete(word);
  return found;
}

function add(found: Map<string, Spelling>, word: string, at: Span, given: string | undefined): void {
  let spelling = found.get(word);
  if (!spelling) found.set(word, (spelling = { word, places: [], given: new Set() }));
  spelling.places.push(at);
  if (given) spelling.given.add(given);
}
