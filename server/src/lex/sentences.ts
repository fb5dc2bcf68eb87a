import { spelledTitle } from './titleForms.ts';
import { wordAt, type Tokens } from './tokens.ts';

/** Words after which a full stop ends no sentence, besides titles: street and company forms, months, states. The list is closed. */
const abbreviations = new Set(
  (
    'st ste mt ft jr sr vs v etc inc corp co ltd llc dept univ assn bros no nos vol fig est approx ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo'
  ).split(' '),
);
/** Of these, the ones that may also end a sentence, which a following capital decides. */
const mayEnd = new Set('jr sr etc inc corp co ltd llc no v'.split(' '));

const closers = /^(?:[”"’'»)\]]|'')$/;
const openers = /^(?:[“"‘'«„([]|``|'')$/;

/**
 * Index of each sentence's first token, in order; the first is 0 where there is any token.
 * A sentence ends at . ! ? … (and the marks and brackets that close behind it) where the next word could begin one.
 */
export function sentenceStarts(tokens: Tokens): Int32Array {
  const starts: number[] = tokens.count > 0 ? [0] : [];
  for (let i = 0; i < tokens.count - 1; i += 1) {
    const mark = wordAt(tokens, i);
    const dotted = mark.length > 2 && mark.endsWith('.') && mark !== '...';
    if (!(mark === '.' || mark === '!' || mark === '?' || mark === '…' || mark === '...' || dotted)) continue;
    let next = i + 1;
    while (next < tokens.count && closers.test(wordAt(tokens, next)) && touches(tokens, next)) next += 1;
    if (next >= tokens.count) break;
    if (/^[.!?]$/.test(wordAt(tokens, next))) continue;
    if (touches(tokens, next) && next === i + 1) continue;
    if (beginsSentence(tokens, next) && !staysOpen(tokens, i, next, dotted)) {
      starts.push(next);
      i = next - 1;
    }
  }
  return Int32Array.from(starts);
}

/** No white space stands between the token and the one before it. */
function touches(tokens: Tokens, index: number): boolean {
  return tokens.starts[index] === tokens.ends[index - 1];
}

function beginsSentence(tokens: Tokens, index: number): boolean {
  let at = index;
  while (at < tokens.count - 1 && openers.test(wordAt(tokens, at))) at += 1;
  return /^[^\p{Ll}]/u.test(wordAt(tokens, at)) && !/^[,;:)\]%–—-]/.test(wordAt(tokens, at));
}

/** “Insp”, “Gen”: in small letters behind the first; “Sr” behind a name is a suffix. */
const isShortTitle = (tokens: Tokens, index: number): boolean => {
  const word = wordAt(tokens, index);
  return /^\p{Lu}\p{Ll}/u.test(word) && spelledTitle(word) !== undefined && !(word === 'Sr' && /^\p{Lu}/u.test(wordAt(tokens, index - 1)));
};

/** What begins a sentence and no name. */
const plainOpening = /^(?:The|A|An|He|She|It|They|We|I|In|But|And|That|This|On|At|For|“|"|‘)$/;

/** The full stop at `index` belongs to an abbreviation, an initial or an omission inside the sentence. */
function staysOpen(tokens: Tokens, index: number, next: number, dotted: boolean): boolean {
  const following = wordAt(tokens, next);
  if (dotted) return !plainOpening.test(following);
  if (wordAt(tokens, index) !== '.') return false;
  const before = wordAt(tokens, index - 1);
  if (!touches(tokens, index)) return false;
  if (/^\p{Lu}$/u.test(before)) return before !== 'I' && next === index + 1;
  const word = before.toLowerCase();
  if (isShortTitle(tokens, index - 1) && !plainOpening.test(following)) return true;
  if (!abbreviations.has(word)) return false;
  if (/^\p{Ll}/u.test(before) && !mayEnd.has(word) && word !== 'vs') return false;
  return !mayEnd.has(word) || /^\p{Ll}|^\d/u.test(following);
}
