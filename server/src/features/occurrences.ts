/** Where an actor is named or meant: references, highlights, definition. */
import type { Actor, Article, Mention } from '../analysis/model.ts';
import type { Span } from '../text/span.ts';
import { actorAt, quotationAt, entranceOf } from './at.ts';

/** The actor under the cursor, else the one who says the quotation under it. */
export function actorMeantAt(article: Article, offset: number): Actor | undefined {
  const found = actorAt(article, offset);
  if (found) return found.actor;
  const index = quotationAt(article, offset)?.quotation.attribution;
  const [speaker] = (index !== null && index !== undefined && article.attributions[index]?.actors) || [];
  return article.actors.find((actor) => actor.id === speaker);
}

/** Every mention of the actor at the offset, pronouns too, in text order; undefined where none stands there. */
export function occurrencesAt(article: Article, offset: number): readonly Mention[] | undefined {
  return actorAt(article, offset)?.actor.mentions;
}

/** The first full mention of whoever is meant at the offset. */
export function definitionAt(article: Article, offset: number): Span | undefined {
  const actor = actorMeantAt(article, offset);
  return actor && entranceOf(actor);
}
