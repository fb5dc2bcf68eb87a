/** The card of a date or figure in a claim: whose it is, or that it is nobody's. */
import * as l10n from '@vscode/l10n';
import type { Article, Claim } from '../../analysis/model.ts';
import { overlaps, shared, wordsOf, type Span } from '../../text/span.ts';
import { actorOf, touches } from '../at.ts';
import { sourceOf } from '../statements.ts';
import { labelOf, listed, shortened } from '../words.ts';
import { flat } from '../../text/flat.ts';
import { line, woven, type Card } from './card.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Digits with their sign, unit and scale, or a date that begins or ends with them. Bounded, so that it stays linear. */
const figure = new RegExp(
  `(?:\\b(?:${months})\\s)?[$€£¥]?\\d[\\d.,]{0,30}(?:\\s?%|\\s(?:per\\s?cent|percent|hundred|thousand|million|billion|trillion|${months})\\b)?(?:,?\\s\\d{4}\\b)?`,
  'gu',
);
/** How much of the text on either side of the cursor is searched, in code units. */
const around = 60;

/** The date or figure that the offset stands on. */
export function figureAt(text: string, offset: number): Span | undefined {
  const from = Math.max(0, offset - around);
  for (const match of text.slice(from, offset + around).matchAll(figure)) {
    const start = from + match.index;
    const found = { start, end: start + match[0].replace(/[.,\s]+$/u, '').length };
    if (touches(found, offset)) return found;
  }
  return undefined;
}

export function figureCard(article: Article, claim: Claim, at: Span): Card {
  const words = flat(wordsOf(article.text, at));
  const behind = article.attributions
    .filter((a) => a.standing !== 'agentless' && a.content.some((c) => overlaps(c, claim)))
    .sort((a, b) => Math.max(...b.content.map((c) => shared(c, claim))) - Math.max(...a.content.map((c) => shared(c, claim))))[0];
  const named = behind?.actors.flatMap((id) => actorOf(article, id) ?? []).map(labelOf) ?? [];
  const who = named.length > 0 ? listed(named) : behind ? shortened(sourceOf(article, behind), 90) : '';
  const source = behind?.source[0];
  if (who)
    return {
      start: at.start,
      end: at.end,
      lines: [line(...woven(l10n.t('{0} comes from {1}'), { strong: words }, source ? { words: who, to: source } : who))],
    };
  const lines = claim.sourced
    ? [line(...woven(l10n.t('{0} has a source in the sentences around it'), { strong: words }))]
    : [
        line(...woven(l10n.t('{0} has no source here'), { strong: words })),
        line({ quiet: l10n.t('Style books:') }, ` ${l10n.t('BBC: material facts that cannot be corroborated are attributed.')}`),
      ];
  return { start: at.start, end: at.end, lines };
}
