/** Acronyms and what they stand for in this article. */
import { nameKey } from './name.ts';
import { remembered } from '../../text/remembered.ts';

const small = new Set('of the and for in on de la du des et und y a an to at'.split(' '));

/** Two to seven capitals, dotted or not, perhaps with a small letter or digit among them: “KCNA”, “U.N.”, “DoJ”, “M5S”. */
export const isAcronym = remembered(
  (text: string): boolean =>
    /^(?:\p{Lu}\.?){2,8}$|^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{Ll}\d]{2,7}$/u.test(text) &&
    /^[^\s]*\p{Lu}$|^(?:\p{Lu}\.)+$|s$/u.test(text) &&
    !/\p{Ll}{3}/u.test(text),
);

/** The initials an organization's name may be called by, in lower case: with small words and without, parts of hyphenated words too. */
export const initialsOf = remembered((name: string): string[] => {
  const parts = name.split(/[\s–—-]+/).filter((part) => /[\p{L}\d]/u.test(part));
  if (parts.length < 2) return [];
  const initial = (part: string): string => nameKey(part)[0] ?? '';
  const all = parts.map(initial).join('');
  const large = parts
    .filter((part) => !small.has(part.toLowerCase()))
    .map(initial)
    .join('');
  const headless = /^(?:Department|Ministry|Office|Bureau|University|Agency) of (?:the )?(.+ .+)$/.exec(name)?.[1];
  return [...new Set([large, all, ...(headless === undefined ? [] : initialsOf(headless))])];
});

/** The acronym as initials are compared with: “U.N.” → “un”. */
export const acronymKey = (text: string): string => text.replace(/[^\p{L}\d]/gu, '').toLowerCase();
