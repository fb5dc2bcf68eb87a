import { allCountries, countryByCode, type Country } from './country.ts';
import { fold, isCapitalised } from './fold.ts';
import { remembered } from '../text/remembered.ts';

/**
 * Other names of capitals in English-language news, and seats of government that are not the capital on paper.
 * Written by hand from the same style books' place entries.
 */
const otherNames: readonly (readonly [name: string, code: string])[] = [
  ['Washington', 'US'],
  ['Washington, DC', 'US'],
  ['Washington, D.C.', 'US'],
  ['Kiev', 'UA'],
  ['Kyiv', 'UA'],
  ['Peking', 'CN'],
  ['New Delhi', 'IN'],
  ['Delhi', 'IN'],
  ['Jerusalem', 'IL'],
  ['Tel Aviv', 'IL'],
  ['Ramallah', 'PS'],
  ['The Hague', 'NL'],
  ['Nur-Sultan', 'KZ'],
  ['Astana', 'KZ'],
  ['Rangoon', 'MM'],
  ['Naypyidaw', 'MM'],
  ['Nay Pyi Taw', 'MM'],
  ['Pretoria', 'ZA'],
  ['Cape Town', 'ZA'],
  ['La Paz', 'BO'],
  ['Brasilia', 'BR'],
  ['Bogota', 'CO'],
  ['Asuncion', 'PY'],
  ['Sanaa', 'YE'],
  ["Sana'a", 'YE'],
  ['Chisinau', 'MD'],
  ['Ulan Bator', 'MN'],
  ['Ulaanbaatar', 'MN'],
  ["N'Djamena", 'TD'],
  ['Yaounde', 'CM'],
  ['Lome', 'TG'],
  ['Dar es Salaam', 'TZ'],
  ['Dodoma', 'TZ'],
  ['Abidjan', 'CI'],
  ['Kuwait City', 'KW'],
  ['Mexico City', 'MX'],
  ['Panama City', 'PA'],
  ['Guatemala City', 'GT'],
  ['Port-au-Prince', 'HT'],
  ['Sri Jayawardenepura Kotte', 'LK'],
  ['Colombo', 'LK'],
  ['Bujumbura', 'BI'],
  ['Pristina', 'XK'],
  ['Prishtina', 'XK'],
];

const byName = new Map<string, Country>();
for (const country of allCountries()) if (country.independent && country.capital !== '') byName.set(fold(country.capital), country);
for (const [name, code] of otherNames) {
  const country = countryByCode(code);
  if (country) byName.set(fold(name), country);
}

/** The country whose capital, or seat of government, this name is: what “Pyongyang said” may stand for. */
export const capitalOf = remembered((word: string): Country | undefined => (isCapitalised(word) ? byName.get(fold(word)) : undefined));
