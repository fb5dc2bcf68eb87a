/** How features put numbers, kinds and stretches of an article into the reader's words. */
import { flat } from '../text/flat.ts';
import * as l10n from '@vscode/l10n';
import type { Actor, ActorKind, PronounReason, Standing } from '../analysis/model.ts';

/** “1 mention”, “3 mentions”. */
export const counted = {
  mentions: (n: number) => (n === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', n)),
  quotations: (n: number) => (n === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', n)),
  indirect: (n: number) => (n === 1 ? l10n.t('1 indirect statement') : l10n.t('{0} indirect statements', n)),
  statements: (n: number) => (n === 1 ? l10n.t('1 statement') : l10n.t('{0} statements', n)),
  sources: (n: number) => (n === 1 ? l10n.t('1 source') : l10n.t('{0} sources', n)),
  words: (n: number) => (n === 1 ? l10n.t('1 word') : l10n.t('{0} words', n)),
  moreFindings: (n: number) => (n === 1 ? l10n.t('and 1 more finding') : l10n.t('and {0} more findings', n)),
};

/** At most `most` code units of the text on one line, cut between words where that is possible, an ellipsis for the rest. */
export function shortened(text: string, most: number): string {
  // Only as much is looked at as can be shown: a content may be megabytes long.
  const line = flat(text.slice(0, most * 4));
  if (line.length <= most && text.length <= most * 4) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  const whole = space > most / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${whole.replace(/[\s,;:–—…-]+$/u, '')}…`;
}

/** A list as a sentence has it: “a”, “a and b”, “a, b and c”. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : l10n.t('{0} and {1}', items.slice(0, -1).join(', '), last);
}

/** An actor's name as it is shown; an unnamed one's begins like a sentence (“Analysts”). */
export function labelOf({ named, label }: Actor): string {
  const shown = flat(label) || '?';
  return named ? shown : shown.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const kindWords = (): Readonly<Record<ActorKind, string>> => ({
  person: l10n.t('person'),
  organization: l10n.t('organization'),
  government: l10n.t('government'),
  place: l10n.t('place'),
  group: l10n.t('group'),
});

/** Countries whose name takes an article: unions, groups of islands, and the few that custom has left. */
const takesArticle =
  /^(?:United |(?:Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles|Vatican|Holy See)\b|.* (?:Republic|Islands|Emirates|Union|Federation)$)/;

/** “the government of the {0}” for the United States, “the government of {0}” for Ukraine: {0} is the country's name. */
export const governmentOf = (country: string): string =>
  takesArticle.test(country) ? l10n.t('the government of the {0}') : l10n.t('the government of {0}');

/** What an actor is, in words: “person”, “the government of Ukraine”, “unnamed source”. */
export function kindOf(actor: Actor): string {
  if (!actor.named) return actor.attributions.length > 0 ? l10n.t('unnamed source') : l10n.t('unnamed group');
  return actor.kind === 'government' && actor.country
    ? governmentOf(actor.label).replace('{0}', () => flat(actor.label))
    : kindWords()[actor.kind];
}

export const standingWords = (): Readonly<Record<Standing, string>> => ({
  named: l10n.t('a named source'),
  described: l10n.t('a described source'),
  anonymous: l10n.t('an anonymous source'),
  agentless: l10n.t('nobody: no source is given'),
});

/** Why a pronoun is who it is. How sure the answer is stands in the words: “probably” where nearness alone decides. */
export const reasonWords = (): Readonly<Record<PronounReason, string>> => ({
  'subject of the sentence before': l10n.t('the subject of the sentence before'),
  'subject of the same sentence': l10n.t('the subject of this sentence'),
  'nearest that fits': l10n.t('probably: the nearest that fits'),
  'only one that fits': l10n.t('the only one that fits'),
  'speaker of the quotation': l10n.t('who is speaking here'),
  'speaker before': l10n.t('who was speaking before'),
  'two fit equally': l10n.t('one of two that fit equally'),
  'nobody fits': l10n.t('nobody here fits'),
  'refers to no one': l10n.t('no one in particular'),
});
