/** Questions about who speaks a quotation. */
import type { Actor, Article, Attribution, Pronoun, Quotation } from '../../analysis/model.ts';
import { firstEndingAfter, overlaps, type Span } from '../../text/span.ts';
import type { Page } from '../page.ts';

export const firstPart = (quotation: Quotation): Span => quotation.spans[0] as Span;
export const lastPart = (quotation: Quotation): Span => quotation.spans.at(-1) as Span;

/** From the first mark to the last. */
export const whole = (quotation: Quotation): Span => ({ start: firstPart(quotation).start, end: lastPart(quotation).end });

export function attributionOf(article: Article, quotation: Quotation): Attribution | undefined {
  return quotation.attribution === null ? undefined : article.attributions[quotation.attribution];
}

/** The span between the marks of a quotation's part. */
export function withoutMarks(text: string, part: Span): Span {
  let { start, end } = part;
  while (start < end && /[\s“”"„«»‹›‘’'‚`]/.test(text[start] as string)) start += 1;
  while (end > start && /[\s“”"„«»‹›‘’'‚`]/.test(text[end - 1] as string)) end -= 1;
  return { start, end };
}

/** A colon leads into it: whoever the words before the colon name speaks, or is shown. */
export function introducedByColon(text: string, quotation: Quotation): boolean {
  const before = text.slice(Math.max(0, firstPart(quotation).start - 8), firstPart(quotation).start);
  return /:\s*$/.test(before);
}

/** The pronoun in an attribution's source that two actors fit equally, with those actors. */
export function openPronoun(
  page: Page,
  article: Article,
  attribution: Attribution,
): { pronoun: Pronoun; actors: readonly Actor[] } | undefined {
  const source = attribution.source[0];
  if (!source) return undefined;
  const pronoun = article.pronouns[firstEndingAfter(article.pronouns, source.start)];
  if (!pronoun || pronoun.quoted || !overlaps(pronoun, source) || pronoun.actor !== null || pronoun.rivals.length < 2) return undefined;
  const actors = pronoun.rivals.flatMap((id) => page.actor(id) ?? []).filter((actor) => actor.named);
  return actors.length < 2 ? undefined : { pronoun, actors };
}

/** The last named mention of an actor before an offset. */
export function mentionBefore(actor: Actor, offset: number): Span | undefined {
  return actor.mentions.findLast((mention) => mention.end <= offset && mention.form !== 'pronoun');
}

/** A text of more actors than this is a list of names, and nobody near is a likelier speaker than anybody else. */
const mostActors = 500;

/** The named people nearest to a place, at most `most`, nearest first: who could have said it. */
export function peopleNear(article: Article, at: Span, most: number): Actor[] {
  const reach = 1500;
  if (article.actors.length > mostActors) return [];
  const near: { actor: Actor; distance: number }[] = [];
  for (const actor of article.actors) {
    if (!actor.named || actor.kind !== 'person') continue;
    const before = actor.mentions[firstEndingAfter(actor.mentions, at.start) - 1];
    const behind = actor.mentions[firstEndingAfter(actor.mentions, at.start)];
    const distance = Math.min(before ? at.start - before.end : Infinity, behind ? Math.max(0, behind.start - at.end) : Infinity);
    if (distance <= reach) near.push({ actor, distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ actor }) => actor);
}
