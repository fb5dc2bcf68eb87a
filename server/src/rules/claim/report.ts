/** What the rules on claims share: a claim of their kinds that nobody stands behind, and the fix that asks for a source. */
import type { Article, Claim, ClaimKind } from '../../analysis/model.ts';
import { firstEndingAfter } from '../../text/span.ts';
import { accordingTo, beforeClosing } from '../fixes.ts';
import type { Fix } from '../rule.ts';

/** The claims with one of the kinds and no source for that clause, in it or carried into it. */
export function unsourced(article: Article, kinds: readonly ClaimKind[]): Claim[] {
  return article.claims.filter((claim) => !claim.sourced && claim.kinds.some((kind) => kinds.includes(kind)));
}

/** A source for the sentence, at its end; nothing where that is quoted or somebody else's: it would stand for their words. */
export function sourceFix(article: Article, claim: Claim): readonly Fix[] {
  const sentence = article.sentences[firstEndingAfter(article.sentences, claim.start)];
  const last = sentence?.reporter.at(-1);
  return last && last.end >= beforeClosing(article.text, claim) ? [accordingTo(article.text, claim)] : [];
}
