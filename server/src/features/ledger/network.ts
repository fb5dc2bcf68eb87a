/** The network of an article's actors: who speaks of whom. */
import type { ActorKind, Article } from '../../analysis/model.ts';
import type { Span } from '../../text/span.ts';
import { citationsOf } from '../citations.ts';
import { labelOf } from '../words.ts';

export interface LedgerNode {
  readonly name: string;
  readonly kind: ActorKind;
  /** Index into the ledger's sources; null for one who is spoken of and never speaks. */
  readonly source: number | null;
}

/** Who speaks of whom, as indexes into the actors, and how often; its span is the first time. */
export interface LedgerCitation extends Span {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface LedgerNetwork {
  /** Only those who speak of others or are spoken of: sources in the ledger's order, then the others in order of appearance. */
  readonly actors: readonly LedgerNode[];
  /** In text order of their first. */
  readonly citations: readonly LedgerCitation[];
}

export function networkOf(article: Article, sources: readonly { readonly actor: string | null }[]): LedgerNetwork {
  const links = new Map<string, { from: string; to: string; count: number } & Span>();
  const cited = new Set<string>();
  for (const { from, to, start, end } of citationsOf(article)) {
    const link = links.get(`${from} ${to}`) ?? { from, to, count: 0, start, end };
    link.count += 1;
    links.set(`${from} ${to}`, link);
    cited.add(from).add(to);
  }
  const speaking = new Map(sources.map(({ actor }, i) => [actor, i]));
  // A place that nobody speaks for is where something happens, no party to it.
  const known = new Map(article.actors.filter(({ id, kind }) => kind !== 'place' || speaking.has(id)).map((actor) => [actor.id, actor]));
  const order = [...cited].sort((a, b) => (speaking.get(a) ?? Infinity) - (speaking.get(b) ?? Infinity) || 0);
  const actors = order.flatMap((id) => known.get(id) ?? []);
  const index = new Map(actors.map(({ id }, i) => [id, i]));
  return {
    actors: actors.map((actor) => ({ name: labelOf(actor), kind: actor.kind, source: speaking.get(actor.id) ?? null })),
    citations: [...links.values()].flatMap(({ from, to, ...rest }) => {
      const ends = { from: index.get(from), to: index.get(to) };
      return ends.from === undefined || ends.to === undefined ? [] : [{ ...rest, from: ends.from, to: ends.to }];
    }),
  };
}
