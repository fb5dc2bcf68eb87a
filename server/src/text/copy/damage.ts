/**
 * What programs do to the letters of a text, and what stood there before: the wrong encoding, HTML's entities, invisible
 * characters inside words, a typewriter's marks, blanks that a scraper lost.
 */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Change } from './change.ts';
import { misread, windowsCharacter } from './misread.ts';

/** All damage of a text, in no order. Linear; every look-around is bounded. */
export function damageIn(source: string): Change[] {
  return repairs.flatMap(({ sign, pattern, mended }) => {
    if (!sign.test(source)) return [];
    const changes: Change[] = [];
    for (const match of source.matchAll(pattern)) {
      const text = mended(match, source);
      if (text !== null && text !== match[0])
        changes.push({ start: match.index, end: match.index + match[0].length, text, kind: 'damage' });
    }
    return changes;
  });
}

/** One kind of damage: a cheap sign of it, where it stands, and what stood there; null where it is none. */
interface Repair {
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly mended: (match: RegExpExecArray, source: string) => string | null;
}

const latin = /[\p{Script=Latin}\p{N}\p{P}\s]/u;
const titles = 'Rep|Sen|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Prof|Dr|Mr|Mrs|Ms|Judge|Justice|Mayor|Secretary|President';

const repairs: readonly Repair[] = [
  // UTF-8 that was read as Windows-1252, as Latin-1 or by an old Macintosh: â€œ, Ã©, ‚Äú.
  {
    sign: /[ÂÃâÅÄÐð‚Ë]/u,
    pattern: /[\u00c2-\u00f4‚][\u0080-\u00bf\u0152-\u2122ÄÅ][\u0080-\u2122]{0,8}/gu,
    mended: ([found]) => misread(found),
  },
  // HTML's names and numbers for characters, also of those that were written for a page twice: &quot; &#8220; &amp;rsquo;
  {
    sign: /&/,
    pattern: /&(?:amp;){0,3}(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/g,
    mended: ([, name = '']) => entity(name),
  },
  // Soft hyphens, zero-width blanks and marks of direction, but for those that Arabic, Persian and the scripts of India need.
  {
    sign: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/,
    pattern: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/gu,
    mended: (match, source) => {
      const before = source[match.index - 1] ?? ' ';
      const after = source[match.index + match[0].length] ?? ' ';
      return latin.test(before) && latin.test(after) ? '' : null;
    },
  },
  // Primes and other signs in the place of marks.
  { sign: /[\u2033\u2036\u301d-\u301f\uff02]/, pattern: /(?<!\d)[\u2033\u2036\u301d-\u301f\uff02]/gu, mended: () => '"' },
  { sign: /[\u00b4`\u02bc\u2032\u2035\uff07]/, pattern: /(?<=\p{L})[\u00b4`\u02bc\u2032\u2035\uff07](?=\p{L})/gu, mended: () => '’' },
  // A character that was lost altogether, where its neighbours leave no doubt of what it was.
  { sign: /\ufffd/, pattern: /(?<=\p{L})\ufffd(?=(?:s|t|re|ve|ll|d|m)\b)/gu, mended: () => '’' },
  { sign: /\ufffd/, pattern: /(?<=\s)\ufffd(?=\s)/gu, mended: () => '—' },
  {
    sign: /\ufffd/,
    pattern: /(?<=^|[\s([])\ufffd(?=\p{L}[^\ufffd\n]{0,600}(?:\ufffd(?:s|t|re|ve|ll|d|m)\b[^\ufffd\n]{0,600}){0,8}[.,!?]\ufffd(?:\s|$))/gmu,
    mended: () => '“',
  },
  {
    sign: /\ufffd/,
    pattern: /(?<=(?:^|[\s([])\ufffd\p{L}[^\ufffd\n]{0,600}(?:\ufffd(?:s|t|re|ve|ll|d|m)\b[^\ufffd\n]{0,600}){0,8}[.,!?])\ufffd(?=\s|$)/gmu,
    mended: () => '”',
  },
  // A blank lost between two sentences, and between a name and the title of the next.
  {
    sign: /[.!?]/,
    pattern: /(?<=\p{Ll}{2}[.!?]”?)(?=[“‘]?\p{Lu}\p{Ll})|(?<=\p{Ll}[.!?])(?=“\p{Lu})/gu,
    mended: (match, source) => blank(source, match.index),
  },
  { sign: /\p{Ll}:\p{Lu}/u, pattern: /(?<=\p{Ll}{2}:)(?=\p{Lu}\p{Ll})/gu, mended: () => ' ' },
  {
    sign: /\p{Ll}(?:Rep|Sen|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Prof|Dr|Mr|Mrs|Ms|Judge|Justice|Mayor|Secretary|President)\b/u,
    pattern: new RegExp(String.raw`(?<=\p{Lu}\p{Ll}+)(?=(?:${titles})(?:\.|\s)\s?\p{Lu})`, 'gu'),
    mended: () => ', ',
  },
  // A time run into the name before it: “By Noor Haddad5 hours ago”, “agoUpdated”.
  {
    sign: /\bago/,
    pattern:
      /(?<=\p{L})(?=\d{1,2} (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?) ago)|(?<=\d (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?) ago)(?=\p{Lu})/gu,
    mended: () => ' ',
  },
];

function entity(name: string): string | null {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || null;
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  // Windows-1252's places for marks, which pages wrote by number before they knew better; browsers read them so too.
  const windows = code >= 0x80 && code <= 0x9f ? windowsCharacter(code) : undefined;
  if (windows) return windows;
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}

/** An address has no blanks to lose. */
const blank = (source: string, at: number): string | null =>
  /(?:https?:\/\/|www\.|@)\S{0,200}$/u.test(source.slice(Math.max(0, at - 220), at)) ? null : ' ';
