import { lex, type Lexed } from '../lex/lexed.ts';
import type { QuoteState } from '../lex/marks.ts';
import type { Tagger } from '../tagging/tagger.ts';
import { taggedSpans, type TaggedSpan } from './attribution/spans.ts';
import { linkParagraph, type Link, type Scorer } from './attribution/links.ts';

/** The trained parts of the reading. */
export interface Readers {
  readonly names: Tagger;
  readonly attribution: Tagger;
  readonly links: Scorer;
}

/**
 * All that one paragraph says by itself. Relative to its own start and immutable: it is kept by its text and the state it
 * was entered with, and used again wherever it stands after an edit.
 */
export interface ParagraphReading {
  readonly lexed: Lexed;
  /** The names tagger's emissions, tokens × labels, which the whole article weighs once more. */
  readonly nameEmissions: Float32Array;
  readonly spans: readonly TaggedSpan[];
  readonly links: readonly Link[];
}

/** What a paragraph's reading depends on beside its text. */
export interface Entry {
  readonly quotation: QuoteState;
  /** It is the first of the article. */
  readonly first: boolean;
}

export function readParagraph(text: string, entry: Entry, readers: Readers): ParagraphReading {
  const lexed = lex(text, entry.quotation);
  const context = { first: entry.first };
  const nameEmissions = readers.names.emissions(lexed, context);
  const spans = taggedSpans(readers.attribution.decode(readers.attribution.emissions(lexed, context), lexed.tokens.count));
  return { lexed, nameEmissions, spans, links: linkParagraph(lexed, spans, readers.links) };
}
