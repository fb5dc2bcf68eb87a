/** Which names of organizations are one organization's: equal ones, acronyms with their expansions, short forms. */
import { agencyOf } from '../../knowledge/agency.ts';
import { bodyOf } from '../../knowledge/bodies.ts';
import { cityOf } from '../../knowledge/city.ts';
import { countryOf } from '../../knowledge/country.ts';
import { acronymKey, initialsOf, isAcronym } from './acronym.ts';
import { absorb, mention, newDraft, type Draft } from './draft.ts';
import { nameKey, type Name } from './name.ts';
import { nearlySame } from './personname.ts';
import { neighbour, word, type Words } from './words.ts';

/** Words that a short form cannot consist of, since many bodies share them; a lone “Court” or “Times” needs a longer name before it. */
const shared = new Set(
  (
    'national international american british european united states state federal royal new north south east west northern southern central general public world global first house senate ' +
    'republican democratic democrat labour labor conservative liberal christian muslim islamic people peoples supreme high university college school district city county los san st saint'
  ).split(' '),
);
/** Heads that alone may name a body met before: “the Court”, “the Times”. */
const heads = new Set(
  'court times post journal tribune herald guardian star globe sun mail party church department ministry commission committee council bank university institute foundation center centre agency bureau board union federation association academy company corporation fund league legion museum school college'.split(
    ' ',
  ),
);

export function groupBodies(words: Words, names: readonly Name[], assign: (name: Name, draft: Draft) => void): Draft[] {
  const byKey = new Map<string, Draft>();
  const byInitials = new Map<string, Draft>();
  const byFirst = new Map<string, Draft[]>();
  const byLast = new Map<string, Draft[]>();
  const keyOf = new Map<Draft, string>();

  // First the long names, so that a short form finds its full name wherever that stands.
  for (const name of [...names].sort(
    (a, b) => Number(isShort(a)) - Number(isShort(b)) || b.parts.length - a.parts.length || a.start - b.start,
  )) {
    const key = bodyKey(name.text);
    let draft = byKey.get(key);
    const world = worldKey(name.text);
    if (!draft && world !== undefined) draft = byKey.get(world);
    if (!draft && isAcronym(name.text)) draft = byInitials.get(acronymKey(name.text)) ?? bracketPartner(words, name, byKey);
    draft ??= shortFormOf(name.text, key, byFirst, byLast, keyOf) ?? variantOf(key, byFirst, keyOf);
    if (!draft) {
      draft = newDraft('organization');
      keyOf.set(draft, key);
      const parts = key.split(' ');
      push(byFirst, parts[0] as string, draft);
      push(byLast, parts.at(-1) as string, draft);
    }
    byKey.set(key, draft);
    if (world !== undefined) byKey.set(world, draft);
    for (const initials of initialsOf(name.text)) if (!byInitials.has(initials)) byInitials.set(initials, draft);
    assign(name, draft);
  }
  const drafts = new Set<Draft>();
  for (const name of names) {
    const draft = byKey.get(bodyKey(name.text)) as Draft;
    drafts.add(draft);
    mention(draft, name, name.text, isAcronym(name.text) ? 'acronym' : 'name', words.quoted[name.from] === 1);
    draft.names.push(name.index);
    bracketed(words, name, draft, byKey);
  }
  return [...drafts];
}

const bodyKey = (text: string): string => nameKey(text).replace(/ (?:inc|corp|co|ltd|llc|plc)$/, '');
/** What all names of one body that the world knows share: “IMF”, “International Monetary Fund”. */
const worldKey = (text: string): string | undefined => {
  const known = bodyOf(text) ?? agencyOf(text);
  return known && `= ${known.name}`;
};
const isShort = (name: Name): boolean => name.parts.length === 1;

function push(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = index.get(key);
  if (!list) index.set(key, [draft]);
  else if (list.length < 64) list.push(draft);
}

/** The one longer name that begins or ends with this one; undefined where none or several do. */
function shortFormOf(
  text: string,
  key: string,
  byFirst: ReadonlyMap<string, readonly Draft[]>,
  byLast: ReadonlyMap<string, readonly Draft[]>,
  keyOf: ReadonlyMap<Draft, string>,
): Draft | undefined {
  const parts = key.split(' ');
  const [first, last] = [parts[0] as string, parts.at(-1) as string];
  if (!parts.every((part) => shared.has(part))) {
    const longer = (byFirst.get(first) ?? []).filter((draft) => (keyOf.get(draft) ?? '').startsWith(`${key} `));
    if (longer.length === 1) return longer[0];
  }
  if (parts.length > 1 || heads.has(last) || isOfTail(text)) {
    const longer = (byLast.get(last) ?? []).filter((draft) =>
      (keyOf.get(draft) ?? '').endsWith(heads.has(last) || parts.length > 1 ? ` ${key}` : ` of ${key}`),
    );
    if (longer.length === 1) return longer[0];
  }
  return undefined;
}

/** “Light” for “Church of Light”: no place, which “University of Springfield” would be named after. */
const isOfTail = (text: string): boolean => countryOf(text) === undefined && cityOf(text) === undefined;

function variantOf(key: string, byFirst: ReadonlyMap<string, readonly Draft[]>, keyOf: ReadonlyMap<Draft, string>): Draft | undefined {
  if (key.length < 8) return undefined;
  return (byFirst.get(key.split(' ')[0] as string) ?? []).find((draft) => {
    const other = keyOf.get(draft) ?? '';
    return nearlySame(other, key) || other.replace(/ (?:of|for|the|and) /g, ' ') === key.replace(/ (?:of|for|the|and) /g, ' ');
  });
}

/** “ACR (Full Name)”: the name in the brackets behind the acronym. */
function bracketPartner(words: Words, name: Name, byKey: ReadonlyMap<string, Draft>): Draft | undefined {
  if (neighbour(words, name.from, name.to) !== '(') return undefined;
  let end = name.to + 1;
  while (end < name.to + 12 && !/^[)]?$/.test(neighbour(words, name.from, end))) end += 1;
  if (neighbour(words, name.from, end) !== ')') return undefined;
  return byKey.get(bodyKey(words.text.slice(words.starts[name.to + 1], words.ends[end - 1]).replace(/^the /i, '')));
}

/** “Full Name (ACR)”: the acronym counts as a mention even where no tagger saw a name, and its other mentions join. */
function bracketed(words: Words, name: Name, draft: Draft, byKey: Map<string, Draft>): void {
  if (name.parts.length < 2 || neighbour(words, name.from, name.to) !== '(' || neighbour(words, name.from, name.to + 2) !== ')') return;
  const acronym = word(words, name.to + 1);
  if (!isAcronym(acronym)) return;
  const key = bodyKey(acronym);
  const other = byKey.get(key);
  if (other === draft) return;
  if (other) absorb(draft, other);
  else
    mention(
      draft,
      { start: words.starts[name.to + 1] as number, end: words.ends[name.to + 1] as number },
      acronym,
      'acronym',
      words.quoted[name.from] === 1,
    );
  byKey.set(key, draft);
}
