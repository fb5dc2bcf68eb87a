/** The card of a quotation: who says it, in what words, how that was found, how long it is. */
import type { Article, AttributionRoute, Quotation } from '../../analysis/model.ts';
import type { Span } from '../../text/span.ts';
import { actorOf } from '../at.ts';
import { cueOf, sourceOf } from '../statements.ts';
import { counted, labelOf, listed, shortened } from '../words.ts';
import { line, type Card, type Line, type Piece } from './card.ts';

const routeWords: Readonly<Record<AttributionRoute, string>> = {
  cue: 'named beside it',
  'same paragraph': 'found in the same paragraph',
  'speaker before': 'goes on from the speaker before',
  'speaker after': 'named behind it',
  transcript: 'named at the head of the turn',
  none: 'nobody is named',
};

const kindWords: Readonly<Record<Quotation['kind'], string>> = {
  direct: 'Direct quotation',
  partial: 'Partial quotation: a few of the speaker’s own words',
  scare: 'Words set apart, nobody’s quotation',
  title: 'A title, not a quotation',
};

export function quotationCard(article: Article, quotation: Quotation, at: Span): Card {
  const attribution = quotation.attribution === null ? undefined : article.attributions[quotation.attribution];
  const lines: Line[] = [];
  const speech = quotation.kind === 'direct' || quotation.kind === 'partial';
  const speakers = attribution?.actors.flatMap((id) => actorOf(article, id) ?? []) ?? [];
  const who = speakers.length > 0 ? listed(speakers.map(labelOf)) : attribution ? shortened(sourceOf(article, attribution), 80) : '';
  if (attribution && who) {
    const role = speakers.length === 1 ? speakers[0]?.roles[0]?.text : undefined;
    lines.push(line('Said by ', { strong: who }, ...(role ? [`, ${shortened(role, 80)}`] : [])));
    lines.push(line(...howFound(attribution.route, cueOf(article, attribution), attribution.source[0])));
    const parent = attribution.parent === null ? undefined : article.attributions[attribution.parent];
    const reporter = parent && shortened(sourceOf(article, parent), 80);
    if (reporter) lines.push(line(`As ${reporter} reports it`));
  } else if (speech) lines.push(line({ strong: 'Nobody is named who says this' }));
  lines.push(line(`${kindWords[quotation.kind]} · ${counted(quotation.words, 'word')}`));
  return { start: at.start, end: at.end, lines };
}

function howFound(route: AttributionRoute, cue: string, source: Span | undefined): Piece[] {
  const pieces: Piece[] = cue ? [`Cue “${cue}” · `] : [];
  const words = routeWords[route];
  pieces.push(source && route !== 'none' ? { words, to: source } : words);
  return pieces;
}
