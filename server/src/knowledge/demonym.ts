import { allCountries, countryByCode, type Country } from './country.ts';
import { demonymForms } from './demonymForms.ts';
import { fold, isCapitalised } from './fold.ts';
import { remembered } from '../text/remembered.ts';

export interface Demonym {
  readonly country: Country;
  /** Whether the word can be an adjective (“Danish”), a noun for its people (“Danes”), or both (“Chinese”, “German”). */
  readonly adjective: boolean;
  readonly noun: boolean;
  /** True for a noun that names several people: “Russians”, “the Chinese”. */
  readonly plural: boolean;
}

const byWord = new Map<string, Demonym>();

/** Adjectives that name their people as they are: “the French”, “a Chinese”; no plural s. */
const unchanging = /(?:ese|sh|ch|ss|[aeiou]i?se|x|z)$/;

const listed = new Set(demonymForms.map(([code]) => code));
for (const country of allCountries()) {
  for (const word of country.adjective.split(', ')) add(word, country, { adjective: true, noun: !listed.has(country.code) });
}
for (const [code, adjectives, nouns] of demonymForms) {
  const country = countryByCode(code);
  if (!country) continue;
  for (const word of adjectives) add(word, country, { adjective: true, noun: nouns.length === 0 });
  for (const word of nouns) add(word, country, { adjective: false, noun: true });
}

function add(word: string, country: Country, use: { readonly adjective: boolean; readonly noun: boolean }): void {
  if (word === '') return;
  const key = fold(word);
  const known = byWord.get(key);
  // Independent countries come before territories that share their adjective: “French” is France, not a southern island.
  if (known && known.country !== country && (known.country.independent || !country.independent)) return;
  // “The British”, “the French”: such an adjective names its whole people.
  const alike = unchanging.test(key);
  const before = known?.country === country ? known : undefined;
  byWord.set(key, {
    country,
    adjective: use.adjective || before?.adjective === true,
    noun: use.noun || alike || before?.noun === true,
    plural: alike,
  });
  if (use.noun && !alike) byWord.set(pluralOf(key), { country, adjective: false, noun: true, plural: true });
}

function pluralOf(key: string): string {
  if (key.endsWith('man')) return `${key.slice(0, -3)}men`;
  return key.endsWith('y') ? `${key.slice(0, -1)}ies` : `${key}s`;
}

/** What a word such as “Russians”, “North Korean” or “Chinese” says of a country; undefined for small letters and other words. */
export const demonymOf = remembered((word: string): Demonym | undefined => (isCapitalised(word) ? byWord.get(fold(word)) : undefined));
