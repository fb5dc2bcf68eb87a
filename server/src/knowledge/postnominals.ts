/** Letters behind a person's name: honours, degrees, seats in a parliament. */
import { firstName } from './firstName.ts';

/** Honours, silk and degrees, which stand behind full names alone. Source: Debrett's, letters after the name, 2023; Australian Honours, 2023. */
const honours =
  /^(?:[SQK]C|OBE|CBE|MBE|KBE|DBE|GBE|KCB|CMG|KCMG|DCMG|GCMG|CVO|MVO|DSO|DSC|MC|VC|BEM|AC|AO|AM|OAM|CNZM|MNZM|PhD|MD|JD|RN|CPA|FRS|FBA|SAN|GCON|CON|OFR|MFR|EGH|EBS)$/;
/** Seats in a parliament, which are words for who has one as well (“the Labour MP”). */
const seats = /^(?:MP|MEP|MLA|MSP|MPP|MHA|MLC|MNA|TD|AM|MS)$/;

/** Whether the word, set off by commas, is letters behind a name: “Ann Poe, QC, said”. */
export const isLetters = (word: string): boolean => honours.test(word) || seats.test(word) || /^(?:Ph\.?D\.?|Esq)$/.test(word);

/** Whether the word at the index is letters behind a name: “Ann Poe KC”, “Ann Poe, OBE,” stands apart and is not. */
export function isPostnominal(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  const isHonour = honours.test(word);
  if (!isHonour && !seats.test(word)) return false;
  const [given = '', family = '', behind = ''] = [words[at - 2], words[at - 1], words[at + 1]];
  if (!/^\p{Lu}\p{Ll}/u.test(family) || !/^\p{Lu}\p{Ll}|^[.-]$/u.test(given)) return false;
  if (/^\p{Lu}/u.test(behind) && !honours.test(behind) && !seats.test(behind)) return false;
  return isHonour && word.length > 2 ? true : firstName(given) !== undefined || given === '.' || /^\p{Lu}[SQK]?C$/u.test(word);
}
