/**
 * Nominal coreference: whom “the union”, “his mother”, “the Health CS”, “the report” call. A stage of its own between the actors that have names
 * and the pronouns: it reads what was found, and gives it anew with the descriptions among the mentions and with the unnamed who speak.
 */
import type { Span } from '../../text/span.ts';
import type { ActorsInput, DraftActor, FoundActors } from '../actors/input.ts';
import { wordFrom, type Words } from '../actors/words.ts';
import type { PhraseName } from '../attribution/phrasetokens.ts';
import type { Description, Mention, Role } from '../model.ts';
import { choose } from './choose.ts';
import { documentPlaces, makerOf, type ActorAt } from './documents.ts';
import { documentTokens, phrasesOf, type Phrase } from './phrases.ts';
import { portraitOf, type Portrait } from './portraits.ts';
import { phrasesBeside, roleDescriptions } from './roles.ts';
import { membersOf } from './sets.ts';
import { Stage } from './stage.ts';
import { withoutOffices, withPlainNames } from './offices.ts';
import { Newcomers, sourceHeads, type SourceHead } from './unnamed.ts';

export interface Nominals extends FoundActors {
  /** In text order, without those that call nobody of the article. */
  readonly descriptions: readonly Description[];
}

/** Resolves the descriptions of an article; ids are given anew, in the order of first mentions. */
export function resolveNominals(input: ActorsInput, given: FoundActors): Nominals {
  const found = withPlainNames(withoutOffices(given));
  const { words, actors } = found;
  const cover = coverOf(words, actors);
  const named = (token: number): boolean => cover.at(token) !== null;
  const beside = new Map(actors.map((actor) => [actor, phrasesBeside(words, actor, named)]));
  const portraits = actors.map((actor) => portraitOf(words, actor, beside.get(actor) ?? []));
  const stage = new Stage(words, portraits);
  const newcomers = new Newcomers(words);
  const heads = sourceHeads(words, input.sources ?? [], cover.namesIn);
  const roles = actors
    .flatMap((actor) => roleDescriptions(words, actor, beside.get(actor) ?? [], named))
    .filter(({ end }) => !heads.has(wordFrom(words, end - 1)));
  const inRole = new Set(roles.map(({ end }) => wordFrom(words, end - 1)));
  const documents = documentPlaces(words, documentTokens(words));
  const rows = actors
    .filter(({ named: isNamed, kind }) => isNamed && kind !== 'place')
    .flatMap((actor) => actor.mentions.map((m) => ({ ...m, actor })))
    .sort((a, b) => a.start - b.start);

  const read = (phrase: Phrase): Found | undefined => {
    const place = { start: phrase.start, end: phrase.end };
    const members = membersOf(words.text, phrase, rows);
    if (members) return { ...place, actors: members.actors, candidates: [], doubtful: !members.joined, reason: 'named together' };
    if (phrase.noun.sort === 'document') {
      const maker = makerOf(words, phrase, documents, cover.at);
      return maker === null ? undefined : { ...place, actors: [maker], candidates: [], doubtful: false, reason: 'by its maker' };
    }
    const { actor, candidates, doubtful, reason } = choose(phrase, stage.standings(phrase));
    if (!actor && candidates.length === 0) return undefined;
    const ids = candidates.map((portrait) => portrait.actor.id);
    return {
      ...place,
      actors: actor ? [actor.actor.id] : [],
      candidates: ids,
      doubtful,
      reason: actor && !actor.actor.named ? 'unnamed before' : reason,
      body: phrase.noun.sort === 'body',
      role: phrase.noun.sort === 'person' && reason === 'by kind',
    };
  };

  const descriptions: Found[] = [...roles];
  const byId = new Map<string, Portrait>(portraits.map((portrait) => [portrait.actor.id, portrait]));
  for (const item of itemsOf(phrasesOf(words, named), heads)) {
    const head = item.head;
    if (inRole.has(head)) continue;
    stage.upTo(item.from);
    let description = item.phrase && read(item.phrase);
    if (!description && (item.source || (item.phrase && mayComeBack(item.phrase, input.quoted)))) {
      const newcomer = newcomers.admit(item.source ?? headOfPhrase(words, item.phrase as Phrase));
      if (newcomer) {
        byId.set(newcomer.portrait.actor.id, newcomer.portrait);
        description = {
          start: item.start,
          end: item.end,
          actors: [newcomer.portrait.actor.id],
          candidates: [],
          doubtful: false,
          reason: 'unnamed before',
        };
      }
    }
    if (!description) continue;
    descriptions.push(description);
    if (item.source) for (const id of description.actors) markSpoken(newcomers, id);
    const only =
      description.actors.length === 1 && description.reason !== 'by its maker' ? byId.get(description.actors[0] as string) : undefined;
    if (only) stage.enter({ portrait: only, from: item.from, to: head + 1 });
  }
  return assemble(input, found, newcomers, descriptions);
}

/** A description before it is in the model. */
interface Found extends Description {
  /** Its noun is a body’s: who is called so is no place. */
  readonly body?: boolean;
  /** It tells of somebody what the article says nowhere else. */
  readonly role?: boolean;
}

interface Item extends Span {
  readonly from: number;
  readonly head: number;
  readonly phrase: Phrase | undefined;
  readonly source: SourceHead | undefined;
}

