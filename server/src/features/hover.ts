/** The card of whatever stands at a place. */
import type { Actor, Article } from '../analysis/model.ts';
import type { Finding } from '../rules/rule.ts';
import { actorAt, claimAt, pronounAt, quotationAt, signalAt } from './at.ts';
import { actorCard, openPronounCard } from './cards/actor.ts';
import type { Card } from './cards/card.ts';
import { figureAt, figureCard } from './cards/figure.ts';
import { quotationCard } from './cards/quotation.ts';
import { sourceCard } from './cards/source.ts';
import { worldFacts } from './facts.ts';
import { newsroomCardOf, type NewsroomActor } from './newsroom.ts';

/**
 * The card at an offset, the narrowest thing first: who is named there, what signals a source, a figure in a claim, a
 * quotation. Undefined where the article has nothing to say about the place.
 */
export function hoverAt(
  article: Article,
  findings: readonly Finding[],
  newsroom: readonly NewsroomActor[],
  offset: number,
): Card | undefined {
  const named = actorAt(article, offset);
  if (named?.mention) return actorCard(article, named, beyondOf(named.actor, findings, newsroom));
  const pronoun = pronounAt(article, offset);
  if (pronoun && pronoun.reason !== 'refers to no one') return openPronounCard(article, pronoun);
  const cue = signalAt(article, offset, 'cue');
  if (cue) return sourceCard(article, cue.attribution, cue);
  if (named) return actorCard(article, named, beyondOf(named.actor, findings, newsroom));
  const source = signalAt(article, offset, 'source');
  if (source) return sourceCard(article, source.attribution, source);
  const claim = claimAt(article, offset);
  const figure = claim && figureAt(article.text, offset);
  if (figure) return figureCard(article, claim, figure);
  const quoted = quotationAt(article, offset);
  return quoted && quotationCard(article, quoted.quotation, quoted);
}

const beyondOf = (actor: Actor, findings: readonly Finding[], newsroom: readonly NewsroomActor[]) => ({
  findings,
  newsroom: newsroomCardOf(newsroom, actor),
  facts: worldFacts(actor),
});
