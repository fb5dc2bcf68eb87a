/** Which words of speech a quotation may leave out without a word: hesitations, words said twice, beginnings given up. */
import type { Unit } from './units.ts';

const hesitations = new Set(['um', 'uh', 'er', 'erm', 'ah', 'uhm', 'umm', 'uhh', 'hm', 'hmm', 'mm', 'mhm', 'huh', 'eh']);
/** Fillers only where they are set off by marks, or where the transcript has no marks at all: “you know” may be meant. */
const setOff: readonly (readonly string[])[] = [
  ['you', 'know'],
  ['i', 'mean'],
  ['you', 'see'],
  ['well'],
  ['like'],
  ['look'],
  ['okay'],
  ['ok'],
  ['so'],
  ['right'],
  ['yeah'],
];
const openings = new Map(setOff.map((phrase) => [phrase[0] as string, setOff.filter(([word]) => word === phrase[0])]));
/** Words that may be said twice, or given up for the same beginning. */
const longestRestart = 5;

/**
 * For each unit 0 where it must not be missing, else the number of what it is part of: a filler or a beginning may be missing as a
 * whole, not in part (“I do not have — I have” is not “I do have — I have”).
 */
export function fillersIn(text: string, units: readonly Unit[]): Uint16Array {
  const free = new Uint16Array(units.length);
  const gaps = units.map((unit, i) => between(text, unit, units[i + 1]));
  const marked = gaps.some((gap) => mark.test(gap));
  let groups = 0;
  const release = (from: number, to: number): void => {
    if (groups >= 65_000) return;
    groups += 1;
    for (let i = from; i < to; i += 1) free[i] ||= groups;
  };
  units.forEach(({ form }, i) => {
    if (hesitations.has(form)) release(i, i + 1);
    const before = i === 0 ? '.' : (gaps[i - 1] as string);
    for (const phrase of openings.get(form) ?? []) {
      if (!phrase.every((word, k) => units[i + k]?.form === word)) continue;
      const after = gaps[i + phrase.length - 1] as string;
      const apart =
        phrase.length > 1 ? mark.test(after) || mark.test(before) || !marked : mark.test(after) && (mark.test(before) || form === 'well');
      if (apart) release(i, i + phrase.length);
    }
    for (let length = 1; length <= longestRestart && i + length < units.length; length += 1) {
      if ((units[i + length] as Unit).form !== form) continue;
      const twice = units.slice(i, i + length).every((unit, k) => units[i + length + k]?.form === unit.form);
      if ((twice && !meantTwice.has(form)) || brokenOff.test(gaps[i + length - 1] as string)) release(i, i + length);
    }
  });
  return free;
}

const mark = /[,.;:!?…—–-]/;
const brokenOff = /[—–…]|--|\s-\s|\.\.\./;
/** Said twice on purpose as often as not: leaving one out changes what was said, or is grammar. */
const meantTwice = new Set(['had', 'that', 'very', 'really', 'so', 'no', 'never', 'much', 'many', 'more']);

function between(text: string, { end }: Unit, next: Unit | undefined): string {
  return text.slice(end, Math.min(next?.start ?? end + 3, end + 12));
}
