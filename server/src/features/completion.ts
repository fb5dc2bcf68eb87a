/** Names for the place behind `, said ` and `according to `. */
import type { Actor, Article } from '../analysis/model.ts';
import type { Span } from '../text/span.ts';
import { actorDetail } from './outline.ts';
import { labelOf, shortened } from './words.ts';
import { flat } from '../text/flat.ts';

export interface Completion {
  readonly label: string;
  /** What is written: the name with its role where the article has not named the actor before this place, else its short form. */
  readonly text: string;
  readonly detail: string;
  /** What has been typed of it. */
  readonly replaces: Span;
}

/** How far back the words before the cursor are looked at, in code units. */
const back = 80;
const place = /(?:[,”"’'»]\s*(?:said|says|added|told|asked|replied|wrote)|\baccording to)\s+(?<typed>[\p{L}\p{M}.'’-]{0,40})$/iu;

/** Whether the words before the offset call for a name; the span of what is typed of it. */
export function namePlaceAt(text: string, offset: number): Span | undefined {
  const found = place.exec(text.slice(Math.max(0, offset - back), offset));
  return found ? { start: offset - (found.groups?.['typed']?.length ?? 0), end: offset } : undefined;
}

/** The article's actors, the ones who speak most first; empty where no name is called for. */
export function completionsAt(article: Article, offset: number): Completion[] {
  const replaces = namePlaceAt(article.text, offset);
  if (!replaces) return [];
  return article.actors
    .filter((actor) => actor.named && actor.kind !== 'place')
    .sort((a, b) => b.attributions.length - a.attributions.length)
    .map((actor) => ({ label: labelOf(actor), text: writtenAs(actor, replaces.start), detail: actorDetail(article, actor), replaces }));
}

function writtenAs(actor: Actor, offset: number): string {
  const known = actor.mentions.some((m) => m.form !== 'pronoun' && m.end <= offset);
  if (known) return actor.kind === 'person' ? shortest(actor) : labelOf(actor);
  const role = actor.roles[0]?.text;
  return role === undefined ? flat(actor.name) : `${flat(actor.name)}, ${shortened(role, 80)}`;
}

/** The surname, or whatever short form of its name the article uses itself. */
function shortest(actor: Actor): string {
  const parts = flat(actor.name).split(' ');
  return actor.aliases.map(flat).find((alias) => parts.includes(alias)) ?? flat(actor.name);
}
