/** The role in front of a name: “Russian President | Vladimir Putin”, “science fiction writer | …”, “his wife, | …”. */
import { titleStart } from '../../knowledge/titleRuns.ts';
import type { Role } from '../model.ts';
import { isBodyRole, isPersonRole } from './rolenouns.ts';
import { neighbour, word, type Words } from './words.ts';

/** Longest role in front of a name, in tokens. */
const longest = 12;

/** Words that cannot be inside a role in front of a name: it begins behind them. */
const outside = new Set(
  (
    'a an the this that these those any some each every no another such many most few several all both either neither one two three ' +
    'i you he she it we they me him us them myself who whom which what whose there here ' +
    'and or but nor yet so as if when while where because since until unless though although whether than then that ' +
    'of in on at by for from with without to into onto upon over under about against between among through during before after around across along behind beyond near toward towards off out up down like including despite per via amid versus ' +
    'is are was were be been being am has have had having do does did will would can could may might must shall should ' +
    'not never ever only even also just still already again too very more less quite rather well often once perhaps maybe indeed instead meanwhile however ' +
    'said say says told tell tells asked ask asks made make makes took take takes gave give gives got get gets let put set saw see sees met meet meets led left kept held won lost beat sent thank thanks ' +
    'join joins joined call calls called name names named when why how'
  ).split(' '),
);
/** Words in -ed, -ing and -ly that roles do hold. */
const inside = new Set(
  (
    'acting aging beloved convicted deposed disgraced elected embattled exiled founding governing hard-charging incoming jailed leading left-leaning managing opposing outgoing outspoken presiding reigning ' +
    'renowned retired right-leaning ruling self-described self-styled serving sitting struggling suspected ousted fired accused appointed armed imprisoned unarmed detained wanted would-be housing marketing advertising ' +
    'banking building engineering fundraising publishing programming training nursing broadcasting recording racing elderly early family weekly monthly daily assembly king red bed united limited wing red-state speed ' +
    'boxing voting polling planning counseling consulting accounting investing trading shipping mining fishing farming acting-director spring'
  ).split(' '),
);
/** Plural or verb-like words in -s that stand inside roles. */
const sWords = new Set(
  (
    'affairs news sports sales communications business communications press congress lords chess armed services forces rights relations operations veterans women men arts sciences economics politics human ' +
    'resources genetics physics mathematics ethics species series class boss princess actress hostess police homeless fitness witness states nations services systems securities studies ways means homicide studies'
  ).split(' '),
);

/** Whether the word may be inside a role in front of a name. */
function belongs(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return text === '-' || text === '&';
  const key = text.toLowerCase();
  if (outside.has(key) && text !== 'US') return false;
  if (/^\p{Lu}/u.test(text)) return true;
  if (/(?:ed|ing|ly)$/.test(key) && key.length > 4) return inside.has(key) || isPersonRole(key);
  if (/[^s]s$/.test(key)) return sWords.has(key) || isPersonRole(key);
  return true;
}

/**
 * The role that ends right before the token `from`, or before a comma there; undefined where none does.
 * `isPersonName(token)`: whether the token begins or is inside another person's name. `bodyFrom(token)`: first token of the body's or
 * work's name that covers the token, else the token. `body`: a body's role (“newspaper chain”) is looked for.
 */
