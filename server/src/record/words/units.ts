/**
 * The words of a quotation or of a document, made comparable. Here stands what “word for word” means: two texts are word for word the
 * same where their units have the same `said` in the same order. Case, kinds of marks, dashes, ligatures, white space, soft hyphens
 * and punctuation are no part of it. Where only `form` is the same, the difference is small: spelling, a contraction, a number written out.
 */
import type { Span } from '../../text/span.ts';
import { contracted } from './contractions.ts';
import { joinNumbers } from './numbers.ts';
import { spelled } from './spelling.ts';

/** A word, half of a contraction, or a number of several words, and where it stands. */
export interface Unit extends Span {
  /** The word as it was said: lower case, without marks. */
  readonly said: string;
  /** The same for every spelling of it. */
  readonly form: string;
}

/**
 * Letters and digits with inner apostrophes, soft hyphens and the separators of numbers; per-cent and currency signs, which are read out.
 * Notes in square brackets, stage directions and time stamps are not speech, and match without a group.
 */
const pattern =
  /\[[^\]\n]{0,120}\]|\((?:(?:[\w ,'’-]{0,40}\b)?(?:laugh(?:s|ter|ing)|applau(?:se|ds|ding)|cheer(?:s|ing)|boos|inaudible|unintelligible|crosstalk|cross-talk|off[- ]mi(?:c|ke)|pause|music|ph|sic|through (?:an )?interpreter|through (?:a )?translator)\.?)\)|\(?\b\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?\b\)?|([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]|['’ʼ＇](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))*|[%£€$])/giu;

const unsaid = /[\u00ad\u200b-\u200d\u2060]/g;
const apostrophes = /[’ʼ＇]/g;

/** The units of a stretch of text, with places counted from the beginning of the text. Linear. */
export function unitsOf(text: string, start = 0, end = text.length): Unit[] {
  const units: Unit[] = [];
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of stretch.matchAll(pattern)) {
    const word = match[1];
    if (word === undefined) continue;
    const at = start + match.index;
    const said = plain(word);
    const parts = contracted(said);
    if (parts === undefined) units.push({ said, form: spelled(said), start: at, end: at + word.length });
    // A contraction is said once: its first half has the word, the others nothing.
    else parts.forEach((form, i) => units.push({ said: i === 0 ? said : '', form, start: at, end: at + word.length }));
  }
  return joinNumbers(units);
}

/** Most words are plain ASCII already, and are not worth three passes. */
function plain(word: string): string {
  const lower = word.toLowerCase();
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower.normalize('NFKC').replace(unsaid, '').replace(apostrophes, "'");
}

/** 32 bits that stand for a form (FNV-1a). */
export function hashOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length; i += 1) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
