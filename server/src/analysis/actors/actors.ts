/** Finds the actors of an article: who its names are, in which forms each stands, what the article says they are. */
import { agencyOf } from '../../knowledge/agency.ts';
import { bodyOf } from '../../knowledge/bodies.ts';
import { seatOf } from '../../knowledge/seats.ts';
import { contains, firstEndingAfter, type Span } from '../../text/span.ts';
import { atOnce, type Turns } from '../../text/turns.ts';
import type { Role } from '../model.ts';
import { groupBodies } from './bodies.ts';
import { findCompounds } from './compounds.ts';
import { addRole, finish, mention, newDraft, type Draft } from './draft.ts';
import { genderOfGiven, genderOfRole } from './gender.ts';
import { withEchoes } from './echoes.ts';
import { findGroups } from './groups.ts';
import type { ActorsInput, FoundActors } from './input.ts';
import { readNames, type Name } from './name.ts';
import { groupPersons, type PersonMention } from './persons.ts';
import { repairNames } from './repair.ts';
import { isPersonRole, singular } from './rolenouns.ts';
import { rolesAfter } from './roleafter.ts';
import { roleBefore, roleOf } from './rolebefore.ts';
import { groupSeats, groupStates } from './states.ts';
import { settleTypes } from './typing.ts';
import { neighbour, wordFrom, wordsOfArticle, type Words } from './words.ts';

/** All that the steps share: the words, the names with settled types, and which token belongs to which name. */
interface Reading {
  readonly words: Words;
  readonly names: readonly Name[];
  /** Index into `names` + 1 of the name that covers the token; 0 for none. */
  readonly nameOf: Int32Array;
  readonly draftOf: Map<Name, Draft>;
}

export const findActors = (input: ActorsInput): FoundActors => atOnce(findActorsInTurns(input));

export function* findActorsInTurns(input: ActorsInput): Turns<FoundActors> {
  const words = wordsOfArticle(input.text, input.paragraphs);
  const given = readNames(words, input.names).filter((name) => name.key !== '' && name.from < words.count);
  yield;
  const repaired = withEchoes(words, repairNames(words, given, input.parts.headline));
  yield;
  const names = settleTypes(words, repaired);
  yield;
  const nameOf = new Int32Array(words.count);
  names.forEach((name, i) => nameOf.fill(i + 1, name.from, name.to));
  const reading: Reading = { words, names, nameOf, draftOf: new Map() };
  const assign = (name: Name, draft: Draft): void => void reading.draftOf.set(name, draft);
  const aside = asideOf(input);

  const impersonal = names.filter((name) => name.type !== 'PER');
  yield;
  const states = [...groupStates(words, impersonal, aside, assign), ...groupSeats(words, impersonal, assign)];
  yield;
  const persons = personsOf(reading, aside);
  yield;
  const bodies = groupBodies(
    words,
    names.filter((name) => name.type === 'ORG' && !reading.draftOf.has(name) && !aside(name)),
    assign,
  );
  yield;
  settleBodies(reading, bodies);
  const governments = new Map(
    states.flatMap((state) => (state.label !== undefined && state.country !== null ? [[state.country, state] as const] : [])),
  );
  yield;
  const groups = findGroups(words, governments, familiesOf(names), (token) => {
    const name = names[(nameOf[token] as number) - 1];
    return name !== undefined && (name.type === 'PER' || name.type === 'ORG' || name.to - name.from > 1);
  });
  yield;
  const compounds = findCompounds(words, names);
  const figures = withoutNamesakes(persons, compounds);
  const named = [...states, ...figures, ...bodies, ...groups, ...compounds];
  yield;
  const places = placesOf(reading, named);
  yield;
  const drafts = [...named, ...places].filter((draft) => draft.mentions.length > 0);
  const first = new Map(drafts.map((draft) => [draft, draft.mentions.reduce((least, m) => Math.min(least, m.start), Infinity)]));
  drafts.sort((a, b) => (first.get(a) as number) - (first.get(b) as number));
  const ids = new Map(drafts.map((draft, i) => [draft, `a${i + 1}`]));
  const entityActor: (string | null)[] = input.names.map(() => null);
  for (const [name, draft] of reading.draftOf)
    if (name.index >= 0 && draft.kind !== 'place') entityActor[name.index] = ids.get(draft) ?? null;
  yield;
  return { actors: drafts.map((draft) => finish(draft, ids.get(draft) as string)), entityActor, words };
}

