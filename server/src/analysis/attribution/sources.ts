import { overlaps, type Span } from '../../text/span.ts';
import type { DraftActor } from '../actors/input.ts';
import type { Description, Mention, Pronoun } from '../model.ts';
import { conjunctsOf, type Conjunct } from './nounphrase.ts';
import type { PhraseName } from './phrasetokens.ts';

/** One mention with whose it is, in text order: what a source phrase is looked up in. */
export interface Placed extends Span {
  /** Empty where two fit equally. */
  readonly actor: string;
  readonly form: Mention['form'];
  readonly doubtful: boolean;
  /** Those who may be meant, where that is open. */
  readonly candidates: readonly string[];
}

/** Every name, every resolved pronoun and every description, in text order; also the pronouns and descriptions that two fit. */
export function placedMentions(
  actors: readonly DraftActor[],
  pronouns: readonly Pronoun[],
  descriptions: readonly Description[],
): Placed[] {
  const placed: Placed[] = [];
  const sure = { doubtful: false, candidates: [] };
  for (const actor of actors)
    for (const { start, end, form } of actor.mentions)
      if (form !== 'description') placed.push({ start, end, actor: actor.id, form, ...sure });
  for (const { start, end, actor, rivals } of pronouns)
    if (actor ?? rivals.length > 1)
      placed.push({ start, end, actor: actor ?? '', form: 'pronoun', doubtful: actor === null, candidates: rivals });
  for (const { start, end, actors: called, doubtful, candidates } of descriptions)
    for (const actor of called.length > 0 ? called : ['']) placed.push({ start, end, actor, form: 'description', doubtful, candidates });
  return placed.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Who stands behind a source phrase. */
export interface Speakers {
  readonly actors: readonly string[];
  readonly doubtful: boolean;
  readonly candidates: readonly string[];
}

type KindOf = (id: string) => DraftActor['kind'] | undefined;

/**
 * Those whom the heads of a source phrase name or call, and nobody who only stands beside (“Jenny Town, director of the Korea program at
 * the Stimson Center”: Town alone). No actors where nobody is named, or where two fit equally: those are the candidates.
 */
export function speakersBehind(text: string, source: readonly Span[], mentions: readonly Placed[], kindOf: KindOf): Speakers {
  const found = source.flatMap((phrase) => {
    const inside = within(mentions, phrase);
    const called = inside.filter((m) => m.form === 'description' || m.actor === '');
    const names = inside.filter((m) => m.form !== 'description' && m.actor !== '').map((m) => phraseName(text, m, kindOf));
    return conjunctsOf(text, phrase, names).flatMap((conjunct) => speakersOf(text, conjunct, called));
  });
  const actors = new Set(found.flatMap(({ actor }) => (actor === '' ? [] : [actor])));
  const candidates = new Set(found.flatMap((speaker) => speaker.candidates));
  return { actors: [...actors], doubtful: found.some((speaker) => speaker.doubtful && speaker.actor !== ''), candidates: [...candidates] };
}

/** The actors alone. */
export const actorsOf = (text: string, source: readonly Span[], mentions: readonly Placed[], kindOf: KindOf): readonly string[] =>
  speakersBehind(text, source, mentions, kindOf).actors;

function phraseName(text: string, m: Placed, kindOf: KindOf): PhraseName {
  const kind = kindOf(m.actor);
  const owns = m.form === 'pronoun' && /^(?:my|our|your|his|her|its|their)$/i.test(text.slice(m.start, m.end));
  return { start: m.start, end: m.end, actor: m.actor, sort: kind === 'person' || kind === 'place' ? kind : 'body', owns };
}

type Speaker = Pick<Placed, 'actor' | 'doubtful' | 'candidates'>;

/** The name that is the head or stands beside it, else whom the head calls, else the maker of what is written. */
function speakersOf(text: string, { head, name, appositions, relates }: Conjunct, called: readonly Placed[]): Speaker[] {
  const sure = { doubtful: false, candidates: [] };
  const named = name ?? appositions[0];
  if (named) return [{ actor: named.actor, ...sure }];
  const own = called.filter((m) => overlaps(m, head));
  if (own.length > 0) return own;
  return speaksFor.test(text.slice(head.start, head.end)) ? relates.slice(0, 1).map(({ actor }) => ({ actor, ...sure })) : [];
}

/** Mentions that meet the phrase, longest first where they begin together. */
function within(mentions: readonly Placed[], phrase: Span): Placed[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Placed).start < phrase.start - 80) low = middle + 1;
    else high = middle;
  }
  const inside: Placed[] = [];
  for (let i = low; i < mentions.length && (mentions[i] as Placed).start < phrase.end; i += 1) {
    const mention = mentions[i] as Placed;
    if (overlaps(mention, phrase)) inside.push(mention);
  }
  return inside;
}

/** What is written or counted speaks for its maker, where a name says whose it is; somebody's office, officials and spokespersons are who they are. */
const speaksFor =
  /^(?:statement|report|release|website|memo|letter|survey|poll|study|data|figures|results|findings|documents|records|affidavit|filing|lawsuit|complaint|book|textbook|e-?mail)s?$/i;
