/** Notes between the lines: who a pronoun is, who says a quotation. */
import * as l10n from '@vscode/l10n';
import type { Article } from '../analysis/model.ts';
import { wordsOf, type Span } from '../text/span.ts';
import { actorOf } from './at.ts';
import { labelOf, listed, reasonWords } from './words.ts';

export interface Hint {
  /** Where it stands: behind a pronoun, before a quotation. */
  readonly at: number;
  readonly label: string;
  readonly kind: 'pronoun' | 'speaker';
  /** Why, where it is pointed at. */
  readonly reason: string;
  /** What it leads to, where that stands in the article. */
  readonly to: Span | null;
}

/** “he” ‹Kim Jong Un›, for every pronoun of the reporter's with an answer. */
export function pronounHints(article: Article, range: Span): Hint[] {
  return article.pronouns.flatMap(({ start, end, actor: id, quoted, antecedents, reason }) => {
    const actor = id === null ? undefined : actorOf(article, id);
    if (!actor || quoted || end <= range.start || start >= range.end) return [];
    return [{ at: end, label: labelOf(actor), kind: 'pronoun', reason: reasonWords()[reason], to: antecedents.at(-1) ?? null }];
  });
}

/** ‹Jenny Town›: “…”, where the speaker's name does not stand beside the quotation already. */
export function speakerHints(article: Article, range: Span): Hint[] {
  return article.quotations.flatMap(({ spans, attribution: index, kind }) => {
    const [first] = spans;
    const attribution = index === null ? undefined : article.attributions[index];
    if (!first || !attribution || kind === 'scare' || kind === 'title') return [];
    if (first.end <= range.start || first.start >= range.end) return [];
    const speakers = attribution.actors.flatMap((id) => actorOf(article, id) ?? []);
    const beside = attribution.source.map((s) => wordsOf(article.text, s)).join(' ');
    if (speakers.length === 0 || speakers.every((actor) => beside.includes(actor.name))) return [];
    return [
      {
        at: first.start,
        label: listed(speakers.map(labelOf)),
        kind: 'speaker',
        reason: l10n.t('who says the quotation'),
        to: attribution.source[0] ?? null,
      },
    ];
  });
}
