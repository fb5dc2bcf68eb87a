import type { Article } from '../../analysis/model.ts';
import type { Span } from '../../text/span.ts';

/** Where a finding about the whole article stands: its headline, else its first line. */
export function headlineOf(article: Article): Span | undefined {
  const first = article.parts.headline ?? article.paragraphs[0];
  return first && { start: first.start, end: first.end };
}
