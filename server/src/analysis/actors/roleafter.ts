/** The role behind a name: “X, director of …,”, “X, 45, a teacher”, “X, who leads …”, “X of The Daily …”, “X is a …”. */
import { isPostnominal } from '../../knowledge/postnominals.ts';
import type { Role } from '../model.ts';
import { roleOf } from './rolebefore.ts';
import { isBodyRole, isPersonRole } from './rolenouns.ts';
import { neighbour, type Words } from './words.ts';

/** Longest role behind a name, in tokens. */
const longest = 32;

const closing = /^(?:[,;:.!?”"“)\]—–…]|--)$/;
const preposition = /^(?:of|for|at|in|from|with|on|to|who|whose|which|that|and|or|by)$/i;
const opening = /^(?:a|an|the|his|her|their|its|one|former|then|now|current|also|himself|herself)$/i;
const object = /^(?:me|us|him|her|it|them|his|their|its|that)$/;
const leads =
  /^(?:is|was|runs|ran|leads|led|heads|headed|serves|served|chairs|chaired|covers|covered|works|worked|founded|owns|owned|teaches|taught|represents|represented|directs|directed|oversees|manages|became|has|had|plays|played|wrote|hosts|edits)$/i;

/**
 * The roles that begin behind the token before `to`, one hung on by “of” and one set off by commas; a party or an acronym in brackets
 * may stand between. `nameFrom(token)`: the token behind a name that begins at the token, 0 where none does. `body`: a body's.
 */
export function rolesAfter(words: Words, to: number, nameFrom: (token: number) => number, body: boolean): Role[] {
  let start = to;
  while (!body && isPostnominal(words.list, start)) start += 1;
  start = pastBrackets(words, start);
  const behind = !body && /^(?:of|with|from|at)$/.test(neighbour(words, to - 1, start)) ? nameBehind(words, start + 1, nameFrom) : 0;
  const hung = behind > 0 ? roleOf(words, start, behind) : undefined;
  return [hung, setOff(words, behind > 0 ? behind : start, nameFrom, body)].filter((role) => role !== undefined);
}

/** Token behind “(D-Ohio)” or “(KCNA)”; `to` where no short brackets stand. */
function pastBrackets(words: Words, to: number): number {
  if (neighbour(words, to - 1, to) !== '(') return to;
  for (let i = to + 1; i < to + 8; i += 1) if (neighbour(words, to - 1, i) === ')') return i + 1;
  return to;
}

function setOff(words: Words, to: number, nameFrom: (token: number) => number, body: boolean): Role | undefined {
  const at = (i: number): string => neighbour(words, to - 1, i);
  const isRole = body ? isBodyRole : isPersonRole;
  let start = to;
  if (/^(?:is|was)$/.test(at(start)) && /^(?:a|an|the|one)$/.test(at(start + 1)))
    return headIndex(words, start + 1, isRole) > 0 ? roleOf(words, start + 1, phraseEnd(words, start + 1, nameFrom)) : undefined;
  if (at(start) !== ',' && !/^(?:—|–|--)$/.test(at(start))) return undefined;
  start += 1;
  if (/^\d{1,3}$/.test(at(start)) && at(start + 1) === ',') start += 2;
  if (at(start) === 'who' && leads.test(at(start + 1))) return roleOf(words, start, phraseEnd(words, start, nameFrom));
  // “Moe, shook his head”, “Lord Asher, called him …”: a verb and its object, no role.
  if (object.test(at(start + 1))) return undefined;
  const head = headIndex(words, start, isRole);
  if (head < 0) return undefined;
  const named = nameFrom(start);
  // “A, B and C”: the next item of a list is a name of its own, unless a role goes on behind it (“A, Texas senator and …”).
  if (named > 0 && named > head) return undefined;
  // “the head of the board, Dr Ann Poe”: a title and its own name.
  if (nameFrom(head + 1) > 0 && named === 0) return undefined;
  return roleOf(words, start, phraseEnd(words, start, nameFrom));
}

/** Index of the noun that heads the phrase from `start`: before any preposition, comma or verb; -1 where no role does. */
function headIndex(words: Words, start: number, isRole: (noun: string) => boolean): number {
  let head = -1;
  for (let i = start; i < start + 10; i += 1) {
    const text = neighbour(words, start - 1, i);
    if (text === '' || closing.test(text)) break;
    if (i > start && preposition.test(text)) break;
    if (/^(?:is|are|was|were|has|have|had|said|says|will|would|told|can|could|did|does)$/.test(text))
      return head > 0 && opening.test(neighbour(words, start - 1, start)) ? head : -1;
    if (isRole(text) && !/^[’']s$/.test(neighbour(words, start - 1, i + 1))) head = i;
  }
  return head;
}

/** Token behind a name that begins here, an article before it set aside; 0 where none does. */
function nameBehind(words: Words, start: number, nameFrom: (token: number) => number): number {
  const first = /^the$/i.test(neighbour(words, start - 1, start)) ? start + 1 : start;
  return nameFrom(first);
}

/** Where the phrase ends: at the next mark, but past the comma of “Washington, DC” and past names with commas in them. */
function phraseEnd(words: Words, start: number, nameFrom: (token: number) => number): number {
  let i = start;
  while (i < start + longest) {
    const named = nameFrom(i);
    if (named > i) {
      i = named;
      continue;
    }
    const text = neighbour(words, start - 1, i);
    if (text === '') break;
    if (closing.test(text)) {
      const abbreviation =
        text === '.' &&
        neighbour(words, start - 1, i + 1) !== '' &&
        words.ends[i - 1] === words.starts[i] &&
        /^\p{Lu}\p{L}{0,4}$/u.test(neighbour(words, start - 1, i - 1));
      const stateBehind =
        text === ',' && nameFrom(i + 1) > 0 && i + 1 < start + longest && nameFrom(i + 1) - i <= 3 && nameEndsAt(words, start, i, nameFrom);
      if (!abbreviation && !stateBehind) break;
    }
    if (/^(?:said|says|told|who|whose)$/.test(text) && i > start) break;
    if (text === 'and' && /^(?:whose|who|is|was|has)$/.test(neighbour(words, start - 1, i + 1))) break;
    i += 1;
  }
  return Math.max(i, start + 1);
}

/** A name ends right before the token, and what follows the comma ends in a mark: “in Washington, DC,”. */
function nameEndsAt(words: Words, start: number, comma: number, nameFrom: (token: number) => number): boolean {
  const behind = neighbour(words, start - 1, nameFrom(comma + 1));
  if (behind !== '' && !closing.test(behind)) return false;
  for (let i = comma - 1; i >= Math.max(start, comma - 4); i -= 1) if (nameFrom(i) === comma) return true;
  return false;
}
