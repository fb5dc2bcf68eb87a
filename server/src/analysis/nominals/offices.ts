/** Names that are none: the initials of an office (“the IGP”), and a nationality with a plain noun (“the Brazilian team”). */
import type { DraftActor, FoundActors } from '../actors/input.ts';
import { lower, wordFrom } from '../actors/words.ts';
import { bodyNoun } from '../../knowledge/bodyNouns.ts';
import { countryOf } from '../../knowledge/country.ts';
import { demonymOf } from '../../knowledge/demonym.ts';
import { officesOf } from '../../knowledge/officeInitials.ts';
import { portraitOf } from './portraits.ts';

/** The found without those that are nothing but the initials of an office: “The IGP” is the inspector general of police, whatever the names tagger took the letters for. */
export function withoutOffices(found: FoundActors): FoundActors {
  const { words, actors } = found;
  const suspects = actors.filter(isInitials);
  if (suspects.length === 0) return found;
  const held = new Set(
    actors.filter(({ kind, named }) => kind === 'person' && named).flatMap((actor) => [...portraitOf(words, actor, []).initials]),
  );
  const gone = new Set(
    suspects
      .filter(
        ({ name, mentions }) =>
          (held.has(lastOf(name)) || officesOf(lastOf(name)).length > 0) &&
          mentions.every(({ start }) => /^(?:the|\p{L}{3,})$/u.test(lower(words, wordFrom(words, start) - 1))),
      )
      .map(({ id }) => id),
  );
  if (gone.size === 0) return found;
  return {
    words,
    actors: actors.filter(({ id }) => !gone.has(id)),
    entityActor: found.entityActor.map((id) => (id !== null && gone.has(id) ? null : id)),
  };
}

const isInitials = ({ kind, name, aliases, roles }: DraftActor): boolean =>
  kind !== 'government' && aliases.length === 0 && roles.length === 0 && /^(?:\p{Lu}\p{Ll}+ )?\p{Lu}{2,5}$/u.test(name);

const lastOf = (name: string): string => (name.split(' ').at(-1) as string).toLowerCase();

/** A team or an embassy that the article calls by no more than its nation has no name. */
export const withPlainNames = (found: FoundActors): FoundActors => ({
  ...found,
  actors: found.actors.map((actor) =>
    actor.kind === 'organization' && actor.named && [actor.name, ...actor.aliases].every(isPlainName) ? { ...actor, named: false } : actor,
  ),
});

function isPlainName(name: string): boolean {
  const [nation = '', noun = '', ...more] = name.split(' ');
  return (
    more.length === 0 && /^\p{Ll}/u.test(noun) && bodyNoun(noun) !== undefined && (demonymOf(nation) ?? countryOf(nation)) !== undefined
  );
}
