import { countryForms } from './countryForms.ts';
import { isCapitalised, fold, withoutArticle } from './fold.ts';
import { countryTable } from './generated/countries.ts';
import { remembered } from '../text/remembered.ts';

/** What a reference book says about a country or territory. Names age slowly; who leads it is not here. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Common English name: “North Korea”. */
  readonly name: string;
  readonly official: string;
  /** Empty where it has none; the first where it has several. */
  readonly capital: string;
  readonly region: string;
  readonly subregion: string;
  /** False for territories such as Greenland. */
  readonly independent: boolean;
  /** Adjective for its people: “North Korean”. */
  readonly adjective: string;
  /** Flag as an emoji. */
  readonly flag: string;
}

const countries: readonly Country[] = countryTable.split('\n').map((line) => {
  const [code = '', name = '', official = '', capital = '', region = '', subregion = '', independent, adjective = ''] = line.split('\t');
  return { code, name, official, capital, region, subregion, independent: independent === '1', adjective, flag: flagOf(code) };
});
const byCode = new Map(countries.map((country) => [country.code, country]));

/** Folded names; abbreviations stand apart, since “us” and “uk” in small letters are none. */
const byName = new Map<string, Country>();
const byAbbreviation = new Map<string, Country>();
for (const country of countries) for (const name of [country.official, country.name]) byName.set(fold(withoutArticle(name)), country);
for (const [code, forms] of countryForms) {
  const country = byCode.get(code);
  if (country)
    for (const form of forms)
      if (/^[A-Z.]+$/.test(form)) byAbbreviation.set(form, country);
      else byName.set(fold(form), country);
}

function flagOf(code: string): string {
  return String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}

/** The country a name stands for: common, official or abbreviated, with or without “the”. “us” in small letters is none. */
export const countryOf = remembered((name: string): Country | undefined => {
  const bare = withoutArticle(name.trim());
  return byAbbreviation.get(bare) ?? (isCapitalised(bare) ? byName.get(fold(bare)) : undefined);
});

/** The country with this ISO 3166-1 alpha-2 code. */
export const countryByCode = (code: string): Country | undefined => byCode.get(code);

/** Every country and territory, by code. */
export const allCountries = (): readonly Country[] => countries;
