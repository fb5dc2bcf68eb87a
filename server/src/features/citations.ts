/** Who speaks of whom. */
import type { Article } from '../analysis/model.ts';
import { contains, type Span } from '../text/span.ts';

/** `from` is given as saying something that names `to`, at this mention; both are actors' ids. */
export interface Citation extends Span {
  readonly from: string;
  readonly to: string;
}

/** Every mention of an actor inside what another actor says, in text order. */
export function citationsOf(article: Article): Citation[] {
  const mentions = article.actors
    .flatMap((actor) => actor.mentions.map(({ start, end }) => ({ start, end, to: actor.id })))
    .sort((a, b) => a.start - b.start);
  const citations: Citation[] = [];
  for (const { content, actors } of article.attributions)
    for (const part of content)
      for (let i = firstAt(mentions, part.start); i < mentions.length; i += 1) {
        const mention = mentions[i] as (typeof mentions)[number];
        if (mention.start >= part.end) break;
        if (!contains(part, mention)) continue;
        for (const from of actors) if (from !== mention.to) citations.push({ ...mention, from });
      }
  return citations.sort((a, b) => a.start - b.start);
}

/** Index of the first item that starts at or behind the offset, by bisection. */
function firstAt(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One end of a call hierarchy: another actor and the places where one speaks of the other. */
export interface Call {
  readonly actor: string;
  readonly at: readonly Span[];
}

/** Whom the actor speaks of. */
export const citedBy = (article: Article, id: string): Call[] =>
  grouped(
    citationsOf(article).filter((c) => c.from === id),
    (c) => c.to,
  );

/** Who speaks of the actor. */
export const citing = (article: Article, id: string): Call[] =>
  grouped(
    citationsOf(article).filter((c) => c.to === id),
    (c) => c.from,
  );

function grouped(citations: readonly Citation[], other: (citation: Citation) => string): Call[] {
  const calls = new Map<string, Span[]>();
  for (const citation of citations) {
    const at = calls.get(other(citation)) ?? [];
    at.push({ start: citation.start, end: citation.end });
    calls.set(other(citation), at);
  }
  return [...calls].map(([actor, at]) => ({ actor, at }));
}
