import * as l10n from '@vscode/l10n';
import type { Actor, Article } from '../../analysis/model.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Page } from '../page.ts';
import { defineRule } from '../rule.ts';
import { sought } from '../sought.ts';
import { headlineOf } from './place.ts';

/** A verb that accuses, its object to follow. */
const accusing = sought(
  /\b(?:accus(?:es|ed|ing)|blam(?:es|ed|ing)|denounc(?:es|ed|ing)|condemn(?:s|ed|ing)|criticiz(?:es|ed|ing)|criticis(?:es|ed|ing)|su(?:es|ed|ing)|attack(?:s|ed|ing)|slamm(?:ed|ing)|blast(?:s|ed|ing))\s/giu,
  'accus~|blam~|denounc~|condemn~|criticiz~|criticis~|sues|sued|suing|attack~|slamm~|blast~',
);
/** The accused was asked. */
const asked =
  /\b(?:declin\p{L}+ (?:to )?comment|did not (?:immediately )?(?:respond|reply|return|comment)|(?:could not|couldn[’']t) (?:immediately )?be reached|no (?:immediate )?(?:comment|response)|request(?:s)? for comment|refus\p{L}+ to comment|denie[sd]|reject(?:s|ed))\b/iu;

export default defineRule({
  id: 'story/one-sided',
  scope: 'page',
  level: 'off',
  summary: 'Somebody is accused or criticised and never speaks.',
  rationale: 'Readers hear the charge and not the answer, nor whether anybody asked for one.',
  standard: 'BBC and Ofcom: the right of reply; AP: seek comment from those criticised.',
  leaves: ['Those who “declined to comment” or “could not be reached”.'],
  options: {},
  examples: [
    {
      bad: '⟦Mayor accuses engineer⟧\n\nMaria Lopez, the mayor, accused Peter Brand, an engineer, of hiding the cracks in the dam.\n\n“He knew of them for years,” Lopez said.\n\nThe council meets again on Friday.',
    },
    {
      good: 'Mayor accuses engineer\n\nMaria Lopez, the mayor, accused Peter Brand, an engineer, of hiding the cracks in the dam.\n\nBrand declined to comment.\n\nThe council meets again on Friday.',
    },
    {
      good: 'Mayor accuses engineer\n\nMaria Lopez, the mayor, accused Peter Brand, an engineer, of hiding the cracks in the dam.\n\n“I reported every one,” Brand said.\n\nThe council meets again on Friday.',
    },
  ],
  check({ article, page, report }) {
    const at = headlineOf(article);
    if (!at || asked.test(article.text)) return;
    const told = new Set<string>();
    const places = namedPlaces(article);
    for (const found of page.reporterMatches(accusing)) {
      const accused = actorAt(page, places, found.end);
      if (!accused || told.has(accused.id) || accused.attributions.length > 0) continue;
      told.add(accused.id);
      report({
        at,
        message: l10n.t('{0} is accused or criticised and never speaks here, nor is anybody said to have asked.', accused.label),
        related: [{ start: found.start, end: found.end, message: l10n.t('The accusation.') }],
      });
    }
  },
});

interface Named extends Span {
  readonly actor: Actor;
}

/** Every place where a named actor that can be accused stands, in text order of its end. */
function namedPlaces(article: Article): Named[] {
  return article.actors
    .filter((actor) => actor.named && actor.kind !== 'place')
    .flatMap((actor) => actor.mentions.filter(({ form }) => form !== 'pronoun').map(({ start, end }) => ({ start, end, actor })))
    .sort((a, b) => a.end - b.end);
}

/** The actor whose mention begins just behind the verb, a role in between at most. */
function actorAt(page: Page, places: readonly Named[], offset: number): Actor | undefined {
  const reach = 40;
  const next = places[firstEndingAfter(places, offset)];
  if (!next || next.start < offset || next.start - offset > reach) return undefined;
  return /^[\p{L}\s.,’'-]*$/u.test(page.text.slice(offset, next.start)) ? next.actor : undefined;
}
