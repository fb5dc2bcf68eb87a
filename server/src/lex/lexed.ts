import { Derived } from './derived.ts';
import { pairMarks, quotedFlags, type Marks, type QuoteState } from './marks.ts';
import { sentenceStarts } from './sentences.ts';
import { tokenize, type Tokens } from './tokens.ts';

/** One paragraph, lexed. Everything is relative to the paragraph's own start and immutable, so that it can be kept and moved. */
export interface Lexed {
  readonly text: string;
  readonly tokens: Tokens;
  /** Index of each sentence's first token. */
  readonly sentences: Int32Array;
  readonly quotation: Marks;
  /** One flag a token: 1 inside a quotation. */
  readonly quoted: Uint8Array;
  /** What was worked out from all of this so far. */
  readonly derived: Derived;
}

/** Lexes a paragraph that is entered in the given quotation state. */
export function lex(text: string, entry: QuoteState): Lexed {
  const tokens = tokenize(text);
  const quotation = pairMarks(text, entry);
  return {
    text,
    tokens,
    sentences: sentenceStarts(tokens),
    quotation,
    quoted: quotedFlags(tokens.starts, quotation),
    derived: new Derived(),
  };
}
