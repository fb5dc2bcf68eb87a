/** What the rules on claims share: a claim of their kinds that nobody stands behind, and the fix that asks for a source. */
import type { Article, Claim, ClaimKind } from '../../analysis/model.ts';
import { accordingTo } from '../fixes.ts';
import type { Fix } from '../rule.ts';

/** The claims with one of the kinds and no source for that clause, in it or carried into it. */
export function unsourced(article: Article, kinds: readonly ClaimKind[]): Claim[] {
  return article.claims.filter((claim) => !claim.sourced && claim.kinds.some((kind) => kinds.includes(kind)));
}

export const sourceFix = (article: Article, claim: Claim): readonly Fix[] => [accordingTo(article.text, claim)];
