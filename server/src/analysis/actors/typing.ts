/** One type for one name: what the whole article says about a word outweighs what a tagger thought of it in one place. */
import { countryOf } from '../../knowledge/country.ts';
import { bodyOf } from '../../knowledge/bodies.ts';
import { capitalOf } from '../../knowledge/capital.ts';
import { cityOf } from '../../knowledge/city.ts';
import { demonymOf } from '../../knowledge/demonym.ts';
import { firstName } from '../../knowledge/firstName.ts';
import { seatOf } from '../../knowledge/seats.ts';
import { isUnfamiliar } from '../../knowledge/titleRuns.ts';
import { isSurname } from '../../knowledge/surname.ts';
import { titleOf } from '../../knowledge/titles.ts';
import type { EntityType } from '../model.ts';
import { nameAt, nameKey, type Name } from './name.ts';
import { neighbour, type Words } from './words.ts';

/** The names, each with the type that its name has in most of the article, titles cut off the front of persons' names. */
export function settleTypes(words: Words, names: readonly Name[]): Name[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const families = new Map<string, number>();
  for (const name of names) {
    const vote = votes.get(name.key) ?? new Map<EntityType, number>();
    vote.set(name.type, (vote.get(name.type) ?? 0) + 0.5 + name.score);
    votes.set(name.key, vote);
    const last = name.type === 'PER' && name.parts.length > 1 ? (name.key.split(' ').at(-1) as string) : undefined;
    if (last !== undefined) families.set(last, (families.get(last) ?? 0) + 1);
  }
  const persons = new Set(names.flatMap((name) => (name.type === 'PER' && name.parts.length > 1 ? name.key.split(' ') : [])));
  const firsts = new Set(names.flatMap((name) => (name.type === 'ORG' && name.parts.length > 1 ? [name.key.split(' ')[0] as string] : [])));
  return names.map((name) => {
    const type = isFamily(name, families) ? 'MISC' : typeOf(words, name, votes.get(name.key), families, firsts);
    return type === 'PER' ? withoutTitle(words, { ...name, type }, persons) : { ...name, type };
  });
}

/** “the Lopezes”: a family, no person. */
function isFamily({ parts, key }: Name, families: ReadonlyMap<string, number>): boolean {
  return parts.length === 1 && (families.has(key.replace(/s$/, '')) || families.has(key.replace(/es$/, ''))) && !families.has(key);
}

/** What the world knows of a name, then what stands before it, then the article's votes. `firsts`: first words of organizations' names. */
function typeOf(
  words: Words,
  name: Name,
  vote: ReadonlyMap<EntityType, number> | undefined,
  families: ReadonlyMap<string, number>,
  firsts: ReadonlySet<string>,
): EntityType {
  const single = name.parts.length === 1;
  const isPlace = countryOf(name.text) !== undefined || capitalOf(name.text) !== undefined;
  if (single && families.has(name.key) && !isPlace) return 'PER';
  if (isPlace && name.type !== 'PER' && demonymOf(name.text)?.noun !== true) return 'LOC';
  const seat = seatOf(name.text);
  if (seat) return seat.kind === 'government' ? 'LOC' : 'ORG';
  if (bodyOf(name.text) !== undefined && (name.type !== 'PER' || !single)) return 'ORG';
  if (governs.test(name.text)) return 'ORG';
  let [best, most] = [name.type, 0];
  for (const [type, weight] of vote ?? []) if (weight > most) [best, most] = [type, weight];
  if (single && best !== 'LOC' && best !== 'MISC' && standsAsPlace(words, name)) return 'LOC';
  if (best === 'PER' && isLed(words, name)) return 'ORG';
  return single && best === 'PER' && firsts.has(name.key) && firstName(name.text) === undefined ? 'ORG' : best;
}

/** “the director of Poe Analytics, Ann Roe”: what somebody set off behind it leads. */
function isLed(words: Words, name: Name): boolean {
  const isPersonal = firstName(name.parts[0] as string) !== undefined && isSurname(name.parts.at(-1) as string);
  if (isPersonal || !/^(?:of|at)$/.test(neighbour(words, name.from, name.from - 1))) return false;
  const kind = titleOf(neighbour(words, name.from, name.from - 2))?.kind;
  return (
    (kind === 'job' || kind === 'office') &&
    neighbour(words, name.from, name.to) === ',' &&
    /^\p{Lu}/u.test(neighbour(words, name.from, name.to + 1))
  );
}

/** Names of local and national governments as a whole: “Municipality of Springfield”. */
const governs = /^(?:Municipality|City|Town|Government|Commonwealth|Province) of \p{Lu}/u;

/** “in Springfield”, “Springfield, Ill.”: a town's name behind a place's preposition, or a state's letters behind a town. */
function standsAsPlace(words: Words, name: Name): boolean {
  const before = neighbour(words, name.from, name.from - 1);
  if (/^(?:\p{Lu}\.){2}$/u.test(name.text)) return before === ',';
  return (
    cityOf(name.text) !== undefined &&
    /^(?:in|near|from|outside|across)$/.test(before) &&
    !/^[’']s?$/.test(neighbour(words, name.from, name.to))
  );
}

/**
 * “Sen. Ann Poe” tagged whole: the title is cut off, so that it is read as the role in front. What is a first name too (“Princess”) is
 * a title where the rest is a word of somebody's full name.
 */
function withoutTitle(words: Words, name: Name, persons: ReadonlySet<string>): Name {
  let { from } = name;
  const { parts } = name;
  let cut = 0;
  while (cut < parts.length - 1) {
    const part = parts[cut] as string;
    const title = titleOf(part);
    const isTitle = title?.precedes === true && title.kind !== 'kin' && (firstName(part) === undefined || part.endsWith('.'));
    const isRead =
      title?.precedes === true && cut === parts.length - 2 && persons.has(nameKey(parts[cut + 1] as string)) && title.kind === 'head';
    if (!isTitle && !isRead && !isUnfamiliar(part.replace(/[.’']$/, ''))) break;
    cut += 1;
  }
  if (cut === 0) return name;
  const offset = parts.slice(0, cut).join(' ').length + 1;
  const start = name.start + offset;
  while (from < name.to - 1 && (words.starts[from] as number) < start) from += 1;
  return nameAt(words, { start: words.starts[from] as number, end: name.end, type: name.type, score: name.score }, name.index);
}
