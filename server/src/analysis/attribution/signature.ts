import type { Span } from '../../text/span.ts';

/** Who signs a quotation, and the dash that says so. */
export interface Signature {
  readonly source: Span;
  readonly cue: Span;
}

const signed = /^\s*([—–―]|--?)\s*(\p{Lu}[\p{L}.’'-]*(?:[ ,]+(?:\b\p{Lu}\.|[^\n.!?“”"]){1,80})?)\.?\s*$/u;

/**
 * The signature behind a quotation: a dash and a name that end the paragraph, without a verb (“…” — Maria Lopez, mayor). `end` is where
 * the quotation ends, `paragraphEnd` where its paragraph does. Null where there is none.
 */
export function signatureOf(text: string, end: number, paragraphEnd: number): Signature | null {
  if (paragraphEnd - end > 120) return null;
  const match = signed.exec(text.slice(end, paragraphEnd));
  if (!match) return null;
  const dash = end + match[0].indexOf(match[1] as string);
  const name = end + match[0].indexOf(match[2] as string, dash - end + 1);
  return {
    cue: { start: dash, end: dash + (match[1] as string).length },
    source: { start: name, end: name + (match[2] as string).length },
  };
}
