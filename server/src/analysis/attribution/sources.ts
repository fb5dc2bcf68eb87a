import { overlaps, type Span } from '../../text/span.ts';
import type { DraftActor } from '../actors/input.ts';
import type { Mention, Pronoun } from '../model.ts';

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

const joined = /^\s*(?:,|and|&|,\s*and|as well as|along with)\s*(?:the\s+)?(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u;
const pair =
  /^(?:the (?:two|pair|couple)|both|they both)(?: (?:men|women|leaders|presidents|ministers|candidates|of them|politicians|officials|senators|executives))?$/i;

/**
 * The actors who stand behind a source phrase: the one its head names (“Jenny Town, director of the Korea program at the
 * Stimson Center”: Town alone), several where they are joined (“Putin and Kim”), the last two persons for “the two”.
 * Empty where nobody is named.
 */
export function actorsOf(
  text: string,
  source: readonly Span[],
  mentions: readonly Placed[],
  kindOf: (id: string) => DraftActor['kind'] | undefined,
): string[] {
  const found: string[] = [];
  for (const phrase of source) {
    const inside = within(mentions, phrase);
    if (pair.test(text.slice(phrase.start, phrase.end))) {
      found.push(...lastPersons(mentions, phrase.start, kindOf));
      continue;
    }
    const head = headOf(text, phrase, inside, kindOf);
    if (!head) continue;
    found.push(head.actor);
    let last = head;
    for (const next of inside) {
      if (next.start < last.end) continue;
      if (!joined.test(text.slice(last.end, next.start))) break;
      found.push(next.actor);
      last = next;
    }
  }
  return [...new Set(found)];
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

/** The mention that the phrase is about: a person named first, else the first mention that is its grammatical head. */
function headOf(
  text: string,
  phrase: Span,
  inside: readonly Placed[],
  kindOf: (id: string) => DraftActor['kind'] | undefined,
): Placed | undefined {
  const persons = inside.filter((m) => kindOf(m.actor) === 'person' && !isPossessive(text, m));
  const firstPerson = persons[0];
  if (firstPerson && !/^[’']s?\s/.test(text.slice(firstPerson.end, firstPerson.end + 3))) return firstPerson;
  if (persons.length > 1 && persons[1]) return persons[1];
  let from = phrase.start;
  for (const m of inside) {
    const before = text.slice(from, m.start).trim();
    const after = text.slice(m.end, Math.min(phrase.end, m.end + 5));
    const possessor = /^[’']s?\s/.exec(after);
    if (possessor) from = m.end + possessor[0].length;
    else if (/^(?:the|a|an)?$/i.test(before) && !/^\s(?!(?:and|or)\s)\p{Ll}/u.test(after)) return m;
  }
  return speaksFor.test(text.slice(phrase.start, phrase.end)) ? inside[0] : undefined;
}

/** “His lawyer”: whose lawyer it is does not speak. */
const isPossessive = (text: string, m: Placed): boolean =>
  m.form === 'pronoun' && /^(?:my|our|your|his|her|its|their)$/i.test(text.slice(m.start, m.end));

/** Somebody unnamed who speaks for the body that is named: the body speaks. */
const speaksFor =
  /\b(?:spokes(?:man|woman|person|people)|officials?|statement|report|press release|representatives?|lawyers?|attorneys?|office|campaign|website|memo|letter|survey|poll|study|data|figures)\b/i;

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
