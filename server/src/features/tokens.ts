/** The colours of an article: who is named, what is quoted, what signals a source. */
import type { Actor, Article } from '../analysis/model.ts';
import { firstEndingAfter, overlaps, type Span } from '../text/span.ts';

/** Semantic token types, in the order of the legend; the client's manifest gives each a colour of the theme. */
export const tokenTypes = ['person', 'organization', 'government', 'place', 'quotation', 'cue', 'anonymousSource'] as const;
export type TokenType = (typeof tokenTypes)[number];

export interface Token extends Span {
  readonly type: TokenType;
}

/** Tokens in text order, none overlapping another: a mention inside a quotation splits it. Pronouns stay as they are. */
export function tokensOf(article: Article): Token[] {
  const mentions = article.actors.flatMap((actor) =>
    actor.mentions.filter((m) => m.form !== 'pronoun').map(({ start, end, form }) => ({ start, end, form, type: typeOf(actor) })),
  );
  const names = disjoint(mentions.filter((m) => m.form !== 'description').map(({ start, end, type }) => ({ start, end, type })));
  const called = mentions
    .filter((m) => m.form === 'description' && !meetsAny(names, m))
    .map(({ start, end, type }) => ({ start, end, type }));
  const inner: Token[] = [
    ...names,
    ...called,
    ...article.attributions.flatMap((a) => a.cue.map(({ start, end }) => ({ start, end, type: 'cue' as const }))),
  ];
  const quoted = article.quotations
    .filter((q) => q.kind === 'direct' || q.kind === 'partial')
    .flatMap((q) => q.spans.map(({ start, end }) => ({ start, end, type: 'quotation' as const })));
  return around(disjoint(quoted), disjoint(inner));
}

function meetsAny(tokens: readonly Token[], span: Span): boolean {
  const next = tokens[firstEndingAfter(tokens, span.start)];
  return next !== undefined && next.start < span.end;
}

/** A named group (“the West”) is coloured as an organization is. */
function typeOf({ named, kind }: Actor): TokenType {
  if (!named) return 'anonymousSource';
  return kind === 'group' ? 'organization' : kind;
}

/** Of two that overlap, the first; where both begin together, the longer. A description gives way to names inside it. */
function disjoint(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of [...tokens].sort((a, b) => a.start - b.start || b.end - a.end))
    if (token.end > token.start && token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  return kept;
}

/** The inner tokens, and what they leave of the outer ones. */
function around(outer: readonly Token[], inner: readonly Token[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let done = 0;
  const takeUntil = (end: number): void => {
    for (let token = inner[next]; token && token.start < end; token = inner[next]) {
      tokens.push(token);
      done = Math.max(done, token.end);
      next += 1;
    }
  };
  for (const { start, end, type } of outer) {
    takeUntil(start);
    let from = Math.max(start, done);
    for (let token = inner[next]; token && token.start < end; token = inner[next]) {
      if (token.start > from) tokens.push({ start: from, end: token.start, type });
      takeUntil(token.start + 1);
      from = token.end;
    }
    if (from < end) tokens.push({ start: from, end, type });
  }
  takeUntil(Infinity);
  return tokens;
}

/** The tokens that touch a stretch of the article. */
export const tokensIn = (tokens: readonly Token[], range: Span): Token[] => tokens.filter((token) => overlaps(token, range));
