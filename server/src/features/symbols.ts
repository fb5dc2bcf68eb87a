/** The actors of many articles, to go to by name. */
import type { ActorKind, Article } from '../analysis/model.ts';
import type { Span } from '../text/span.ts';
import { entranceOf } from './at.ts';
import { actorDetail } from './outline.ts';
import { labelOf } from './words.ts';
import { flat } from '../text/flat.ts';

/** A named actor of an article; its span is where it enters. */
export interface FoundActor extends Span {
  readonly name: string;
  /** Every form of its name, in lower case. */
  readonly forms: readonly string[];
  readonly detail: string;
  readonly mentions: number;
  readonly kind: ActorKind;
}

export function namedActorsOf(article: Article): FoundActor[] {
  return article.actors.flatMap((actor) => {
    const entrance = entranceOf(actor);
    if (!actor.named || !entrance) return [];
    const forms = [actor.label, actor.name, ...actor.aliases].map((form) => flat(form).toLowerCase());
    return [
      {
        start: entrance.start,
        end: entrance.end,
        name: labelOf(actor),
        forms,
        detail: actorDetail(article, actor),
        mentions: actor.mentions.length,
        kind: actor.kind,
      },
    ];
  });
}

/** Whether one of its forms holds the query's letters in this order; others may stand between, as editors match while one types. */
export function answersTo({ forms }: Pick<FoundActor, 'forms'>, query: string): boolean {
  const letters = query.toLowerCase().replace(/\s+/gu, '');
  return forms.some((form) => inOrder(form, letters));
}

function inOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}
