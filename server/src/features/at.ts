/** What stands at a place in the article. */
import type { Actor, Article, Attribution, Claim, Mention, Pronoun, Quotation } from '../analysis/model.ts';
import { holds, lengthOf, type Span } from '../text/span.ts';

/** A cursor at a word's end is still on it. */
export const touches = (s: Span, offset: number): boolean => s.start <= offset && offset <= s.end;

/** An actor where it is mentioned; `mention` is null where the cursor is on its role. */
export interface ActorAt extends Span {
  readonly actor: Actor;
  readonly mention: Mention | null;
}

/** The actor mentioned at the offset, the narrowest mention first; else the one whose role stands there. */
export function actorAt(article: Article, offset: number): ActorAt | undefined {
  const found = nearest(
    article.actors.flatMap((actor) =>
      actor.mentions.filter((m) => touches(m, offset)).map((mention) => ({ actor, mention, start: mention.start, end: mention.end })),
    ),
    offset,
  );
  if (found) return found;
  return nearest(
    article.actors.flatMap((actor) =>
      actor.roles.filter((r) => touches(r, offset)).map((r) => ({ actor, mention: null, start: r.start, end: r.end })),
    ),
    offset,
  );
}

/** Where an actor comes in: its first name, else whatever it is first called by. Undefined where it is nowhere mentioned. */
export const entranceOf = ({ mentions }: Actor): Mention | undefined =>
  mentions.find(({ form }) => form !== 'pronoun' && form !== 'description') ??
  mentions.find(({ form }) => form !== 'pronoun') ??
  mentions[0];

export const actorOf = (article: Article, id: string): Actor | undefined => article.actors.find((actor) => actor.id === id);

export function pronounAt(article: Article, offset: number): Pronoun | undefined {
  return nearest(
    article.pronouns.filter((p) => touches(p, offset)),
    offset,
  );
}

export function quotationAt(article: Article, offset: number): (Span & { readonly quotation: Quotation }) | undefined {
  return nearest(
    article.quotations.flatMap((quotation) =>
      quotation.spans.filter((s) => holds(s, offset)).map((s) => ({ quotation, start: s.start, end: s.end })),
    ),
    offset,
  );
}

/** The attribution whose source or cue stands at the offset. */
export function signalAt(
  article: Article,
  offset: number,
  part: 'source' | 'cue',
): (Span & { readonly attribution: Attribution }) | undefined {
  return nearest(
    article.attributions.flatMap((attribution) =>
      attribution[part].filter((s) => touches(s, offset)).map((s) => ({ attribution, start: s.start, end: s.end })),
    ),
    offset,
  );
}

export function claimAt(article: Article, offset: number): Claim | undefined {
  return nearest(
    article.claims.filter((c) => holds(c, offset)),
    offset,
  );
}

/** The shortest that holds the offset, before one that only ends there. */
function nearest<T extends Span>(found: readonly T[], offset: number): T | undefined {
  return [...found].sort((a, b) => Number(holds(b, offset)) - Number(holds(a, offset)) || lengthOf(a) - lengthOf(b))[0];
}
