/** Titles as several words in a row in front of a name: “Det. Insp.”, “Maj-Gen (Retd.)”, “Petty Officer”, “The Rt Hon”. */
import { spelledTitle } from '../lex/titleForms.ts';
import { firstName } from './firstName.ts';
import { isSurname } from './surname.ts';
import { titleOf } from './titles.ts';

/** Words in a row, with where each begins and ends in their text. */
export interface Row {
  readonly list: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Words that only stand inside titles (“Petty Officer”, “Lance Cpl.”), and titles of other languages in English-language news. Sources: the
 * forces' own lists of ranks (UK JSP 101, 2019; US Department of Defense, 2022; Indian Army, 2022); Debrett's (2023); the house usage of The
 * Star (Malaysia), The Punch (Nigeria), Graphic (Ghana), The Hindu (India), 2021.
 */
const inside = new Set('petty lance warrant staff gunnery squadron wing flight leading able field rear brigade fleet'.split(' '));
const ofOtherLanguages: Readonly<Record<string, 'Mr' | 'Mrs' | 'Chief' | 'Sergeant'>> = {
  ...grouped(
    'Mr',
    'alhaji alhaj alh dato datuk tun encik haji shri sardar nawab maulana maulvi allama ustaz ustad ustadh ndugu bwana mwalimu imam cheikh',
  ),
  ...grouped('Mrs', 'alhaja hajia hajah puan kumari begum selvi'),
  ...grouped('Chief', 'otunba oba igwe ooni alaafin olori togbe asantehene okyenhene kgosi inkosi induna'),
  ...grouped('Sergeant', 'subedar havildar naik jawan risaldar'),
};

function grouped<T extends string>(standIn: T, words: string): Record<string, T> {
  return Object.fromEntries(words.split(' ').map((word) => [word, standIn]));
}

/** Short forms that every newspaper is full of, so that a trained reader knows them. */
const familiar = /^(?:Mr|Mrs|Ms|Dr|Profs?|Sens?|Reps?|Govs?|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Rev|Adm)$/;

/** First token of the title that ends right before the token `from`; `from` where none does. */
export function titleStart(row: Row, from: number): number {
  let start = from;
  for (let at = from - 1; at >= Math.max(0, from - longest);) {
    const word = row.list[at] as string;
    if (word === ')' && /^(?:Ret|Retd|Rtd|Retired|retired)$/.test(row.list[at - (row.list[at - 1] === '.' ? 2 : 1)] ?? '')) {
      at -= row.list[at - 1] === '.' ? 4 : 3;
      continue;
    }
    if (word === '.' && touches(row, at) && spelledTitle(row.list[at - 1] ?? '') !== undefined) at -= 1;
    else if (/^[’'-]$/.test(word) && touches(row, at)) at -= 1;
    if (!isTitleWord(row, at, from)) break;
    start = at;
    at -= 1;
  }
  return start;
}

/** No title has more words and marks. */
const longest = 12;

const touches = (row: Row, at: number): boolean => row.starts[at] === row.ends[at - 1];

function isTitleWord(row: Row, at: number, name: number): boolean {
  const word = row.list[at] ?? '';
  if (!/^\p{Lu}/u.test(word)) return false;
  const spelled = spelledTitle(word);
  if (word === 'Sr' && /^\p{Lu}/u.test(row.list[at - 1] ?? '')) return false;
  // Two capitals may be much else: “DC Comics”.
  if (spelled !== undefined && word.length === 2 && /^\p{Lu}{2}$/u.test(word)) {
    const next = row.list[name] ?? '';
    return firstName(next) !== undefined || isSurname(next);
  }
  if (spelled !== undefined || ofOtherLanguages[word.toLowerCase()] !== undefined) return true;
  if (at + 1 < name)
    return (
      inside.has(word.toLowerCase()) ||
      /^(?:Chief|Deputy|Vice|Assistant|Senior|Acting|Retired|Right|Very|Most)$/.test(word) ||
      isFront(word)
    );
  return isFront(word);
}

const isFront = (word: string): boolean => {
  const title = titleOf(word);
  return title?.precedes === true && title.kind !== 'job' && title.kind !== 'kin' && firstName(word) === undefined;
};

/** Whether a word of the title is one that a trained reader has hardly met. */
export const isUnfamiliar = (word: string): boolean =>
  (spelledTitle(word) !== undefined && !familiar.test(word)) ||
  ofOtherLanguages[word.toLowerCase()] !== undefined ||
  inside.has(word.toLowerCase());

/** A familiar title of the same sort, that may stand for this one: for what has only read the familiar ones. */
export function standInFor(words: readonly string[]): string {
  const last = words.findLast((word) => /^\p{L}/u.test(word) && !/^(?:Ret|Retd|Rtd|Retired|retired)$/.test(word)) ?? '';
  const foreign = ofOtherLanguages[last.toLowerCase()];
  if (foreign) return foreign;
  const title = titleOf(spelledTitle(last) ?? last);
  switch (title?.kind) {
    case 'faith':
      return title.gender === 'female' ? 'Sister' : 'Father';
    case 'honorific':
      return title.gender === 'female' ? 'Mrs' : 'Mr';
    case 'rank':
      return 'Sergeant';
    default:
      return 'Senator';
  }
}
