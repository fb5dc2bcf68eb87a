import { readFileSync } from 'node:fs';
import type { PlacedReading } from '../../../server/src/analysis/attribution/drafts.ts';
import { linkParagraph, scorerOf } from '../../../server/src/analysis/attribution/links.ts';
import { taggedSpans } from '../../../server/src/analysis/attribution/spans.ts';
import { lex } from '../../../server/src/lex/lexed.ts';
import type { QuoteState } from '../../../server/src/lex/marks.ts';
import { paragraphsOf } from '../../../server/src/text/paragraphs.ts';

const weights = readFileSync(new URL('../../../models/links.bin', import.meta.url));
export const scorer = scorerOf(new Float32Array(new Uint8Array(weights).buffer));

const firstLabel: Record<string, number> = { S: 1, C: 3, X: 5 };

/**
 * An article whose sources, cues and contents are marked by hand, read as if a perfect tagger had seen it:
 * “{S Maria Lopez} {C said} {X it was over}.”
 */
export function marked(markup: string): { text: string; paragraphs: PlacedReading[] } {
  const labelled: { part: string; start: number; end: number }[] = [];
  let text = '';
  for (const piece of markup.matchAll(/\{([SCX]) ([^}]*)\}|[^{]+/g)) {
    const start = text.length;
    text += piece[2] ?? piece[0];
    if (piece[1]) labelled.push({ part: piece[1], start, end: text.length });
  }
  let entry: QuoteState = 'closed';
  const paragraphs = paragraphsOf(text).map(({ start, end }) => {
    const lexed = lex(text.slice(start, end), entry);
    entry = lexed.quotation.exit;
    const labels = new Uint8Array(lexed.tokens.count);
    for (const { part, ...at } of labelled) {
      let first = true;
      for (let i = 0; i < labels.length; i += 1) {
        const from = start + (lexed.tokens.starts[i] ?? 0);
        if (from < at.start || from >= at.end) continue;
        labels[i] = (firstLabel[part] ?? 0) + (first ? 0 : 1);
        first = false;
      }
    }
    const spans = taggedSpans(labels);
    return {
      start,
      reading: {
        lexed,
        names: { emissions: new Float32Array(), labels: new Uint8Array(), runs: [] },
        spans,
        links: linkParagraph(lexed, spans, scorer),
      },
    };
  });
  return { text, paragraphs };
}
