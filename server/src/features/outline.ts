/** The outline: the headline, then who is in the article, by kind, each with what it says. */
import * as l10n from '@vscode/l10n';
import type { Actor, ActorKind, Article } from '../analysis/model.ts';
import { wordsOf, type Span } from '../text/span.ts';
import { entranceOf } from './at.ts';
import { statementsOf, voiceOf } from './statements.ts';
import { counted, labelOf, shortened } from './words.ts';

export type EntryKind = 'headline' | 'heading' | ActorKind | 'unnamed' | 'statement';

/** One line of the outline; its span is where it leads. */
export interface Entry extends Span {
  /** The text under it: for the headline the whole article, so that wherever the cursor is, the path above the text names it. */
  readonly covers: Span;
  readonly name: string;
  readonly detail: string;
  readonly kind: EntryKind;
  readonly children: readonly Entry[];
}

type Group = Exclude<EntryKind, 'headline' | 'heading' | 'statement'>;

/** The groups in the order they are shown; unnamed sources come last, whatever kind they are. */
const headings = (): readonly (readonly [Group, string])[] => [
  ['person', l10n.t('People')],
  ['government', l10n.t('Governments')],
  ['organization', l10n.t('Organizations')],
  ['group', l10n.t('Groups')],
  ['place', l10n.t('Places')],
  ['unnamed', l10n.t('Unnamed sources')],
];

const longestRole = 60;

/** Entries in the order of `headings`, inside a group in order of first mention; groups without anybody are left out. */
export function outlineOf(article: Article): Entry[] {
  const { headline } = article.parts;
  const entries: Entry[] = headline
    ? [
        {
          ...place(headline),
          covers: { start: 0, end: article.text.length },
          name: shortened(wordsOf(article.text, headline), 80) || l10n.t('Headline'),
          detail: l10n.t('headline'),
          kind: 'headline',
          children: [],
        },
      ]
    : [];
  const shown = article.actors.filter((actor) => actor.mentions.length > 0 && (actor.named || actor.attributions.length > 0));
  for (const [group, heading] of headings()) {
    const members = shown.filter((actor) => groupOf(actor) === group).sort((a, b) => firstOf(a).start - firstOf(b).start);
    if (members.length === 0) continue;
    // A heading stands nowhere in the text. Growing starts at its head keep editors that sort by place from reordering them.
    const start = Math.min(entries.length, article.text.length);
    entries.push({
      ...{ start, end: start, covers: { start, end: start } },
      name: heading,
      detail: String(members.length),
      kind: 'heading',
      children: members.map((actor) => entryOf(article, actor, group)),
    });
  }
  return entries;
}

const groupOf = (actor: Actor): Group => (actor.named ? actor.kind : 'unnamed');

/** Where the actor enters: its first mention that is no pronoun. */
const firstOf = (actor: Actor): Span => entranceOf(actor) ?? { start: 0, end: 0 };

const place = ({ start, end }: Span): Span => ({ start, end });

function entryOf(article: Article, actor: Actor, kind: Group): Entry {
  return {
    ...place(firstOf(actor)),
    covers: place(firstOf(actor)),
    name: labelOf(actor),
    detail: actorDetail(article, actor),
    kind,
    children: statementsOf(article, actor).map((s) => ({
      ...place(s),
      covers: place(s),
      name: s.words || '…',
      detail: s.cue,
      kind: 'statement',
      children: [],
    })),
  };
}

/** “Russian President · 6 mentions · 2 quotations”. */
export function actorDetail(article: Article, actor: Actor): string {
  const { mentions, quotations, indirect } = voiceOf(article, actor);
  const parts = [counted.mentions(mentions)];
  const role = actor.roles[0];
  if (role) parts.unshift(shortened(role.text, longestRole));
  if (quotations > 0) parts.push(counted.quotations(quotations));
  if (indirect > 0) parts.push(counted.indirect(indirect));
  return parts.join(' · ');
}
