/** Countries, capitals and seats: which are governments that act in this article, and which are only places. */
import { capitalOf } from '../../knowledge/capital.ts';
import { countryByCode, countryOf, type Country } from '../../knowledge/country.ts';
import { demonymOf } from '../../knowledge/demonym.ts';
import { seatOf } from '../../knowledge/seats.ts';
import { acting } from './acting.ts';
import { mention, newDraft, type Draft } from './draft.ts';
import { nameAt, type Name } from './name.ts';
import { neighbour, tokensThat, tokensWhere, type Words } from './words.ts';

interface StateName {
  readonly name: Name;
  readonly country: Country;
  /** A capital or seat: a government only where it acts. */
  readonly metonym: boolean;
  readonly points: number;
}

/** Seats that news treats as an actor of its own, apart from the state: an administration with its own staff. */
const ownHouse = new Set(['White House']);

/** Points of one mention, and of all together, from which a country is a government here. */
const clearly = 0.8;
const together = 1.2;

/**
 * The governments among the names; a place gets nothing. `set aside`: names in bylines, datelines and credits, which never act.
 * `assign` is told each name's draft.
 */
export function groupStates(
  words: Words,
  names: readonly Name[],
  aside: (name: Name) => boolean,
  assign: (name: Name, draft: Draft) => void,
): Draft[] {
  const at = new Map(names.map((name) => [name.from, name]));
  const isState = (token: number): boolean => {
    const first = /^the$/i.test(neighbour(words, token, token)) ? token + 1 : token;
    const name = at.get(first) ?? endsAt(at, token);
    return name !== undefined && (countryOf(name.text) ?? capitalOf(name.text)) !== undefined;
  };
  const byCountry = new Map<string, StateName[]>();
  for (const name of names) {
    const state = stateName(words, name, isState, aside(name));
    if (state) push(byCountry, state);
  }
  const phrases = governmentPhrases(words);
  const drafts: Draft[] = [];
  for (const code of new Set([...byCountry.keys(), ...phrases.keys()])) {
    const government = governmentOf(words, byCountry.get(code) ?? [], phrases.get(code) ?? [], assign);
    if (government) drafts.push(government);
  }
  return drafts;
}

/** Seats such as the White House that are an actor of their own, where they act somewhere in the article. */
export function groupSeats(words: Words, names: readonly Name[], assign: (name: Name, draft: Draft) => void): Draft[] {
  const byName = new Map<string, { readonly draft: Draft; acts: boolean; readonly names: Name[] }>();
  for (const name of names) {
    const seat = seatOf(name.text);
    if (seat?.kind !== 'government' || !ownHouse.has(seat.name)) continue;
    const points = acting(words, name, () => false);
    const house = byName.get(seat.name) ?? { draft: newDraft('government'), acts: false, names: [] };
    byName.set(seat.name, house);
    house.draft.country = seat.country;
    if (points > 0) house.acts = true;
    if (points >= 0) house.names.push(name);
  }
  const active = [...byName.values()].filter((house) => house.acts);
  for (const house of active) {
    for (const name of house.names) {
      mention(house.draft, name, name.text, 'name', words.quoted[name.from] === 1);
      house.draft.names.push(name.index);
      assign(name, house.draft);
    }
  }
  return active.map((house) => house.draft);
}

function endsAt(at: ReadonlyMap<number, Name>, token: number): Name | undefined {
  for (let from = token; from >= token - 3; from -= 1) {
    const name = at.get(from);
    if (name) return name.to === token + 1 ? name : undefined;
  }
  return undefined;
}

function stateName(words: Words, name: Name, isState: (token: number) => boolean, aside: boolean): StateName | undefined {
  const country = countryOf(name.text);
  const seat = seatOf(name.text);
  const seatCountry =
    seat?.kind === 'government' && !ownHouse.has(seat.name) && seat.country !== null ? countryByCode(seat.country) : undefined;
  const of = country ?? seatCountry ?? (name.text.includes(',') || name.type === 'ORG' ? undefined : capitalOf(name.text));
  if (!of) return undefined;
  const metonym = country === undefined;
  if (seatCountry) return { name, country: of, metonym, points: Math.max(aside ? -1 : 0.5, acting(words, name, isState)) };
  if (metonym && /^,$/.test(neighbour(words, name.from, name.to)) && /^(?:D|DC|D\.C\.)$/.test(neighbour(words, name.from, name.to + 1)))
    return undefined;
  return { name, country: of, metonym, points: aside ? -1 : acting(words, name, isState) };
}

function push(byCountry: Map<string, StateName[]>, state: StateName): void {
  const list = byCountry.get(state.country.code);
  if (list) list.push(state);
  else byCountry.set(state.country.code, [state]);
}

const governments = tokensThat((word) => word === 'government' || word === 'Government');

/** “the Danish government”, “the U.S. government”: the state under its adjective, by country. */
function governmentPhrases(words: Words): Map<string, StateName[]> {
  const phrases = new Map<string, StateName[]>();
  for (const token of tokensWhere(words, governments)) {
    if (token === 0) continue;
    for (const from of [token - 2, token - 1]) {
      const text = from < 0 || neighbour(words, token, from) === '' ? '' : words.text.slice(words.starts[from], words.ends[token - 1]);
      const country = demonymOf(text)?.country ?? countryOf(text);
      if (!country) continue;
      const span = { start: words.starts[from] as number, end: words.ends[token] as number };
      const name = nameAt(words, { ...span, type: 'ORG', score: 1 }, -1);
      push(phrases, { name, country, metonym: true, points: 1 });
      break;
    }
  }
  return phrases;
}

function governmentOf(
  words: Words,
  bare: readonly StateName[],
  phrases: readonly StateName[],
  assign: (name: Name, draft: Draft) => void,
): Draft | undefined {
  const list = [...bare, ...phrases];
  const best = list.reduce((most, { points }) => Math.max(most, points), -1);
  const sum = list.reduce((total, state) => total + Math.max(0, state.points), 0);
  if (best < clearly && sum < together) return undefined;
  const [{ country }] = list as [StateName];
  const draft = newDraft('government');
  draft.country = country.code;
  draft.label = country.name;
  for (const { name, metonym, points } of list) {
    if (metonym && points < 0.5) continue;
    mention(
      draft,
      name,
      name.text,
      metonym && !phrases.some((phrase) => phrase.name === name) ? 'metonym' : 'name',
      words.quoted[name.from] === 1,
    );
    draft.names.push(name.index);
    if (name.index >= 0) assign(name, draft);
  }
  if (draft.mentions.length === 0) return undefined;
  const own = list.filter(({ metonym }) => !metonym).map(({ name }) => name.text);
  if (own.length > 0) draft.name = fullestCountry(own);
  return draft;
}

/** “United States” before “US”; else the form that stands first. */
function fullestCountry(forms: readonly string[]): string {
  return forms.find((form) => !/^[A-Z.]+$/.test(form)) ?? (forms[0] as string);
}