/** Bylines, datelines, credits (“Photo: …”) and a writer's note at the end name no actors. */
function asideOf({ text, paragraphs, parts }: ActorsInput): (span: Span) => boolean {
  const spans = [parts.byline, parts.dateline, ...parts.captions].filter((span) => span !== null);
  for (const { start, lexed } of paragraphs.slice(-3)) {
    if (paragraphs.length > 4 && writersNote.test(lexed.text.slice(0, 600))) spans.push({ start, end: start + lexed.text.length });
  }
  spans.sort((a, b) => a.start - b.start);
  const holds = (span: Span): boolean => {
    const outer = spans[firstEndingAfter(spans, span.start)];
    return outer !== undefined && contains(outer, span);
  };
  return (span) => holds(span) || credit.test(text.slice(Math.max(0, span.start - 40), span.start));
}

const writersNote =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} (?:is|are|was|covers|writes|reports)\b.*(?:[Ff]ollow (?:him|her|them|me)|@\w|\bcontributor to\b|\bcan be reached\b)|^[-–—(]*(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) (?:by|from)\b|^[-–—(]*\p{Lu}[\p{L}.’' -]+ contributed (?:to )?(?:this|reporting)/su;
const credit = /(?:\b(?:Image|Photo|Photograph|Picture|Illustration|Credit|Audio|Video|Courtesy)s?(?: by)?: ?|\breporting (?:by|from) )$/;

/** “Mr” tells how somebody is addressed, not what he is. */
const courtesy = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.?$/;

function personsOf({ words, names, nameOf, draftOf }: Reading, aside: (span: Span) => boolean): Draft[] {
  const isPersonName = (token: number): boolean => names[(nameOf[token] ?? 0) - 1]?.type === 'PER';
  const nameFrom = nameStarts(names, nameOf);
  const bodyFrom = bodyStarts(names, nameOf);
  const roles = new Map<Name, Role[]>();
  const plurals = new Map<number, Role>();
  const mentions: PersonMention[] = [];
  for (const name of names) {
    if (name.type !== 'PER' || aside(name)) continue;
    const before = roleBefore(words, name.from, isPersonName, bodyFrom, false) ?? sharedRole(words, name, plurals);
    if (before && isPlural(before.text)) plurals.set(name.to, before);
    const first = before ?? employerBefore(words, name, names[(nameOf[name.from - 2] ?? 0) - 1]);
    const further = before && furtherRole(words, before, isPersonName, bodyFrom);
    const front = [further, first].filter((role) => role !== undefined && !courtesy.test(role.text)) as Role[];
    roles.set(name, [...front, ...rolesAfter(words, name.to, nameFrom, false)]);
    const title = before?.text.toLowerCase() ?? '';
    mentions.push({ name, title, gender: before ? genderOfRole(before.text) : 'unknown' });
  }
  return groupPersons(words, mentions).map((person) => {
    const draft = newDraft('person');
    for (const { name } of person.mentions) {
      mention(draft, name, name.text, 'name', words.quoted[name.from] === 1);
      draft.names.push(name.index);
      draftOf.set(name, draft);
      for (const role of roles.get(name) ?? []) addRole(draft, role);
    }
    draft.gender = person.gender;
    if (draft.gender === 'unknown') draft.gender = genderOfGiven(person.parsed.given);
    for (const role of draft.roles) if (draft.gender === 'unknown') draft.gender = genderOfRole(role.text);
    return draft;
  });
}

/** “the head of the station, | Dr Ann Poe, …”: what stands in front of a title, set off by a comma. */
function furtherRole(
  words: Words,
  title: Role,
  isPersonName: (token: number) => boolean,
  bodyFrom: (token: number) => number,
): Role | undefined {
  const from = wordFrom(words, title.start);
  return neighbour(words, from, from - 1) === ',' ? roleBefore(words, from, isPersonName, bodyFrom, false) : undefined;
}

/** “Sens. Ann Poe (D-Ohio), Lee Roe and Jo Doe”: a plural role in front of the first is each one's. `plurals`: by the token behind the name. */
function sharedRole(words: Words, name: Name, plurals: Map<number, Role>): Role | undefined {
  for (let i = name.from - 1; i >= name.from - 9; i -= 1) {
    const role = plurals.get(i + 1);
    if (role) {
      plurals.set(name.to, role);
      return role;
    }
    if (!/^(?:,|and|or|[()-]|[RDI]|of|\p{Lu}\p{L}*|\.)$/u.test(neighbour(words, name.from, i))) return undefined;
  }
  return undefined;
}

const isPlural = (role: string): boolean => {
  const head = (role.replace(/\.$/, '').split(' ').at(-1) as string).toLowerCase();
  return singular(head) !== head && isPersonRole(head);
};

/** The persons that stand somewhere for themselves; one met only in “the Lopez administration” is that administration's short form. */
function withoutNamesakes(persons: readonly Draft[], compounds: readonly Draft[]): Draft[] {
  const ends = new Map(compounds.flatMap((compound) => compound.mentions.map((m) => [m.start, compound] as const)));
  return persons.filter((person) => {
    const compound = ends.get(person.mentions[0]?.start ?? -1);
    if (!compound || compound.kind !== 'government' || !person.mentions.every((m) => ends.has(m.start))) return true;
    return false;
  });
}

/** The family names of those whose full names stand in the article, folded. */
function familiesOf(names: readonly Name[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => (name.type === 'PER' && name.parts.length > 1 ? [name.key.split(' ').at(-1) as string] : [])));
}

/** The token behind the name that begins at the token; 0 where none begins. */
function nameStarts(names: readonly Name[], nameOf: Int32Array): (token: number) => number {
  return (token) => {
    const name = names[(nameOf[token] ?? 0) - 1];
    return name?.from === token ? name.to : 0;
  };
}

/** First token of the name of a body, a place or a work that covers the token; elsewhere the token itself. */
function bodyStarts(names: readonly Name[], nameOf: Int32Array): (token: number) => number {
  return (token) => {
    const name = names[(nameOf[token] ?? 0) - 1];
    return name === undefined || name.type === 'PER' ? token : name.from;
  };
}

/** “The Courier’s | Ann Poe”: the body whose she is. `owner`: the name two tokens before. */
const employerBefore = (words: Words, name: Name, owner: Name | undefined): Role | undefined =>
  owner?.type === 'ORG' && owner.to === name.from - 1 && /^[’']s?$/.test(neighbour(words, name.from, name.from - 1))
    ? roleOf(words, owner.from, name.from)
    : undefined;

/** Names of local and national governments as a whole. */
const governs = /^(?:Municipality|City|Town|State|Commonwealth|Government|Province) of |[Gg]overnment$|[Aa]dministration$/;

/** Kind, country and roles of the organizations: armed groups are groups, seats of government governments. */
function settleBodies({ words, names, nameOf, draftOf }: Reading, bodies: readonly Draft[]): void {
  for (const draft of bodies) {
    for (const { text } of draft.forms.values()) {
      const known = bodyOf(text);
      const seat = seatOf(text);
      if (known?.kind === 'armed group') draft.kind = 'group';
      if (seat?.kind === 'government' || governs.test(text)) draft.kind = 'government';
      draft.country ??= seat?.country ?? known?.country ?? agencyOf(text)?.country ?? null;
    }
  }
  const nameFrom = nameStarts(names, nameOf);
  const bodyFrom = bodyStarts(names, nameOf);
  const isPersonName = (token: number): boolean => names[(nameOf[token] ?? 0) - 1]?.type === 'PER';
  for (const name of names) {
    const draft = name.type === 'ORG' ? draftOf.get(name) : undefined;
    if (!draft) continue;
    if (/^movements?$/.test(neighbour(words, name.from, name.to))) draft.kind = 'group';
    const before = roleBefore(words, name.from, isPersonName, bodyFrom, true);
    for (const role of [...(before ? [before] : []), ...rolesAfter(words, name.to, nameFrom, true)]) addRole(draft, role);
  }
}

/** The places that are no government here, one a name; none where another actor stands (“the West”). */
function placesOf({ words, names, draftOf }: Reading, others: readonly Draft[]): Draft[] {
  const taken = new Set(others.flatMap((draft) => draft.mentions.map(({ start }) => start)));
  const byKey = new Map<string, Draft>();
  for (const name of names) {
    if (name.type !== 'LOC' || draftOf.has(name) || taken.has(name.start)) continue;
    const draft = byKey.get(name.key) ?? newDraft('place');
    mention(draft, name, name.text, 'name', words.quoted[name.from] === 1);
    byKey.set(name.key, draft);
    draftOf.set(name, draft);
  }
  return [...byKey.values()];
}
