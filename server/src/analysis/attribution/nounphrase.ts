/**
 * A small grammar of noun phrases: who, in “Verdi secretary Max Orth, her rival, and two aides to the mayor”, is the head. It reads
 * words alone and knows of names only where they stand and of what sort they are.
 *
 *     phrase      = conjunct { (“,” | “and” | “as well as” …) conjunct }
 *     conjunct    = base { complement | clause | brackets | “,” apposition }
 *     base        = { possessor “’s” } { modifier } head
 *     complement  = preposition phrase
 */
import type { Span } from '../../text/span.ts';
import { isPersonRole } from '../actors/rolenouns.ts';
import { partsOfPhrase, type NameSort, type PhraseName, type PhraseToken } from './phrasetokens.ts';

/** One of those who are joined in a phrase. Spans are code units, as the phrase's. */
export interface Conjunct {
  /** From its first word to its first comma: “several sources at the ministry”. */
  readonly whole: Span;
  /** The one name or noun that the conjunct is about: “Orth” with all his names, “rival”, “aides”. */
  readonly head: Span;
  /** The name that the head is; undefined where it is a plain noun. */
  readonly name: PhraseName | undefined;
  /** The names that stand beside the head for the same one: “its spokeswoman, Marisa Gatti”, “Orth, the boss”: none of the noun. */
  readonly appositions: readonly PhraseName[];
  /** The names that only tell which one is meant: possessors, modifiers, what stands behind a preposition. */
  readonly relates: readonly PhraseName[];
}

/** What is known of one conjunct while it is read. */
interface Reading {
  readonly conjunct: Conjunct;
  /** It has an article, a possessor or a number in front: a phrase of its own. */
  readonly determined: boolean;
  /** Index of the first token behind it. */
  readonly next: number;
}

/** Beyond so many tokens a phrase is not read further. */
const longest = 120;

/** The conjuncts of a phrase in order, each with its head; empty where it holds neither a name nor a noun. `names`: those that meet the phrase. */
export function conjunctsOf(text: string, phrase: Span, names: readonly PhraseName[]): Conjunct[] {
  const tokens = partsOfPhrase(text, phrase, names).slice(0, longest);
  const found: Reading[] = [];
  let at = 0;
  while (at < tokens.length) {
    const next = readConjunct(tokens, at);
    if (!next) {
      at += 1;
      continue;
    }
    const before = found.at(-1);
    // “LEEDS — Ann Poe”: a dateline that was taken along.
    if (before?.conjunct.name?.sort === 'place' && /^[–—]$/.test(tokens[before.next]?.text ?? '')) found.pop();
    // “President and party leader Ann Poe”: a bare noun in front of “and” is a role of the one named behind it.
    if (before && !before.determined && !before.conjunct.name && next.conjunct.name && !next.determined) found.pop();
    // “Members and staff”: bare nouns are one.
    const bare =
      before &&
      !before.conjunct.name &&
      !next.conjunct.name &&
      !next.determined &&
      tokens[at - 1]?.kind === 'and' &&
      at - 1 === before.next;
    if (before && bare) found.splice(-1, 1, widened(before, next));
    else found.push(next);
    at = next.next;
  }
  return found.map(({ conjunct }) => conjunct);
}

const widened = (reading: Reading, other: Reading): Reading => ({
  conjunct: {
    ...reading.conjunct,
    appositions: other.conjunct.appositions,
    whole: { start: reading.conjunct.whole.start, end: other.conjunct.whole.end },
  },
  determined: reading.determined,
  next: other.next,
});

