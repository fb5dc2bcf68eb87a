/** The card of a cue or a source: how well the reader is told who stands behind what is said. */
import * as l10n from '@vscode/l10n';
import type { Article, Attribution, SourceTag, Standing } from '../../analysis/model.ts';
import type { Span } from '../../text/span.ts';
import { actorOf } from '../at.ts';
import { contentOf, cueOf, sourceOf } from '../statements.ts';
import { labelOf, listed, shortened } from '../words.ts';
import { line, woven, type Card, type Line } from './card.ts';

const standingWords = (): Readonly<Record<Standing, string>> => ({
  named: l10n.t('Named: a reader can look the source up.'),
  described: l10n.t('Described, not named: a reader knows what kind of source it is.'),
  anonymous: l10n.t('Anonymous: a reader cannot tell who it is.'),
  agentless: l10n.t('No source at all: somebody said it, nobody is named.'),
});

/** What the style books ask of each standing; each sentence names its book. */
const bookWords = (): Readonly<Record<Standing, string>> => ({
  named: l10n.t('Reuters: give name and position on first use.'),
  described: l10n.t('NPR: “officials say” is not enough; say which, as closely as you can.'),
  anonymous: l10n.t('AP: say why the source is not named, and what puts it in a position to know.'),
  agentless: l10n.t('Wikipedia’s manual of style: name who believes or reports it.'),
});

const tagWords = (): Readonly<Record<SourceTag, string>> => ({
  'state media': l10n.t('State media.'),
  spokesperson: l10n.t('A spokesperson.'),
  document: l10n.t('A document.'),
  poll: l10n.t('A poll.'),
  media: l10n.t('Other media.'),
  plural: l10n.t('More than one voice.'),
});

export function sourceCard(article: Article, attribution: Attribution, at: Span): Card {
  const speakers = attribution.actors.flatMap((id) => actorOf(article, id) ?? []);
  const source = shortened(sourceOf(article, attribution), 90);
  const who = speakers.length > 0 ? listed(speakers.map(labelOf)) : source;
  const cue = cueOf(article, attribution);
  const content = attribution.content[0];
  const lines: Line[] = [line({ strong: who || l10n.t('No source') }, ...(cue ? [` · ${l10n.t('“{0}”', cue)}`] : []))];
  const behind = attribution.standing === 'agentless' ? l10n.t('Nobody stands behind: {0}') : l10n.t('Stands behind: {0}');
  if (content) lines.push(line(...woven(behind, { words: contentOf(article, attribution, 90), to: content })));
  const tags = attribution.tags.filter((tag, _, all) => tag !== 'media' || !all.includes('state media')).map((tag) => tagWords()[tag]);
  const role = attribution.standing === 'named' ? speakers[0]?.roles[0]?.text : undefined;
  const standing = role ? l10n.t('Named, and introduced: “{0}”.', shortened(role, 80)) : standingWords()[attribution.standing];
  lines.push(line([standing, ...tags].join(' ')));
  // Of whoever is named and introduced, and of what is no person, nothing more is asked.
  if (attribution.standing !== 'named' || speakers.some(({ kind, roles }) => kind === 'person' && roles.length === 0))
    lines.push(line({ quiet: l10n.t('Style books:') }, ` ${bookWords()[attribution.standing]}`));
  return { start: at.start, end: at.end, lines };
}
