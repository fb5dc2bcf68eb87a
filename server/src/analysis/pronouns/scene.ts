/** Who is on stage: the actors mentioned so far and what was last said of each, brought forward token by token. */
import { agencyOf } from '../../knowledge/agency.ts';
import { bodyOf } from '../../knowledge/bodies.ts';
import { cityOf } from '../../knowledge/city.ts';
import { countryOf } from '../../knowledge/country.ts';
import { firstName } from '../../knowledge/firstName.ts';
import { headKind } from '../../knowledge/heads.ts';
import { isRegion } from '../../knowledge/regions.ts';
import { isSurname } from '../../knowledge/surname.ts';
import { isPersonRole } from '../actors/rolenouns.ts';
import type { DraftActor } from '../actors/input.ts';
import { wordFrom, type Words } from '../actors/words.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Gender, MentionForm } from '../model.ts';
import { placeOf, speaks, type Place } from './grammar.ts';

/** One mention with the tokens it covers. */
export interface Event {
  readonly actor: number;
  readonly from: number;
  readonly to: number;
  readonly form: MentionForm;
  readonly place: Place;
  readonly speaks: boolean;
}

/** What is known of one actor at a point of the text. */
export interface Standing {
  readonly index: number;
  readonly actor: DraftActor;
  /** A person, or a name of another kind that a person may bear. */
  readonly human: boolean;
  last: Event;
  /** Last mention by name; undefined where none stood yet. */
  lastName: Event | undefined;
  lastPronoun: Event | undefined;
  count: number;
  /** Sentences of its last few mentions. */
  readonly recent: number[];
  /** By pronouns that were read as this actor. */
  he: number;
  she: number;
}

/** Actors further back than this many others are off stage. */
const stageSize = 24;

/** Every mention of the actors as an event, in text order, but those in the dateline: where a report was filed is no one it speaks of. */
export function eventsOf(words: Words, actors: readonly DraftActor[], dateline: Span | null): Event[] {
  const events: Event[] = [];
  actors.forEach((actor, index) => {
    // What stands beside a name of the same one, in its sentence, is no event of its own: “Moe, the mayor”.
    const namedIn = new Set(actor.mentions.flatMap((m) => (m.form === 'description' ? [] : [words.sentence[wordFrom(words, m.start)]])));
    for (const m of actor.mentions) {
      if (m.form === 'pronoun' || (dateline && contains(dateline, m))) continue;
      const from = wordFrom(words, m.start);
      if (m.form === 'description' && namedIn.has(words.sentence[from])) continue;
      const to = wordFrom(words, m.end - 1) + 1;
      events.push({ actor: index, from, to, form: m.form, place: placeOf(words, from, to), speaks: speaks(words, from, to) });
    }
  });
  return events.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The stage: most recently mentioned actor first. */
export class Stage {
  readonly onStage: Standing[] = [];
  private readonly known = new Map<number, Standing>();

  private readonly words: Words;
  private readonly actors: readonly DraftActor[];

  constructor(words: Words, actors: readonly DraftActor[]) {
    this.words = words;
    this.actors = actors;
  }

  enter(event: Event): void {
    let standing = this.known.get(event.actor);
    if (!standing) {
      standing = {
        index: event.actor,
        actor: this.actors[event.actor] as DraftActor,
        human: mayBePerson(this.actors[event.actor] as DraftActor),
        last: event,
        lastName: undefined,
        lastPronoun: undefined,
        count: 0,
        recent: [],
        he: 0,
        she: 0,
      };
      this.known.set(event.actor, standing);
    }
    standing.last = event;
    standing.count += 1;
    standing.recent.push(this.words.sentence[event.from] as number);
    if (standing.recent.length > 6) standing.recent.shift();
    if (event.form === 'pronoun') standing.lastPronoun = event;
    else standing.lastName = event;
    const at = this.onStage.indexOf(standing);
    if (at >= 0) this.onStage.splice(at, 1);
    this.onStage.unshift(standing);
    if (this.onStage.length > stageSize) this.onStage.pop();
  }

  /** A standing for an actor that comes only later in the sentence (“When she left, Ann Poe …”). */
  ahead(event: Event): Standing {
    const actor = this.actors[event.actor] as DraftActor;
    return {
      index: event.actor,
      actor,
      human: mayBePerson(actor),
      last: event,
      lastName: event,
      lastPronoun: undefined,
      count: 0,
      recent: [],
      he: 0,
      she: 0,
    };
  }

  has(actor: number): boolean {
    return this.known.has(actor);
  }
}

/**
 * A person, or a name that a tagger took for a place or a body though people may bear it: of one or two words, nothing the world
 * knows, and of a body's only one that holds a first name or a family name. Reports and polls that say something are nobody.
 */
function mayBePerson({ kind, name, named }: DraftActor): boolean {
  const parts = name.split(' ');
  const last = parts.at(-1) as string;
  if (kind === 'person') return named || isPersonRole(last);
  if (kind === 'government' || kind === 'group' || parts.length > 2 || isRegion(name)) return false;
  if (kind === 'organization' && firstName(parts[0] as string) === undefined && !isSurname(last)) return false;
  return (countryOf(name) ?? cityOf(name) ?? bodyOf(name) ?? agencyOf(name) ?? headKind(last)) === undefined && !/^\p{Lu}+$/u.test(name);
}

/** What the actor's gender says about he or she: first what the article says, then what its pronouns were read as. */
export function genderOf(standing: Standing): { readonly gender: Gender; readonly sure: boolean } {
  if (standing.actor.gender !== 'unknown') return { gender: standing.actor.gender, sure: true };
  if (standing.he > standing.she) return { gender: 'male', sure: false };
  return { gender: standing.she > standing.he ? 'female' : 'unknown', sure: false };
}
