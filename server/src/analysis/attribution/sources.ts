import { overlaps, type Span } from '../../text/span.ts';
import type { DraftActor } from '../actors/input.ts';
import type { Mention, Pronoun } from '../model.ts';
import { conjunctsOf, type Conjunct } from './nounphrase.ts';
import type { PhraseName } from './phrasetokens.ts';

/** One mention with whose it is, in text order: what a source phrase is looked up in. */
export interface Placed extends Span {
  readonly actor: string;
  readonly form: Mention['form'];
}

/** Every mention of every actor and every resolved pronoun, in text order. */
export function placedMentions(actors: readonly DraftActor[], pronouns: readonly Pronoun[]): Placed[] {
  const placed: Placed[] = [];
  for (const actor of actors) for (const m of actor.mentions) placed.push({ start: m.start, end: m.end, actor: actor.id, form: m.form });
  for (const p of pronouns) if (p.actor) placed.push({ start: p.start, end: p.end, actor: p.actor, form: 'pronoun' });
  return placed.sort((a, b) => a.start - b.start || b.end - a.end);
}

const pair =
  /^(?:the (?:two|pair|couple)|both|they both)(?: (?:men|women|leaders|presidents|ministers|candidates|of them|politicians|officials|senators|executives))?$/i;

/**
 * The actors who stand behind a source phrase: those whom its heads name, and nobody who only stands beside (“Jenny Town, director of the
 * Korea program at the Stimson Center”: Town alone), the last two persons for “the two”. Empty where nobody is named.
 */
export function actorsOf(
  text: string,
  source: readonly Span[],
  mentions: readonly Placed[],
  kindOf: (id: string) => DraftActor['kind'] | undefined,
): string[] {
  const found: string[] = [];
  for (const phrase of source) {
    if (pair.test(text.slice(phrase.start, phrase.end))) {
      found.push(...lastPersons(mentions, phrase.start, kindOf));
      continue;
    }
    const inside = within(mentions, phrase);
    const described = inside.filter((m) => m.form === 'description');
    const names = inside.filter((m) => m.form !== 'description').map((m) => phraseName(text, m, kindOf));
    for (const conjunct of conjunctsOf(text, phrase, names)) found.push(...speakersOf(text, conjunct, described));
  }
  return [...new Set(found)];
}

function phraseName(text: string, m: Placed, kindOf: (id: string) => DraftActor['kind'] | undefined): PhraseName {
  const kind = kindOf(m.actor);
  const owns = m.form === 'pronoun' && /^(?:my|our|your|his|her|its|their)$/i.test(text.slice(m.start, m.end));
  return { start: m.start, end: m.end, actor: m.actor, sort: kind === 'person' || kind === 'place' ? kind : 'body', owns };
}

/** The name that is the head or stands beside it, else whom the head describes, else the maker of what is written. */
function speakersOf(text: string, { head, name, appositions, relates }: Conjunct, described: readonly Placed[]): string[] {
  const named = name ?? appositions[0];
  if (named) return [named.actor];
  const own = described.find((m) => overlaps(m, head));
  if (own) return [own.actor];
  return speaksFor.test(text.slice(head.start, head.end)) ? relates.slice(0, 1).map(({ actor }) => actor) : [];
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
  /^(?:statement|report|release|website|memo|letter|survey|poll|study|data|figures|affidavit|filing|lawsuit|complaint|book|textbook|e-?mail)s?$/i;

function lastPersons(mentions: readonly Placed[], before: number, kindOf: (id: string) => DraftActor['kind'] | undefined): string[] {
  const found: string[] = [];
  for (let i = mentions.length - 1; i >= 0 && found.length < 2; i -= 1) {
    const mention = mentions[i] as Placed;
    if (mention.start >= before) continue;
    if (mention.start < before - 3000) break;
    if (kindOf(mention.actor) === 'person' && !found.includes(mention.actor)) found.push(mention.actor);
  }
  return found.reverse();
}
