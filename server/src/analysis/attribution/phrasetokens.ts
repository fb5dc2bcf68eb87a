/** The words of a noun phrase by what they do in it; a name is one word. */
import { isLetters } from '../../knowledge/postnominals.ts';
import type { Span } from '../../text/span.ts';

export type NameSort = 'person' | 'body' | 'place';

/** A name or pronoun in a phrase, of whatever actor. Offsets are code units. */
export interface PhraseName extends Span {
  readonly actor: string;
  readonly sort: NameSort;
  /** “His”, “their”: it owns what stands behind it. */
  readonly owns: boolean;
}

export type TokenKind =
  | 'noun'
  | 'determiner'
  | 'possessive'
  | 'preposition'
  | 'clause'
  | 'and'
  | 'comma'
  | 'open'
  | 'close'
  /** Ages, “himself”, “Jr”, “KC”: they change nothing. */
  | 'aside';

export interface PhraseToken extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly name?: PhraseName;
}

const pieces = /[’'](?:s\b)|[\p{L}\p{N}](?:[\p{L}\p{N}.]|[’'-](?=[\p{L}\p{N}])(?![’']?s\b(?![’'-])))*|\S/gu;
const determiner =
  /^(?:the|an?|this|that|these|those|some|many|most|several|other|another|both|all|any|every|each|few|one|two|three|four|five|six|seven|eight|nine|ten|my|our|your|his|her|its|their|no)$/i;
const preposition =
  /^(?:of|for|at|in|from|with|to|by|on|inside|near|under|against|between|among|within|outside|behind|about|over|after|before|during|across|throughout|including|since|towards?|as|like|per)$/i;
const clause =
  /^(?:who|whom|whose|which|that|where|when|while|is|are|was|were|has|have|had|led|close|familiar|aware|present|responsible|able|elsewhere|based|identified|known|named|called|seen|obtained|published|released|issued|quoted|cited|interviewed|represented|dated|signed|written|posted|sent|said|says|told)$/i;
const participle = /^\p{Ll}{2,}(?:ing|ed)$/u;
/** “Community policing | forum”: behind such a participle the phrase goes on to its noun. */
const beforeNoun =
  /^\s(?!(?:the|an?|his|her|its|their|of|for|at|in|from|with|to|by|on|under|against|between|about|over|after|before|as|like|that|not|it|him|them)\b)\p{Ll}/u;
const conjunction = /^(?:and|or|nor|&|plus)$/i;
const aside =
  /^(?:\d+|himself|herself|itself|themselves|alone|too|also|jr\.?|sr\.?|i{1,3}|iv|then|only|later|however|meanwhile|\p{Ll}{3,}ly)$/iu;

/** The tokens of the phrase in order. Of names that overlap the longest counts. */
export function partsOfPhrase(text: string, phrase: Span, names: readonly PhraseName[]): PhraseToken[] {
  const tokens: PhraseToken[] = [];
  let at = phrase.start;
  for (const name of outermost(names)) {
    if (name.start >= phrase.end || name.end <= phrase.start || name.start < at) continue;
    addWords(tokens, text, at, name.start);
    tokens.push({
      kind: name.owns ? 'possessive' : 'noun',
      start: name.start,
      end: name.end,
      text: text.slice(name.start, name.end),
      name,
    });
    at = name.end;
  }
  addWords(tokens, text, at, Math.max(at, phrase.end));
  return tokens;
}

function outermost(names: readonly PhraseName[]): PhraseName[] {
  const kept: PhraseName[] = [];
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end))
    if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  return kept;
}

function addWords(tokens: PhraseToken[], text: string, from: number, to: number): void {
  for (const match of text.slice(from, to).matchAll(pieces)) {
    const start = from + match.index;
    const word = match[0];
    if (joinsOn(tokens, word)) continue;
    const kind = /[-–]/.test(text[start - 1] ?? '')
      ? 'noun'
      : kindOf(word, tokens, text.slice(start + word.length, Math.min(to, start + word.length + 30)));
    tokens.push({ kind, start, end: start + word.length, text: word });
  }
}

/** The second word of “as well as”, “along with”, “together with” says nothing of its own. */
function joinsOn(tokens: PhraseToken[], word: string): boolean {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  if (!last) return false;
  if (/^with$/i.test(word) && /^(?:along|together)$/i.test(last.text)) {
    tokens.splice(-1, 1, { ...last, kind: 'and' });
    return true;
  }
  if (before && /^as$/i.test(word) && /^well$/i.test(last.text) && /^as$/i.test(before.text)) {
    tokens.splice(-2, 2, { ...before, kind: 'and' });
    return true;
  }
  return false;
}

function kindOf(word: string, before: readonly PhraseToken[], behind: string): TokenKind {
  const nounBefore = before.at(-1)?.kind === 'noun' || before.at(-1)?.kind === 'aside';
  if (/^[’']s?$/.test(word)) return nounBefore ? 'possessive' : 'aside';
  if (/^[,;:–—]$/.test(word)) return 'comma';
  if (/^[([]$/.test(word)) return 'open';
  if (/^[)\]]$/.test(word)) return 'close';
  if (!/[\p{L}\p{N}]/u.test(word)) return 'aside';
  if (conjunction.test(word)) return 'and';
  if (/^that$/i.test(word) && nounBefore) return 'clause';
  if (determiner.test(word)) return 'determiner';
  if (preposition.test(word)) return 'preposition';
  if (before.at(-1)?.name?.sort === 'person' && isLetters(word)) return 'aside';
  const behindComma = before.at(-1)?.kind === 'comma';
  if (
    /^(?:who|whom|whose|which)$/i.test(word) ||
    ((nounBefore || behindComma) && (clause.test(word) || (participle.test(word) && !beforeNoun.test(behind))))
  )
    return 'clause';
  return aside.test(word) ? 'aside' : 'noun';
}
