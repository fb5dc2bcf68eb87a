/** Resolves the pronouns of an article: whom each stands for, why, and a silence where two fit equally. */
import type { Span } from '../text/span.ts';
import { atOnce, type Turns } from '../text/turns.ts';
import type { ActorsInput, DraftActor, FoundActors, SpeakerAt } from './actors/input.ts';
import type { Words } from './actors/words.ts';
import type { Pronoun, PronounReason } from './model.ts';
import { pronounAt, pronounTokens, type PronounForm } from './pronouns/forms.ts';
import type { Weights } from './pronouns/ranker.ts';
import { readPronouns, type Reading } from './pronouns/resolve.ts';
import { subjectBefore } from './pronouns/spoken.ts';
import { pronounWeights } from './pronouns/weights.ts';

/** Share of belief from which an answer is given. */
const sureEnough = 0.2;
/** From this part of the first one's share on, a second fits equally well, and no answer is given. */
const closeSecond = 0.99;
/** Where this part of the share of “nobody” is more than the first one's, nobody of the article is meant. */
const overNobody = 0.25;
/** Of a name that stands hundreds of times the nearest are enough. */
const mostAntecedents = 40;

/**
 * The third persons in text order: he, she, they and it everywhere. `speakerAt` says who speaks in quotations, as far as names tell:
 * nobody calls himself “he”. `weights` are the ranker's.
 */
export const resolvePronouns = (input: ActorsInput, found: FoundActors, speakerAt: SpeakerAt, weights?: Weights): Pronoun[] =>
  atOnce(resolvePronounsInTurns(input, found, speakerAt, weights));

export function* resolvePronounsInTurns(
  input: ActorsInput,
  { actors, words }: FoundActors,
  speakerAt: SpeakerAt,
  weights: Weights = pronounWeights,
): Turns<Pronoun[]> {
  const before = namedMentions(actors);
  const pronouns: Pronoun[] = [];
  yield* readPronouns(words, actors, input.parts.dateline, weights, speakerAt, (reading) => {
    const chosen = subjectBefore(words, reading) ?? choice(reading);
    const standing = reading.candidates[chosen];
    const { start, end } = reading.pronoun;
    const quoted = input.quoted(start);
    const rivals = standing ? [] : rivalsOf(reading);
    pronouns.push({
      start,
      end,
      actor: standing?.actor.id ?? null,
      antecedents: standing ? upTo(before.get(standing.actor.id) ?? [], start) : [],
      quoted,
      reason: standing
        ? reasonFor(words, reading, chosen)
        : reading.empty
          ? 'refers to no one'
          : rivals.length > 1
            ? 'two fit equally'
            : 'nobody fits',
      rivals,
    });
    return chosen;
  });
  return pronouns.sort((a, b) => a.start - b.start);
}

/** Index of the likeliest candidate; -1 where it is too unlikely, nobody is likelier, or a second fits equally well. */
function choice(reading: Reading): number {
  const { shares, candidates } = reading;
  let best = -1;
  candidates.forEach((_, i) => {
    if (best < 0 || (shares[i] as number) > (shares[best] as number)) best = i;
  });
  const share = shares[best] ?? 0;
  return share >= sureEnough && share >= overNobody * (shares.at(-1) as number) && rivalsOf(reading).length === 0 ? best : -1;
}

/** All who share the belief almost equally; empty where one leads, or where it is likelier that none of them is meant. */
function rivalsOf({ shares, candidates }: Reading): string[] {
  const most = candidates.reduce((best, _, i) => Math.max(best, shares[i] as number), 0);
  const close = candidates.filter((_, i) => (shares[i] as number) >= closeSecond * most);
  return close.length > 1 && most > (shares.at(-1) as number) ? close.map(({ actor }) => actor.id) : [];
}

function reasonFor(words: Words, { pronoun, candidates, lasts }: Reading, chosen: number): PronounReason {
  const last = lasts[chosen];
  if (candidates.length === 1) return 'only one that fits';
  if (!last) return 'nearest that fits';
  const back = (words.sentence[pronoun.token] as number) - (words.sentence[last.from] as number);
  if (last.speaks && last.from < pronoun.token && back <= 2) return 'speaker before';
  if (last.place === 0 && back === 0) return 'subject of the same sentence';
  return last.place === 0 && back === 1 ? 'subject of the sentence before' : 'nearest that fits';
}

/** The first persons in text order: “I” and “we” inside a quotation are its speaker's, by whatever name or pronoun he is known. */
export function resolveOwn(input: ActorsInput, { actors, words }: FoundActors, speakerAt: SpeakerAt): Pronoun[] {
  const before = namedMentions(actors);
  const found: Pronoun[] = [];
  for (const token of pronounTokens(words)) {
    if (words.quoted[token] !== 1) continue;
    const pronoun = pronounAt(words, token);
    if (!pronoun || !isOwn(pronoun)) continue;
    const { start, end } = pronoun;
    const actor = speakerAt(start);
    const antecedents = actor === null ? [] : upTo(before.get(actor) ?? [], start);
    found.push({
      start,
      end,
      actor,
      antecedents,
      quoted: input.quoted(start),
      reason: actor === null ? 'nobody fits' : 'speaker of the quotation',
      rivals: [],
    });
  }
  return found;
}

const isOwn = ({ class: cls }: PronounForm): boolean => cls === 'i' || cls === 'we';

/** Each actor's mentions by name, in text order. */
function namedMentions(actors: readonly DraftActor[]): Map<string, Span[]> {
  return new Map(
    actors.map((actor) => [
      actor.id,
      actor.mentions.filter(({ form }) => form !== 'pronoun' && form !== 'description').map(({ start, end }) => ({ start, end })),
    ]),
  );
}

/** The nearest spans before the offset, nearest last; where none stands before it, the first behind it. Bisection: a long text has many. */
function upTo(spans: readonly Span[], offset: number): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? spans.slice(0, 1) : spans.slice(Math.max(0, low - mostAntecedents), low);
}