function readConjunct(tokens: readonly PhraseToken[], from: number): Reading | undefined {
  const base = readBase(tokens, from);
  if (!base) return undefined;
  const appositions: PhraseName[] = [];
  const relates = [...base.relates];
  let at = base.next;
  for (let token = tokens[at]; token; token = tokens[at]) {
    if (token.kind === 'preposition') {
      const bearer = base.name || base.determined || appositions.length > 0 ? undefined : bearerBehind(tokens, at + 1, base.noun);
      if (bearer) appositions.push(bearer.name);
      at = bearer ? bearer.next : complement(tokens, at + 1, base.name, relates);
    } else if (token.kind === 'clause' && calls(token) && tokens[at + 1]?.name && !base.name) {
      appositions.push(tokens[at + 1]?.name as PhraseName);
      at += 2;
    } else if (token.kind === 'clause') at = endOfClause(tokens, at);
    else if (token.kind === 'open') at = behindBrackets(tokens, at);
    else if (token.kind === 'comma') {
      const beside = besides(tokens, at + 1, base, appositions.length > 0);
      if (beside === undefined) break;
      if (beside.name) appositions.push(beside.name);
      relates.push(...beside.relates);
      at = beside.next;
    } else break;
  }
  const { head, name, determined } = base;
  const comma = tokens.findIndex((token, i) => i >= base.next && i < at && token.kind === 'comma');
  const whole = { start: tokens[from]?.start ?? head.start, end: tokens[(comma < 0 ? at : comma) - 1]?.end ?? head.end };
  return { conjunct: { whole, head, name, appositions, relates }, determined, next: at };
}

/** “A man named Ben Orth”. */
const calls = ({ text }: PhraseToken): boolean => /^(?:named|called|known|identified)$/i.test(text);

/** “Undersecretary for railways | Olaf Lind”: an office without an article, and who holds it behind what it is of; a title before him is his own. */
function bearerBehind(tokens: readonly PhraseToken[], from: number, noun: string): { name: PhraseName; next: number } | undefined {
  if (!isPersonRole(noun)) return undefined;
  let inner = readBase(tokens, from);
  while (inner && !inner.name && tokens[inner.next]?.kind === 'preposition') inner = readBase(tokens, inner.next + 1);
  const last = inner && tokens[inner.next - 1];
  const before = inner && tokens[inner.next - 2];
  if (inner?.name?.sort !== 'person' || !last?.name || before?.kind !== 'noun' || isPersonRole(before.text)) return undefined;
  return { name: inner.name, next: inner.next };
}

interface Base {
  /** The head's own word. */
  readonly noun: string;
  readonly head: Span;
  readonly name: PhraseName | undefined;
  readonly relates: readonly PhraseName[];
  readonly determined: boolean;
  readonly next: number;
}

/** Possessors, modifiers and the head, which is what stands last before the phrase goes on otherwise. */
function readBase(tokens: readonly PhraseToken[], from: number): Base | undefined {
  let head: PhraseToken | undefined;
  let possessor: PhraseToken | undefined;
  let determined = false;
  const relates: PhraseName[] = [];
  let at = from;
  for (let token = tokens[at]; token; token = tokens[at]) {
    if (token.kind === 'determiner') {
      if (head) break;
      determined = true;
      if (standsAlone(token, tokens[at + 1])) head = token;
    } else if (token.kind === 'possessive') {
      if (head?.name) relates.push(head.name);
      possessor = head;
      head = undefined;
      determined = true;
    } else if (token.kind === 'noun') {
      if (head?.name && isKindOf(head.name, token)) {
        at += 1;
        continue;
      }
      if (head?.name) relates.push(head.name);
      head = token;
    } else if (token.kind === 'open' && head && tokens[behindBrackets(tokens, at)]?.kind === 'noun') {
      at = behindBrackets(tokens, at);
      continue;
    } else if (token.kind !== 'aside') break;
    at += 1;
  }
  // “Her”, in “her view”, and “Beardy’s” before “and”: a possessor alone.
  head ??= possessor ?? (at === tokens.length ? tokens.slice(from).find((token) => token.name?.owns) : undefined);
  return head && { head: { start: head.start, end: head.end }, noun: head.text, name: head.name, relates, determined, next: at };
}

/** “Forbes magazine”, “the Kestrel group”: the noun only says what the name is. */
const isKindOf = (name: PhraseName, token: PhraseToken): boolean =>
  name.sort === 'body' &&
  /^(?:magazine|newspaper|daily|weekly|website|site|agency|group|party|company|firm|network|channel|station|broadcaster|chain|brand|club|team|tabloid|journal|union|airline|bank|militia)$/.test(
    token.text,
  );

/** “One of the men”, “many”: a number without its noun. */
const standsAlone = (token: PhraseToken, next: PhraseToken | undefined): boolean =>
  /^(?:one|two|three|some|many|most|several|few|both|another|all|any|each|others?)$/i.test(token.text) &&
  (next === undefined || /^(?:preposition|clause|comma|and)$/.test(next.kind));

