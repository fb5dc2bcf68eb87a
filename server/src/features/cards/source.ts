/** The card of a cue or a source: how well the reader is told who stands behind what is said. */
import type { Article, Attribution, SourceTag, Standing } from '../../analysis/model.ts';
import type { Span } from '../../text/span.ts';
import { actorOf } from '../at.ts';
import { contentOf, cueOf, sourceOf } from '../statements.ts';
import { labelOf, listed, shortened } from '../words.ts';
import { line, type Card, type Line } from './card.ts';

const standingWords: Readonly<Record<Standing, string>> = {
  named: 'Named: a reader can look the source up.',
  described: 'Described, not named: a reader knows what kind of source it is.',
  anonymous: 'Anonymous: a reader cannot tell who it is.',
  agentless: 'No source at all: somebody said it, nobody is named.',
};

/** What the style books ask of each standing; each sentence names its book. */
const bookWords: Readonly<Record<Standing, string>> = {
  named: 'Reuters: give name and position on first use.',
  described: 'NPR: “officials say” is not enough; say which, as closely as you can.',
  anonymous: 'AP: say why the source is not named, and what puts it in a position to know.',
  agentless: 'Wikipedia’s manual of style: name who believes or reports it.',
};

const tagWords: Readonly<Record<SourceTag, string>> = {
  'state media': 'state media',
  spokesperson: 'a spokesperson',
  document: 'a document',
  poll: 'a poll',
  media: 'other media',
  plural: 'more than one',
};

export function sourceCard(article: Article, attribution: Attribution, at: Span): Card {
  const speakers = attribution.actors.flatMap((id) => actorOf(article, id) ?? []).map(labelOf);
  const source = shortened(sourceOf(article, attribution), 90);
  const who = speakers.length > 0 ? listed(speakers) : source;
  const cue = cueOf(article, attribution);
  const content = attribution.content[0];
  const lines: Line[] = [line({ strong: who || 'No source' }, ...(cue ? [` · cue “${cue}”`] : []))];
  if (content) lines.push(line('For ', { words: contentOf(article, attribution, 90), to: content }));
  const tags = attribution.tags.filter((tag, _, all) => tag !== 'media' || !all.includes('state media')).map((tag) => tagWords[tag]);
  lines.push(line(standingWords[attribution.standing], ...(tags.length > 0 ? [` It is ${listed(tags)}.`] : [])));
  lines.push(line({ quiet: 'Style books' }, ` ${bookWords[attribution.standing]}`));
  return { start: at.start, end: at.end, lines };
}
