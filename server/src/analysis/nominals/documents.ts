/** Who made a document that is called without its maker’s name: “the statement”, after “Bahari Terminals published a statement”. */
import { cueKinds } from '../../knowledge/cues.ts';
import { singular } from '../actors/rolenouns.ts';
import { lower, neighbour, sentenceBounds, word, type Words } from '../actors/words.ts';
import { placeOf } from '../pronouns/grammar.ts';
import type { Phrase } from './phrases.ts';

/** Gives the actor whose name covers the token, or null. */
export type ActorAt = (token: number) => { readonly id: string; readonly from: number; readonly to: number } | null;

/** So many earlier places of the word are looked at. */
const mostPlaces = 6;
/** Behind the word, “by” and its maker stand this near, in tokens. */
const reach = 8;
const making =
  /^(?:publish|publishe|release|issue|write|wrote|written|send|sent|post|poste|file|filed|submit|submitte|sign|put|gave|give|made|make|draft|co-write|present|presente|compile|commission)(?:s|d|ed|es|ing)?$/;

/** Tokens of document nouns by their stem, in text order. */
export function documentPlaces(words: Words, tokens: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const token of tokens) {
    const stem = singular(lower(words, token));
    if (!places.get(stem)?.push(token)) places.set(stem, [token]);
  }
  return places;
}

/** The maker’s id: who the phrase itself names behind “by”, else whoever an earlier sentence with the same noun names; null where nobody is. */
export function makerOf(words: Words, phrase: Phrase, places: ReadonlyMap<string, readonly number[]>, actorAt: ActorAt): string | null {
  const head = phrase.to - 1;
  const own = besideNoun(words, head, actorAt);
  if (own !== null || phrase.determiner === 'a') return own;
  const earlier = (places.get(phrase.noun.stem) ?? []).filter((token) => token < phrase.from).slice(-mostPlaces);
  for (const token of earlier.toReversed()) {
    const maker = besideNoun(words, token, actorAt) ?? subjectAround(words, token, actorAt);
    if (maker !== null) return maker;
  }
  return null;
}

/** “The report by | Maji Watch”, “Maji Watch’s | yearly report”. */
function besideNoun(words: Words, token: number, actorAt: ActorAt): string | null {
  for (let i = token + 1; i <= token + reach; i += 1) {
    const text = neighbour(words, token, i);
    if (text === '' || /^[.;:“”"]$/.test(text)) break;
    if (!/^(?:by|from)$/.test(text)) continue;
    for (let j = i + 1; j <= i + 4; j += 1) {
      const actor = actorAt(j);
      if (actor && neighbour(words, token, j) !== '') return actor.id;
    }
  }
  for (let i = token - 1; i >= token - 4; i -= 1) if (/^[’']s?$/.test(neighbour(words, token, i))) return actorAt(i - 1)?.id ?? null;
  return null;
}

/** The subject that makes the document (“Lind | published a statement”), or speaks in it (“Lind said in a letter”). */
function subjectAround(words: Words, token: number, actorAt: ActorAt): string | null {
  const [from, to] = sentenceBounds(words, token);
  let verb = -1;
  for (let i = token - 1; i >= Math.max(from, token - 6); i -= 1) {
    if (making.test(lower(words, i))) verb = i;
    if (/^(?:in|through|via)$/.test(lower(words, i))) verb = words.list.slice(from, to).some((text) => cueKinds(text).size > 0) ? to : -1;
    if (verb >= 0 || /^[,;:]$/.test(word(words, i))) break;
  }
  if (verb < 0) return null;
  for (let i = Math.min(verb, to) - 1; i >= from; i -= 1) {
    const actor = actorAt(i);
    if (actor && placeOf(words, actor.from, actor.to) === 0) return actor.id;
  }
  return null;
}
