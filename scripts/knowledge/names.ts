import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { fold } from '../../server/src/knowledge/fold.ts';
import { pack } from '../../server/src/knowledge/packed.ts';
import { givenNames } from '../../server/src/knowledge/givenNames.ts';
import { familyNames } from '../../server/src/knowledge/familyNames.ts';
import { romanise } from './romanise.ts';

const require = createRequire(import.meta.url);
type Gender = 'M' | 'F';

/** The lists of gender-detection-from-name. Each is wide and unsorted, so that a name counts only where two lists, or Faker's short ones, hold it. */
const wideLists = ['en', 'it', 'es', 'de', 'tr', 'fr'];
/** Faker's surname lists that are long and mostly inflected forms of one another. */
const inflected = new Set(['cs_CZ', 'sk', 'lv', 'ro_MD', 'sr_RS_latin']);
const written = /^[a-z]{2,}(?:['-][a-z]+)*$/;

/** First names (folded) → M, F or E (either: the lists differ). */
export function packedFirstNames(): string {
  const votes = new Map<string, { M: number; F: number; surely: boolean }>();
  const vote = (name: string, gender: Gender, surely: boolean): void => {
    const key = fold(name);
    if (!written.test(key)) return;
    const tally = votes.get(key) ?? { M: 0, F: 0, surely: false };
    tally[gender] += 1;
    tally.surely ||= surely;
    votes.set(key, tally);
  };
  for (const list of wideLists) for (const [name, gender] of detectionList(list)) vote(name, gender === 'male' ? 'M' : 'F', false);
  for (const locale of Object.values(allLocales)) {
    const first = locale.person?.first_name;
    for (const name of first?.female ?? []) vote(romanise(name), 'F', true);
    for (const name of first?.male ?? []) vote(romanise(name), 'M', true);
  }
  const settled = new Map<string, string>();
  for (const [name, { M, F, surely }] of votes) if (surely || M + F > 1) settled.set(name, M >= 3 * F ? 'M' : F >= 3 * M ? 'F' : 'E');
  for (const [gender, names] of Object.entries(givenNames)) for (const name of names.trim().split(/\s+/)) settled.set(fold(name), gender);
  return pack(settled);
}

/** Surnames (folded). */
export function packedSurnames(): string {
  const names = new Map<string, string>();
  for (const [language, locale] of Object.entries(allLocales)) {
    if (inflected.has(language)) continue;
    for (const part of Object.values(locale.person?.last_name ?? {})) {
      if (!Array.isArray(part)) continue;
      for (const name of part) {
        const key = fold(romanise(String(name)));
        if (written.test(key)) names.set(key, 'S');
      }
    }
  }
  for (const list of Object.values(familyNames)) for (const name of list.trim().split(/\s+/)) names.set(fold(name), 'S');
  return pack(names);
}

/** The package exports one function; its lists are maps in files of their own. */
function detectionList(language: string): Map<string, 'male' | 'female'> {
  return require(`gender-detection-from-name/names/${language}`) as Map<string, 'male' | 'female'>;
}
