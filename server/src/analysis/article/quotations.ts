import { earliestStarts, firstEndingAfter, overlaps, shared, type Span } from '../../text/span.ts';
import type { Attribution, Quotation } from '../model.ts';
import { settledKind, type QuotationDraft } from '../quotations.ts';

/** The quotations with the cued attribution that holds most of each. */
export function attributedQuotations(text: string, drafts: readonly QuotationDraft[], attributions: readonly Attribution[]): Quotation[] {
  const byEnd = attributions
    .flatMap((a, index) => (a.cue.length + a.source.length > 0 ? a.content.map((s) => ({ ...s, index })) : []))
    .sort((a, b) => a.end - b.end);
  const starts = earliestStarts(byEnd);
  return drafts.map(({ spans, kind, words }) => {
    let chosen: number | null = null;
    let most = 0;
    const first = spans[0] as Span;
    const last = spans.at(-1) as Span;
    for (
      let i = firstEndingAfter(byEnd, first.start);
      i < byEnd.length && (starts[i] as number) < last.end && (byEnd[i] as Span).end < last.end + 20_000;
      i += 1
    ) {
      const content = byEnd[i] as Span & { index: number };
      const both = spans.reduce((sum, s) => sum + (overlaps(s, content) ? shared(s, content) : 0), 0);
      if (both > most) {
        most = both;
        chosen = content.index;
      }
    }
    return { spans, words, attribution: chosen, kind: settledKind(text, spans, kind, attributions[chosen ?? -1]) };
  });
}
