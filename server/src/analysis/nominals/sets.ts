/** Whom a description calls that stands for several: “the couple”, “the two leaders”, “the sisters”. */
import { kinOf } from '../../knowledge/kin.ts';
import type { DraftActor } from '../actors/input.ts';
import { isPersonRole } from '../actors/rolenouns.ts';
import type { Mention } from '../model.ts';
import type { Phrase } from './phrases.ts';

interface Placed extends Mention {
  readonly actor: DraftActor;
}

export interface Members {
  readonly actors: readonly string[];
  /** They stand joined by “and” somewhere before. */
  readonly joined: boolean;
}

/** Looked for this far before the phrase, in code units. */
const furthest = 3000;
const joint = /^\s*,?\s*(?:and|&|,)?\s*$/;

/** The numbers of those it may stand for; undefined where it calls no set. */
function numberOf({ noun, modifiers, determiner }: Phrase): number | undefined {
  if (determiner === 'a') return undefined;
  if (/^(?:couple|pair|duo|two)$/.test(noun.stem)) return 2;
  if (/^(?:trio|three)$/.test(noun.stem)) return 3;
  if (noun.stem === 'four') return 4;
  if (!noun.plural) return undefined;
  for (const modifier of modifiers) {
    if (/^two$/i.test(modifier)) return 2;
    if (/^three$/i.test(modifier)) return 3;
    if (/^four$/i.test(modifier)) return 4;
  }
  return noun.sort === 'kin' && determiner !== 'its' ? 0 : undefined;
}

/** What a family that the article names in the plural (“the Lopezes”) is called after that. */
const familyNouns = new Set(['couple', 'family', 'pair', 'parent', 'spouse']);

/** The last group before that bears the family name of a person of the article. */
function familyBefore({ noun, start, determiner }: Phrase, mentions: readonly Placed[]): DraftActor | undefined {
  if (!familyNouns.has(noun.stem) || determiner === 'a') return undefined;
  const names = new Set(
    mentions.flatMap(({ actor }) => (actor.kind === 'person' ? [(actor.name.split(' ').at(-1) as string).toLowerCase()] : [])),
  );
  const isFamily = ({ kind, name }: DraftActor): boolean =>
    kind === 'group' && (names.has(name.toLowerCase().replace(/s$/, '')) || names.has(name.toLowerCase().replace(/es$/, '')));
  return lastBefore(mentions, start).findLast(({ actor }) => isFamily(actor))?.actor;
}

/** The members, in text order. `mentions`: every mention by name, in text order. Undefined where the phrase calls no set or too few stand before it. */
export function membersOf(text: string, phrase: Phrase, mentions: readonly Placed[]): Members | undefined {
  const family = familyBefore(phrase, mentions);
  if (family) return { actors: [family.id], joined: true };
  const number = numberOf(phrase);
  if (number === undefined) return undefined;
  const gender = kinOf(phrase.noun.stem)?.gender ?? null;
  const fits = ({ actor }: Placed): boolean =>
    (phrase.noun.sort === 'country' ? actor.kind === 'government' : actor.kind === 'person') &&
    (gender === null || actor.gender === 'unknown' || actor.gender === gender);
  const before = lastBefore(mentions, phrase.start).filter(fits);
  const row = lastRow(text, before, number);
  if (row) return { actors: row, joined: true };
  if (number !== 2 || phrase.noun.sort === 'kin') return undefined;
  const last: string[] = [];
  for (const { actor } of before.toReversed()) if (!last.includes(actor.id) && last.length < 2) last.unshift(actor.id);
  return last.length === 2 ? { actors: last, joined: false } : undefined;
}

function lastBefore(mentions: readonly Placed[], offset: number): Placed[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Placed).start < offset) low = middle + 1;
    else high = middle;
  }
  const found: Placed[] = [];
  for (let i = low - 1; i >= 0 && found.length < 40; i -= 1) {
    const m = mentions[i] as Placed;
    if (m.start < offset - furthest) break;
    found.unshift(m);
  }
  return found;
}

/** The last run of mentions that are joined by “and” or commas; `number` of them, or any two and more where it is 0. */
function lastRow(text: string, mentions: readonly Placed[], number: number): string[] | undefined {
  for (let last = mentions.length - 1; last > 0; last -= 1) {
    let first = last;
    while (first > 0 && isJoint(text.slice((mentions[first - 1] as Placed).end, (mentions[first] as Placed).start))) first -= 1;
    const ids = [...new Set(mentions.slice(first, last + 1).map(({ actor }) => actor.id))];
    const and = /\band\b|&/.test(text.slice((mentions[first] as Placed).end, (mentions[last] as Placed).start));
    if (and && (number === 0 ? ids.length >= 2 : ids.length === number)) return ids;
    last = first === last ? last : first + 1;
  }
  return undefined;
}

/** Nothing but “and”, a comma and titles stands between. */
function isJoint(between: string): boolean {
  if (between.length > 60) return false;
  const words = between.match(/\p{L}+/gu) ?? [];
  const rest = words.filter((word) => !/^(?:and|his|her|their|the|wife|husband)$/.test(word));
  return (
    /[\p{L}&,]/u.test(between) &&
    rest.every((word) => isPersonRole(word)) &&
    joint.test(between.replace(/\p{L}+/gu, (w) => (w === 'and' ? w : '')))
  );
}
