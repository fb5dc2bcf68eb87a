/** What stands beside a name and says who it is: “Fuad Lund, | spokesman for the army,”, “Orvex | is a carmaker”. */
import type { DraftActor } from '../actors/input.ts';
import { lower, neighbour, wordFrom, type Words } from '../actors/words.ts';
import type { Description } from '../model.ts';
import { isPersonRole } from '../actors/rolenouns.ts';
import { actorNoun, type ActorNoun } from './nouns.ts';
import { isUnknownPlace } from './portraits.ts';
import { phraseBeside, type Phrase } from './phrases.ts';

const ends = /^(?:of|for|at|in|from|who|whom|whose|which|that|with|to|by|on|and|or|[,;:.()—–])$/;
const isCopula = /^(?:is|was|are|were|became|becomes|remains|remained)$/;

/** The phrases set off behind a name by a comma, or joined to it by “is”. `named(token)`: part of a name. */
export function phrasesBeside(words: Words, actor: DraftActor, named: (token: number) => boolean): Phrase[] {
  const found: Phrase[] = [];
  for (const m of actor.mentions) {
    if (m.form === 'pronoun' || m.form === 'description') continue;
    const to = wordFrom(words, m.end - 1) + 1;
    const behind = neighbour(words, to - 1, to);
    const at = behind === ',' || behind === '—' || behind === '–' ? to + 1 : isCopula.test(behind) ? to + 1 : -1;
    if (at < 0) continue;
    const aged = behind === ',' && /^\d{1,3}$/.test(neighbour(words, to - 1, at)) && neighbour(words, to - 1, at + 1) === ',' ? at + 2 : at;
    if (neighbour(words, to - 1, aged) === '') continue;
    const bare = !/^(?:an?|the|one|its|his|her|their)$/.test(lower(words, aged));
    const phrase = phraseBeside(words, aged, named);
    if (!phrase || !suits(actor, phrase.noun) || phrase.noun.plural !== actor.plural) continue;
    // “Roe, a minister said” and a list’s next item are no appositions; a bare noun has to be closed off.
    const next = neighbour(words, to - 1, phrase.to);
    if (behind === ',' && !/^(?:[,.;:()—–”"]|of|for|at|in|from|who|whose|which|that|with|to|and|)$/.test(next)) continue;
    if (bare && isCopula.test(behind)) continue;
    found.push(phrase);
  }
  return found;
}

/** The noun can call an actor of this kind. */
function suits(actor: DraftActor, { sort, stem }: ActorNoun): boolean {
  const { kind } = actor;
  if (kind === 'person') return sort === 'person' || sort === 'kin' || sort === 'native' || (sort === 'body' && isPersonRole(stem));
  if (kind === 'organization' || kind === 'group') return sort === 'body';
  if (sort === 'body') return isUnknownPlace(actor);
  return sort === 'country' || sort === 'place';
}

/** An actor’s roles that follow a mention, up to their head noun, and the phrases beside it, each once. */
export function roleDescriptions(
  words: Words,
  actor: DraftActor,
  beside: readonly Phrase[],
  named: (token: number) => boolean,
): (Description & { readonly body: boolean })[] {
  const found = beside.map(({ start, end }) => ({ start, end }));
  for (const role of actor.kind === 'place' ? [] : actor.roles) {
    if (/^(?:who|which|of|at|in|from|with)\b/.test(role.text)) continue;
    // A title in front (“President Moe”) is part of how he is named; a plain noun there (“prosecutor Moe”) calls him as well.
    const behind = actor.mentions.some((m) => m.end <= role.start && role.start - m.end < 12);
    if (!behind && !/(?:^|\s)\p{Ll}[\p{L}-]+$/u.test(role.text)) continue;
    const from = wordFrom(words, role.start);
    let head = -1;
    for (let i = from; i < words.count && (words.starts[i] as number) < role.end; i += 1) {
      const word = lower(words, i);
      if (i > from && ends.test(word)) break;
      if (!named(i) && actorNoun(word)) head = i;
    }
    const end = head < 0 ? -1 : (words.ends[head] as number);
    if (head >= 0 && !found.some((span) => span.start < end && role.start < span.end))
      found.push({ start: words.starts[from] as number, end });
  }
  return found.map((span) => ({
    ...span,
    actors: [actor.id],
    candidates: [],
    doubtful: false,
    reason: 'by role',
    body: actor.kind === 'place' && isUnknownPlace(actor),
  }));
}