/** Phrases and heads of sources, each once, in text order. */
function itemsOf(phrases: readonly Phrase[], heads: ReadonlyMap<number, SourceHead>): Item[] {
  const items = phrases.map((phrase): Item => {
    const head = phrase.to - 1;
    return { start: phrase.start, end: phrase.end, from: phrase.from, head, phrase, source: heads.get(head) };
  });
  const read = new Set(items.map(({ head }) => head));
  for (const [head, source] of heads)
    if (!read.has(head)) items.push({ start: source.start, end: source.end, from: source.from, head, phrase: undefined, source });
  return items.sort((a, b) => a.from - b.from);
}

const headOfPhrase = (words: Words, { start, end, from, to, determiner }: Phrase): SourceHead => {
  const first = determiner === 'its' ? from : from + 1;
  return { start: words.starts[first] as number, end, from: first, head: to - 1, called: words.text.slice(start, end) };
};

/** Somebody or some body of whom the reporter may go on to speak; he is in the model only if he speaks. */
const mayComeBack = ({ noun: { sort, plural }, start }: Phrase, quoted: (offset: number) => boolean): boolean =>
  (sort === 'person' || sort === 'body' || sort === 'kin') && !plural && !quoted(start);

function markSpoken(newcomers: Newcomers, id: string): void {
  const newcomer = newcomers.all.get(id);
  if (newcomer) newcomer.spoken = true;
}

interface Cover {
  /** The actor whose name covers the token, with the name’s tokens. */
  readonly at: ActorAt;
  readonly namesIn: (span: Span) => readonly PhraseName[];
}

/** Which token belongs to whose name. */
function coverOf(words: Words, actors: readonly DraftActor[]): Cover {
  const names = actors
    .flatMap(({ id, kind, mentions }) =>
      mentions.filter((m) => m.form !== 'pronoun' && m.form !== 'description').map(({ start, end }) => ({ id, kind, start, end })),
    )
    .sort((a, b) => a.start - b.start);
  const index = new Int32Array(words.count);
  const spans = names.map((name, i) => {
    const from = wordFrom(words, name.start);
    const to = wordFrom(words, name.end - 1) + 1;
    index.fill(i + 1, from, to);
    return { id: name.id, from, to };
  });
  return {
    at: (token) => spans[(index[token] ?? 0) - 1] ?? null,
    namesIn: ({ start, end }) => {
      const found: PhraseName[] = [];
      let last = 0;
      for (let token = wordFrom(words, start); token < words.count && (words.starts[token] as number) < end; token += 1) {
        const number = index[token] as number;
        if (number === 0 || number === last) continue;
        last = number;
        const { id, kind, start: from, end: to } = names[number - 1] as (typeof names)[number];
        found.push({ start: from, end: to, actor: id, sort: kind === 'person' || kind === 'place' ? kind : 'body', owns: false });
      }
      return found;
    },
  };
}

/** The actors with their descriptions and the unnamed who speak, renumbered in the order of first mentions. */
function assemble(input: ActorsInput, found: FoundActors, newcomers: Newcomers, descriptions: readonly Found[]): Nominals {
  const gone = new Set([...newcomers.all.values()].filter(({ spoken }) => !spoken).map(({ portrait }) => portrait.actor.id));
  const kept = descriptions.filter(({ actors }) => !actors.some((id) => gone.has(id)));
  const added = new Map<string, Mention[]>();
  for (const { start, end, actors, doubtful, reason } of kept) {
    if (reason === 'by its maker') continue;
    const mention: Mention = { start, end, form: 'description', quoted: input.quoted(start), ...(doubtful ? { doubtful } : {}) };
    for (const id of actors) if (!added.get(id)?.push(mention)) added.set(id, [mention]);
  }
  const all = [...found.actors, ...[...newcomers.all.values()].filter(({ spoken }) => spoken).map(({ portrait }) => portrait.actor)];
  const bodies = new Set(kept.flatMap(({ actors, body }) => (body ? actors : [])));
  const roles = new Map(
    kept.flatMap(({ start, end, actors, role }) =>
      role ? actors.map((id) => [id, { start, end, text: input.text.slice(start, end) }] as const) : [],
    ),
  );
  const mentioned = all
    .map((actor) => ({
      ...actor,
      roles: actor.roles.length > 0 ? actor.roles : [...actor.roles, ...(roles.has(actor.id) ? [roles.get(actor.id) as Role] : [])],
      kind: actor.kind === 'place' && bodies.has(actor.id) ? ('organization' as const) : actor.kind,
      mentions: [...actor.mentions, ...(added.get(actor.id) ?? [])].sort((a, b) => a.start - b.start || a.end - b.end),
    }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => firstOf(a) - firstOf(b));
  const ids = new Map(mentioned.map(({ id }, i) => [id, `a${i + 1}`]));
  const renamed = (list: readonly string[]): string[] => list.flatMap((id) => ids.get(id) ?? []);
  return {
    words: found.words,
    actors: mentioned.map((actor) => ({ ...actor, id: ids.get(actor.id) as string })),
    entityActor: found.entityActor.map((id) => (id === null ? null : (ids.get(id) ?? null))),
    descriptions: kept
      .map(({ start, end, actors, candidates, doubtful, reason }) => ({
        start,
        end,
        actors: renamed(actors),
        candidates: renamed(candidates),
        doubtful,
        reason,
      }))
      .sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

const firstOf = ({ mentions }: DraftActor): number => mentions[0]?.start ?? Infinity;