export function roleBefore(
  words: Words,
  from: number,
  isPersonName: (token: number) => boolean,
  bodyFrom: (token: number) => number,
  body: boolean,
): Role | undefined {
  const isRole = body ? isBodyRole : isPersonRole;
  let end = from;
  const commaBefore = neighbour(words, from, from - 1) === ',';
  if (commaBefore) end -= 1;
  if (neighbour(words, from, end - 1) === '.' && words.ends[end - 2] === words.starts[end - 1]) end -= 1;
  const title = body ? from : titleStart(words, from);
  if (title < from) end = from;
  const head = neighbour(words, from, end - 1);
  if (title === from && !/^\p{L}/u.test(head)) return undefined;
  if (title === from && (!isRole(head) || isPersonName(end - 1)))
    return body ? undefined : roleWithObject(words, from, end, isPersonName, commaBefore);
  let start = Math.min(title, end - 1);
  while (start > 0 && end - start < longest) {
    const before = neighbour(words, from, start - 1);
    const owner = before.endsWith('’s') || before.endsWith("'s") || before === '’' || before === "'";
    const dot =
      before === '.' && words.ends[start - 2] === words.starts[start - 1] && /^\p{Lu}\p{L}{0,5}$/u.test(neighbour(words, from, start - 2));
    const of =
      before === 'of' &&
      isRole(neighbour(words, from, start - 2)) &&
      !commaBefore &&
      ((start === end - 1 && /^\p{Lu}|^staff$|^state$/u.test(head)) || isCapitalOffice(words, start, end));
    const slash = before === '/';
    const and = before === 'and' && isRole(neighbour(words, from, start - 2)) && !isPersonName(start - 2);
    if (!(owner || dot || of || slash || and || twofold(words, start) || (before !== '' && belongs(before)))) break;
    if (isPersonName(start - 1) && !possessed(words, start - 1, start)) {
      const bearer = word(words, start);
      if (!/^\p{Ll}/u.test(bearer) || !nounal(bearer)) break;
    }
    start -= 1;
  }
  const first = word(words, start);
  if (/^[’'&/.-]/.test(first)) start += 1;
  if (start >= end) return undefined;
  const determiner = neighbour(words, from, start - 1).toLowerCase();
  if (commaBefore) {
    if (!closed(words, from)) return undefined;
    // “a lawyer for the paper, Ann Poe,”: only where the phrase is closed on the left by a determiner or the sentence's start.
    if (!/^(?:the|a|an|his|her|their|its|one|another)$/.test(determiner) && determiner !== '' && !/’s|'s/.test(word(words, start + 1)))
      return undefined;
    if (end - start > longest - 1) return undefined;
  }
  if (/^(?:his|her|their|its|my|our|your)$/.test(determiner)) start -= 1;
  // “Society for the Blind campaigner”: a body's name is not cut.
  start = bodyFrom(start);
  return roleOf(words, start, endsInDot(words, end) ? end + 1 : end);
}

/** “Chief of | Defence Staff Lt Gen”: an office in capitals throughout. */
function isCapitalOffice(words: Words, start: number, end: number): boolean {
  if (!/^\p{Lu}/u.test(word(words, start - 2))) return false;
  for (let i = start; i < end; i += 1) if (!/^[\p{Lu}.]/u.test(word(words, i))) return false;
  return true;
}

/**
 * “Ambassador to France | Ann Poe”, “president of the northern region, | Ann Poe”: a role noun, a preposition and a short phrase.
 * Without a comma the phrase has to end in a capitalised word.
 */
function roleWithObject(
  words: Words,
  from: number,
  end: number,
  isPersonName: (token: number) => boolean,
  comma: boolean,
): Role | undefined {
  if (!comma && !/^\p{Lu}/u.test(neighbour(words, from, end - 1))) return undefined;
  if (comma && !closed(words, from)) return undefined;
  for (let i = end - 1; i > end - 10; i -= 1) {
    const text = neighbour(words, from, i);
    if (!/^\p{L}|^[-&’']/u.test(text) || isPersonName(i) || (/^\p{Ll}/u.test(text) && isVerbLike(text))) return undefined;
    if (!/^(?:of|to|for|at)$/.test(text)) continue;
    const noun = neighbour(words, from, i - 1);
    if (!isPersonRole(noun) || !/^\p{L}/u.test(noun)) continue;
    let start = i - 1;
    while (end - start < longest + 8 && start > 0 && belongs(neighbour(words, from, start - 1)) && !isPersonName(start - 1)) start -= 1;
    return roleOf(words, start, end);
  }
  return undefined;
}

/** “interior | and overseas minister”: two fields of one office, closed off by a possessor in front. */
const twofold = (words: Words, start: number): boolean =>
  neighbour(words, start, start - 1) === 'and' &&
  /^\p{Ll}/u.test(word(words, start)) &&
  /^\p{Ll}/u.test(neighbour(words, start, start - 2)) &&
  /^[’']s$/.test(neighbour(words, start, start - 3));

const isVerbLike = (text: string): boolean => outside.has(text) && !/^(?:of|to|for|at|in|on|the|a|an|and|from|with)$/.test(text);

/** The name is closed off behind, as an apposition is: by a comma or the sentence's end. */
function closed(words: Words, from: number): boolean {
  for (let i = from; i < from + 5; i += 1) {
    const text = neighbour(words, from, i);
    if (/^[,.;:)]?$/.test(text)) return text !== '.' || words.ends[i - 1] !== words.starts[i] || neighbour(words, from, i + 1) === '';
    if (!/^\p{Lu}/u.test(text)) return false;
  }
  return false;
}

const nounal = (text: string): boolean =>
  isPersonRole(text) ||
  /^(?:campaign|communications?|policy|press|foreign|national|senior|deputy|transition|economic|political|family|administration)$/.test(
    text.toLowerCase(),
  );

/** The token behind is a possessive ’s or a bare apostrophe. */
function possessed(words: Words, token: number, next: number): boolean {
  return /^[’']s?$/.test(word(words, next)) || /^[’']s?$/.test(word(words, token));
}

/** “Sen.”, “Gov.”: the full stop belongs to the role. */
function endsInDot(words: Words, end: number): boolean {
  return word(words, end) === '.' && words.ends[end - 1] === words.starts[end];
}

export function roleOf(words: Words, from: number, to: number): Role {
  const start = words.starts[from] as number;
  const end = words.ends[to - 1] as number;
  return { start, end, text: words.text.slice(start, end).replace(/\s+/g, ' ') };
}
