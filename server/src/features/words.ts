/** How features put numbers, kinds and stretches of an article into words. */
import type { ActorKind, Actor, Standing } from '../analysis/model.ts';

/** “1 mention”, “3 mentions”. */
export function counted(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}

/** Characters that turn the direction of what stands behind them, or show nothing: article text must not reorder a card. */
const invisible = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** On one line, without control characters. */
export function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(invisible, '').trim();
}

/** At most `most` code units of the text on one line, cut between words where that is possible, an ellipsis for the rest. */
export function shortened(text: string, most: number): string {
  // Only as much is looked at as can be shown: a content may be megabytes long.
  const line = flat(text.slice(0, most * 4));
  if (line.length <= most && text.length <= most * 4) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  const whole = space > most / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${whole.replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** A list as a sentence has it: “a”, “a and b”, “a, b and c”. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** An actor's name as it is shown; an unnamed one's begins like a sentence (“Analysts”). */
export function labelOf({ named, label }: Actor): string {
  const shown = flat(label) || '?';
  return named ? shown : shown.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

export const kindWords: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  organization: 'organization',
  government: 'government',
  place: 'place',
  group: 'group',
};

/** Countries whose name takes an article: unions, groups of islands, and the few that custom has left. */
const takesArticle =
  /^(?:United |(?:Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles|Vatican|Holy See)\b|.* (?:Republic|Islands|Emirates|Union|Federation)$)/;

/** “the United States”, “Ukraine”. */
export const withArticle = (country: string): string => (takesArticle.test(country) ? `the ${country}` : country);

/** What an actor is, in words: “person”, “the government of Ukraine”, “unnamed source”. */
export function kindOf(actor: Actor): string {
  if (!actor.named) return actor.attributions.length > 0 ? 'unnamed source' : 'unnamed group';
  return actor.kind === 'government' && actor.country ? `the government of ${withArticle(flat(actor.label))}` : kindWords[actor.kind];
}

export const standingWords: Readonly<Record<Standing, string>> = {
  named: 'a named source',
  described: 'a described source',
  anonymous: 'an anonymous source',
  agentless: 'nobody: no source is given',
};
