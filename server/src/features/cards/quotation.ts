/** The card of a quotation: who says it, in what words, how that was found, how long it is. */
import * as l10n from '@vscode/l10n';
import type { Article, AttributionRoute, Quotation } from '../../analysis/model.ts';
import type { Span } from '../../text/span.ts';
import { actorOf } from '../at.ts';
import { cueOf, sourceOf } from '../statements.ts';
import { counted, labelOf, listed, shortened } from '../words.ts';
import { line, woven, type Card, type Line, type Piece } from './card.ts';

const routeWords = (): Readonly<Record<AttributionRoute, string>> => ({
  cue: l10n.t('named beside the quotation'),
  'same paragraph': l10n.t('named in the same paragraph'),
  'speaker before': l10n.t('the speaker before goes on'),
  'speaker after': l10n.t('named only behind the quotation'),
  transcript: l10n.t('named at the head of the turn'),
  none: l10n.t('nobody is named'),
});

const kindWords = (): Readonly<Record<Quotation['kind'], string>> => ({
  direct: l10n.t('Direct quotation'),
  partial: l10n.t('Partial quotation: a few of the speaker’s own words'),
  scare: l10n.t('Set apart by marks, nobody’s quotation'),
  title: l10n.t('A title, not a quotation'),
});

export function quotationCard(article: Article, quotation: Quotation, at: Span): Card {
  const attribution = quotation.attribution === null ? undefined : article.attributions[quotation.attribution];
  const lines: Line[] = [];
  const speech = quotation.kind === 'direct' || quotation.kind === 'partial';
  const speakers = attribution?.actors.flatMap((id) => actorOf(article, id) ?? []) ?? [];
  const who = speakers.length > 0 ? listed(speakers.map(labelOf)) : attribution ? shortened(sourceOf(article, attribution), 80) : '';
  if (attribution && who) {
    const role = speakers.length === 1 ? speakers[0]?.roles[0]?.text : undefined;
    lines.push(line(...woven(l10n.t('Said by {0}'), { strong: who }), ...(role ? [`, ${shortened(role, 80)}`] : [])));
    lines.push(line(...howFound(attribution.route, cueOf(article, attribution), attribution.source[0])));
    const parent = attribution.parent === null ? undefined : article.attributions[attribution.parent];
    const reporter = parent && shortened(sourceOf(article, parent), 80);
    if (reporter) lines.push(line(l10n.t('As {0} reports it', reporter)));
  } else if (speech) lines.push(line({ strong: l10n.t('Nobody is named who says this') }));
  lines.push(line(`${kindWords()[quotation.kind]} · ${counted.words(quotation.words)}`));
  return { start: at.start, end: at.end, lines };
}

function howFound(route: AttributionRoute, cue: string, source: Span | undefined): Piece[] {
  const pieces: Piece[] = cue ? [`${l10n.t('“{0}”', cue)} · `] : [];
  const words = routeWords()[route];
  pieces.push(source && route !== 'none' ? { words, to: source } : words);
  return pieces;
}
