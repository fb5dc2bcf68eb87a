/** Reads the pronouns of an article in order: who is on stage, who fits, whom the ranker prefers, and how surely. */
import { kinOf } from '../../knowledge/kin.ts';
import type { Span } from '../../text/span.ts';
import type { DraftActor, SpeakerAt } from '../actors/input.ts';
import { lower, neighbour, type Words } from '../actors/words.ts';
import type { Turns } from '../../text/turns.ts';
import { openingOf } from './beside.ts';
import type { Place } from './facts.ts';
import { candidateFeatures, candidateTemplates, noneFeatures } from './features.ts';
import { isEmptyIt, pronounAt, pronounTokens, type PronounForm } from './forms.ts';
import { pointsOf, sharesOf, type Weights } from './ranker.ts';
import { eventsOf, genderOf, Stage, type Event, type Standing } from './scene.ts';

/** A pronoun with everybody who fits, nearest first, and each one's share of the ranker's belief; the last share is for nobody. */
export interface Reading {
  readonly pronoun: PronounForm;
  readonly candidates: readonly Standing[];
  readonly features: readonly Int32Array[];
  readonly shares: readonly number[];
  /** Snapshot of each candidate's last mention when the pronoun was read. */
  readonly lasts: readonly Event[];
  readonly empty: boolean;
}

/** Chooses among the readings: index of the candidate, -1 for nobody. What is chosen is on stage for the pronouns behind it. */
export type Choose = (reading: Reading) => number;

/** Pronouns read in one turn. */
const atATime = 32;
const furthestSentences = 12;
/** How many mentions behind a pronoun are looked at. */
const horizon = 12;

/** Reads every third-person pronoun in order. `speakerAt` keeps a speaker from being “he” in what he says. */
export function* readPronouns(
  words: Words,
  actors: readonly DraftActor[],
  dateline: Span | null,
  weights: Weights,
  speakerAt: SpeakerAt,
  choose: Choose,
): Turns<void> {
  const events = eventsOf(words, actors, dateline);
  const stage = new Stage(words, actors);
  const byId = new Map(actors.map((actor, i) => [actor.id, i]));
  const chain = { 0: [-1, -9], 1: [-1, -9], 2: [-1, -9] } as Record<0 | 1 | 2, [number, number]>;
  let next = 0;
  for (const [i, token] of pronounTokens(words).entries()) {
    if (i % atATime === 0) yield;
    while (next < events.length && (events[next] as Event).from <= token) stage.enter(events[next++] as Event);
    const pronoun = pronounAt(words, token);
    if (!pronoun || pronoun.class === 'i' || pronoun.class === 'we') continue;
    const cls = pronoun.class === 'they' ? 1 : pronoun.class === 'it' ? 2 : 0;
    const empty = pronoun.class === 'it' && pronoun.case !== 'possessive' && isEmptyIt(words, token);
    const speaker = words.quoted[token] ? (byId.get(speakerAt(pronoun.start) ?? '') ?? -1) : -1;
    const candidates = empty ? [] : candidatesFor(words, pronoun, stage, events, next, speaker);
    const upcoming = events.slice(next, next + horizon);
    const place: Place = {
      words,
      pronoun,
      class: cls,
      candidates,
      chain: chain[cls][0],
      chainSentence: chain[cls][1],
      upcoming,
      opening: openingOf(words, token),
    };
    const features = candidates.map((standing, rank) => candidateFeatures(place, standing, rank));
    const none = noneFeatures(place);
    const points = features.map((f) => pointsOf(weights, f, 0));
    const shares = sharesOf([...points, pointsOf(weights, none, candidateTemplates.length)]);
    const chosen = choose({ pronoun, candidates, features: [...features, none], shares, lasts: candidates.map((c) => c.last), empty });
    const standing = candidates[chosen];
    if (!standing) continue;
    if (pronoun.class === 'he') standing.he += 1;
    if (pronoun.class === 'she') standing.she += 1;
    chain[cls] = [standing.index, words.sentence[token] as number];
    const after = words.sentence[standing.last.from] === words.sentence[token] && standing.last.from > token;
    if (!after)
      stage.enter({
        actor: standing.index,
        from: token,
        to: token + 1,
        form: 'pronoun',
        place: pronoun.case === 'subject' ? 0 : pronoun.case === 'possessive' ? 3 : 1,
        speaks: false,
      });
  }
}

function candidatesFor(
  words: Words,
  pronoun: PronounForm,
  stage: Stage,
  events: readonly Event[],
  next: number,
  speaker: number,
): Standing[] {
  const at = pronoun.token;
  const found = stage.onStage.filter(
    (standing) =>
      standing.index !== speaker &&
      fits(pronoun, standing) &&
      (words.sentence[at] as number) - (words.sentence[standing.last.from] as number) <= furthestSentences,
  );
  for (let i = next; i < Math.min(events.length, next + 4); i += 1) {
    const event = events[i] as Event;
    if (words.sentence[event.from] !== words.sentence[at]) break;
    if (stage.has(event.actor) || event.actor === speaker || owns(words, at, event.from)) continue;
    const ahead = stage.ahead(event);
    if (fits(pronoun, ahead)) found.push(ahead);
  }
  return found.filter((standing) => !(standing.last.from > at && owns(words, at, standing.last.from)));
}

/** “his wife Ann Poe”, “her brother, Lee Roe”: the one named right behind a possessive is not its owner; the subject behind “In his book,” may be. */
function owns(words: Words, at: number, from: number): boolean {
  if (from - at > 4) return false;
  let owned = from === at + 1;
  for (let i = at + 1; i < from; i += 1) {
    if (kinOf(lower(words, i))) return true;
    const text = neighbour(words, at, i);
    owned = text === ',' ? false : owned || /^\p{Ll}/u.test(text);
  }
  return owned;
}

function fits({ class: cls }: PronounForm, standing: Standing): boolean {
  const { kind, named, plural } = standing.actor;
  if (cls === 'it') return kind !== 'person' && !(kind === 'group' && plural);
  if (cls === 'they') return kind !== 'place' && !(kind === 'person' && named);
  if (!standing.human) return false;
  const { gender, sure } = genderOf(standing);
  return gender === 'unknown' || gender === (cls === 'he' ? 'male' : 'female') || (!sure && Math.abs(standing.he - standing.she) < 2);
}