/** What a preposition governs, “and” included where it joins names of one sort or plain nouns: “mother of Tom and Sue”. Gives the token behind it. */
function complement(tokens: readonly PhraseToken[], from: number, head: PhraseName | undefined, relates: PhraseName[]): number {
  let inner = readBase(tokens, from);
  if (!inner) return from;
  for (;;) {
    relates.push(...inner.relates, ...(inner.name ? [inner.name] : []));
    const joint = tokens[inner.next];
    if (joint?.kind !== 'and') return inner.next;
    const other = readBase(tokens, inner.next + 1);
    if (!other || !joinsInside(inner, other, head)) return inner.next;
    inner = other;
  }
}

function joinsInside(inner: Base, other: Base, head: PhraseName | undefined): boolean {
  if (other.name?.sort === 'person') return inner.name?.sort === 'person' && head?.sort !== 'person';
  if (other.name) return head?.sort === 'person' || (inner.name !== undefined && inner.name.sort !== 'person');
  return !other.determined;
}

/** What stands behind a comma and still speaks of the same one; undefined where somebody new begins. */
function besides(
  tokens: readonly PhraseToken[],
  from: number,
  base: Base,
  named: boolean,
): { name?: PhraseName; relates: readonly PhraseName[]; next: number } | undefined {
  const first = tokens[from];
  if (!first) return { relates: [], next: from };
  if (first.kind === 'and') return undefined;
  if (first.kind === 'clause') return { relates: [], next: endOfClause(tokens, from) };
  if (first.kind === 'preposition' || first.kind === 'comma' || first.kind === 'open') return { relates: [], next: from };
  if (first.kind === 'aside') return { relates: [], next: from + 1 };
  const other = readBase(tokens, from);
  if (!other || (startsList(tokens, base, other) && !named)) return undefined;
  if (other.name && base.name) return affiliates(base.name.sort, other.name.sort) ? beside(tokens, other) : undefined;
  if (other.name && other.name.sort !== 'person' && isPersonRole(base.noun)) return beside(tokens, other);
  if (other.name) return named ? undefined : { name: other.name, relates: other.relates, next: other.next };
  return beside(tokens, other);
}

/** “Poe, Ohio” and “Poe, Orvex”: where or for whom he is. */
const affiliates = (head: NameSort, other: NameSort): boolean => other === 'place' || (head === 'person' && other === 'body');

/** An apposition whose own noun names nobody: with “and” and a further noun it still speaks of the same one. */
function beside(tokens: readonly PhraseToken[], other: Base): { relates: readonly PhraseName[]; next: number } {
  const relates = [...other.relates, ...(other.name ? [other.name] : [])];
  let { next } = other;
  while (tokens[next]?.kind === 'and') {
    const further = readBase(tokens, next + 1);
    if (!further || further.name?.sort === 'person' || (further.determined && !isArticle(tokens[next + 1]))) break;
    relates.push(...further.relates, ...(further.name ? [further.name] : []));
    next = further.next;
  }
  return { relates, next };
}

const isArticle = (token: PhraseToken | undefined): boolean => token !== undefined && /^an?$/i.test(token.text);

/** “A, B and C”: names of one sort, or determined nouns, with “and” before the last. */
function startsList(tokens: readonly PhraseToken[], base: Base, other: Base): boolean {
  const alike =
    base.name && other.name ? base.name.sort === other.name.sort : !base.name && !other.name && base.determined === other.determined;
  if (!alike) return false;
  let at = other.next;
  while (tokens[at] && tokens[at]?.kind !== 'and' && at < other.next + 12) at += 1;
  if (tokens[at]?.kind !== 'and') return base.name !== undefined;
  const last = readBase(tokens, at + 1);
  return last !== undefined && (last.name === undefined) === (other.name === undefined);
}

/** A clause ends at its comma, or where the phrase does. */
function endOfClause(tokens: readonly PhraseToken[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.kind !== 'comma') at += 1;
  return at;
}

function behindBrackets(tokens: readonly PhraseToken[], from: number): number {
  let at = from + 1;
  while (at < tokens.length && tokens[at]?.kind !== 'close') at += 1;
  return Math.min(tokens.length, at + 1);
}
