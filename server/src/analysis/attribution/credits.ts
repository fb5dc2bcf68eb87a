import type { QuotationDraft } from '../quotations.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedReading } from './drafts.ts';
import type { Signature } from './signature.ts';

/** A line that is nothing but a name and what its bearer is: “Ellen Marsh, general practitioner”, “— Captain Abel Strand”. */
const credit =
  /^([—–―]|--?)?\s*(\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|(?:de|del|der|di|du|la|van|von|al|el|bin) ?)){0,5}(?:,? \d{2})?(?:(?:, | \(| of )[^.!?:“”"]{1,70})?)$/u;
/** A quotation that leaves more than this of its paragraphs to other words is no block that a line is the credit of. */
const bare = 4;

/**
 * The line that says whose a quotation is which stands alone: below it behind a dash, or right above or below it. Of two such lines the nearer
 * one; without a dash a line is a credit only where it touches the quotation or a blank line sets it apart from the rest.
 */
export function creditOf(text: string, quotation: QuotationDraft, paragraphs: readonly PlacedReading[]): Signature | null {
  const first = paragraphs[quotation.first] as PlacedReading;
  const last = paragraphs[quotation.last] as PlacedReading;
  const end = last.start + last.reading.lexed.text.length;
  const held = end - first.start;
  const covered = (quotation.spans.at(-1) as Span).end - (quotation.spans[0] as Span).start;
  if (held - covered > bare) return null;
  const above = lineAt(paragraphs[quotation.first - 1]);
  const below = lineAt(paragraphs[quotation.last + 1]);
  if (below?.dash) return below.signature;
  const gapAbove = above && !above.dash ? breaks(text, above.end, first.start) : Infinity;
  const gapBelow = below ? breaks(text, end, below.start) : Infinity;
  if (gapAbove === 1 && gapAbove <= gapBelow && quotation.first > 1) return above?.signature ?? null;
  return gapBelow === 1 ? (below?.signature ?? null) : null;
}

interface CreditLine extends Span {
  readonly dash: boolean;
  readonly signature: Signature;
}

function lineAt(paragraph: PlacedReading | undefined): CreditLine | null {
  if (!paragraph || paragraph.reading.lexed.text.length > 110) return null;
  const { start, reading } = paragraph;
  const match = credit.exec(reading.lexed.text);
  const name = match?.[2];
  if (!match || !name || !(match[1] || /\s/.test(name))) return null;
  const end = start + reading.lexed.text.length;
  const source = { start: end - name.length, end };
  return {
    start,
    end,
    dash: match[1] !== undefined,
    signature: { source, cue: { start, end: match[1] ? start + match[1].length : start } },
  };
}

/** Line breaks between two places. */
const breaks = (text: string, from: number, to: number): number => text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 0;
