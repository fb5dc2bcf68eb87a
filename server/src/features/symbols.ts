/** The actors of many articles, to go to by name. */
import type { Actor, ActorKind, Article } from '../analysis/model.ts';
import type { Span } from '../text/span.ts';
import { actorDetail } from './outline.ts';
import { flat } from './words.ts';

export interface FoundActor extends Span {
  readonly uri: string;
  readonly name: string;
  readonly detail: string;
  readonly kind: ActorKind;
}

/** The named actors of one article whose name, label or an alias holds the query's letters in order; where each enters. */
export function actorsMatching(uri: string, article: Article, query: string): FoundActor[] {
  return article.actors.flatMap((actor) => {
    const entrance = actor.mentions.find((m) => m.form !== 'pronoun');
    if (!actor.named || !entrance || !matches(actor, query)) return [];
    return [
      { uri, start: entrance.start, end: entrance.end, name: flat(actor.label), detail: actorDetail(article, actor), kind: actor.kind },
    ];
  });
}

const matches = (actor: Actor, query: string): boolean =>
  [actor.label, actor.name, ...actor.aliases].some((name) => inOrder(name.toLowerCase(), query.toLowerCase().replace(/\s+/gu, '')));

/** The query's letters stand in the name in this order, others may stand between: how editors match as one types. */
function inOrder(name: string, query: string): boolean {
  let at = 0;
  for (const letter of query) {
    at = name.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}
