/** The phrases that may call an actor without naming it: a determiner or possessor, modifiers, and a noun of the kinds that act. */
import type { Span } from '../../text/span.ts';
import { isActingVerb } from '../actors/acting.ts';
import { lower, neighbour, tokensThat, tokensWhere, word, type Words } from '../actors/words.ts';
import { actorNoun, type ActorNoun } from './nouns.ts';

export type Determiner = 'the' | 'this' | 'its' | 'a';

/** A description before anybody is found for it. Spans are code units of the article. */
export interface Phrase extends Span {
  /** Tokens, half-open; the head is the last. */
  readonly from: number;
  readonly to: number;
  readonly noun: ActorNoun;
  readonly determiner: Determiner;
  /** The words between, “fellow”, “Health”, “42-year-old”. */
  readonly modifiers: readonly string[];
  /** Where a possessor’s name stands (“Moe’s”): its last token; -1 elsewhere. */
  readonly owner: number;
}

/** Modifiers in one phrase at most. */
const longest = 6;
const opening = tokensThat((text) => /^(?:the|this|that|these|those|his|her|its|their|an?|another|one|two|three|[’']s?)$/i.test(text));

/** Every phrase in text order, none overlapping another. `named(token)`: the token is part of a name of an actor. */
export function phrasesOf(words: Words, named: (token: number) => boolean): Phrase[] {
  const found: Phrase[] = [];
  let free = 0;
  for (const i of tokensWhere(words, opening)) {
    if (i < free) continue;
    const phrase = phraseAt(words, i, named);
    if (!phrase) continue;
    found.push(phrase);
    free = phrase.to;
  }
  return found;
}

/** The phrase that begins at the token, determiner or not: behind “is” and behind a name’s comma. */
export function phraseBeside(words: Words, at: number, named: (token: number) => boolean): Phrase | undefined {
  const opener = lower(words, at);
  const determined = /^(?:an?|the|one|its|his|her|their|another)$/.test(opener);
  const first = headFrom(words, determined ? at + 1 : at, named);
  // “The country’s | biggest lender”.
  const head = first >= 0 && /^[’']s?$/.test(neighbour(words, at, first + 1)) ? headFrom(words, first + 2, named) : first;
  if (head < 0) return undefined;
  return {
    from: at,
    to: head + 1,
    start: words.starts[at] as number,
    end: words.ends[head] as number,
    noun: actorNoun(word(words, head)) as ActorNoun,
    determiner: determined ? (opener === 'the' ? 'the' : 'a') : 'a',
    modifiers: words.list.slice(determined ? at + 1 : at, head).filter((text) => /[\p{L}\d]/u.test(text)),
    owner: -1,
  };
}

function phraseAt(words: Words, at: number, named: (token: number) => boolean): Phrase | undefined {
  const opener = lower(words, at);
  const possessed = /^[’']/.test(opener);
  if (possessed && !named(at - 1)) return undefined;
  // “said that the city”: the phrase begins behind the conjunction.
  if (secondDeterminer.test(lower(words, at + 1))) return undefined;
  const head = headFrom(words, at + 1, named);
  if (head < 0) return undefined;
  const noun = actorNoun(word(words, head)) as ActorNoun;
  const from = possessed ? at + 1 : at;
  return {
    from,
    to: head + 1,
    start: words.starts[from] as number,
    end: words.ends[head] as number,
    noun,
    determiner: possessed || /^(?:his|her|its|their)$/.test(opener) ? 'its' : determinerOf(opener),
    modifiers: words.list.slice(at + 1, head).filter((text) => /[\p{L}\d]/u.test(text)),
    owner: possessed ? at - 1 : -1,
  };
}

const secondDeterminer = /^(?:the|an?|his|her|its|their|this|these|those)$/;
const determinerOf = (opener: string): Determiner => (opener === 'the' ? 'the' : /^(?:this|that|these|those)$/.test(opener) ? 'this' : 'a');

/** Words behind which no noun phrase goes on. */
const behindPhrase =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|did|does|do|of|in|on|at|to|for|from|with|without|by|as|and|or|but|nor|who|whom|whose|which|that|than|when|where|while|if|because|after|before|since|until|about|against|over|under|between|among|through|during|also|not|then|now|later|today|yesterday|there|here|so|too|both|either|even|only|just|never|always|often|still|already|again|himself|herself|itself|themselves|it|he|she|they|we|you|i|his|her|its|their|the|a|an|this|these|those|some|all|near|into|off|out|up|down|said|says|told)$/i;

/** Token of the noun that ends the phrase from `start`; -1 where there is none. */
function headFrom(words: Words, start: number, named: (token: number) => boolean): number {
  for (let i = start; i < start + longest; i += 1) {
    const text = neighbour(words, start, i);
    if (!/^[\p{L}\d]/u.test(text) && text !== '-') return -1;
    if (i > start && behindPhrase.test(text)) return -1;
    const noun = named(i) ? undefined : actorNoun(text);
    if (noun && endsAt(words, i, noun)) {
      // “The German” calls one only by itself; “the German captain” goes on.
      if (noun.sort === 'native' && (i > start || !speaksOrActs(neighbour(words, i, i + 1)))) return -1;
      return i;
    }
    if (/^\p{Ll}{2,}(?:ed|ing)$/u.test(text) && behindPhrase.test(neighbour(words, start, i + 1))) return -1;
  }
  return -1;
}

function endsAt(words: Words, at: number, noun: ActorNoun): boolean {
  const behind = neighbour(words, at, at + 1);
  if (!/^[\p{L}\d]/u.test(behind)) return behind !== '-' && behind !== '–';
  if (behindPhrase.test(behind) || /^(?:\p{Ll}{3,}ly|\p{Ll}{2,}ed|\d.*)$/u.test(behind)) return true;
  if (noun.plural) return /^\p{Ll}/u.test(behind) && !actorNoun(behind);
  return (isActingVerb(behind) || /^\p{Ll}{2,}[^su]s$/u.test(behind)) && !(actorNoun(behind) && neighbour(words, at, at + 2) !== '');
}

const speaksOrActs = (behind: string): boolean =>
  behind === '' || !/^[\p{L}\d-]/u.test(behind) || behindPhrase.test(behind) || isActingVerb(behind);

/** The tokens that are nouns of documents. */
export const documentTokens = (words: Words): number[] => tokensWhere(words, documents);
const documents = tokensThat((text) => actorNoun(text)?.sort === 'document');
