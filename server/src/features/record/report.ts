/** The quote check of one article: each quotation, who is said to have said it, and what the record has. */
import type { Article } from '../../analysis/model.ts';
import type { CheckedPart } from '../../record/check.ts';
import { recordJson, type RecordJson } from '../../record/json.ts';
import type { RecordState } from '../../record/verdict.ts';
import { wordsOf } from '../../text/span.ts';
import { actorOf } from '../at.ts';
import { sourceOf } from '../statements.ts';
import { flat } from '../../text/flat.ts';

export interface CheckedQuotation {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Whom the article names; empty where it names nobody. */
  readonly speaker: string;
  readonly record: RecordJson;
}

export interface QuoteCheck {
  readonly path: string;
  readonly quotations: readonly CheckedQuotation[];
  /** Quotations that stand on the record, word for word or with small differences. */
  readonly onRecord: number;
}

const good: ReadonlySet<RecordState> = new Set(['verbatim', 'small']);

export function reportOf(path: string, article: Article, parts: readonly CheckedPart[]): QuoteCheck {
  const quotations = parts.map((part) => {
    const { start, end } = article.copy.source.inSource(part);
    return { start, end, words: flat(wordsOf(article.text, part)), speaker: speakerOf(article, part), record: recordJson(part.verdict) };
  });
  return { path, quotations, onRecord: parts.filter(({ verdict }) => good.has(verdict.state)).length };
}

function speakerOf(article: Article, { quotation }: CheckedPart): string {
  const index = article.quotations[quotation]?.attribution ?? null;
  const attribution = index === null ? undefined : article.attributions[index];
  if (!attribution) return '';
  const names = attribution.actors.flatMap((id) => actorOf(article, id)?.label ?? []);
  return flat(names.length > 0 ? names.join(', ') : sourceOf(article, attribution));
}

/** A state in the words of a desk. */
export const stateWords: Readonly<Record<RecordState, string>> = {
  verbatim: 'word for word',
  small: 'small difference',
  differs: 'DIFFERS',
  cut: 'meaning cut away?',
  'other-speaker': 'ANOTHER’S WORDS',
  'not-found': 'not on the record',
  'no-record': 'no record',
};
