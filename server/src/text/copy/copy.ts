import { setApart } from '../furniture.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { Span } from '../span.ts';
import { changed, inOrder } from './change.ts';
import { damageIn } from './damage.ts';
import { layoutIn } from './layout.ts';
import { verbatim, type SourceMap } from './source-map.ts';

/**
 * The copy of a text: what its reader reads. It is the source letter by letter where there is no reason to differ; markup,
 * invisible characters and the marks of a quoted e-mail are left out of it, and damaged letters stand in it as they were. All
 * analysis reads the copy alone; only who shows an answer in the source asks `source` where that is.
 */
export interface Copy {
  readonly text: string;
  /** The paragraphs of the article, headline and captions too, in order; without furniture. */
  readonly paragraphs: readonly Span[];
  readonly furniture: readonly Span[];
  /** Where the copy says something else because letters of the source are spoilt. */
  readonly damaged: readonly Span[];
  /** What markup says of paragraphs; null where the text has none, and their words must tell. */
  readonly marked: Marked | null;
  readonly source: SourceMap;
}

/** Paragraphs that markup sets apart. */
export interface Marked {
  readonly headline: Span | null;
  readonly subheadings: readonly Span[];
  readonly captions: readonly Span[];
}

/** How a text is written. */
export type Form = 'plain' | 'markdown';

/** The copy of plain text. */
export function plainCopy(text: string): Copy {
  const changes = inOrder([...layoutIn(text), ...damageIn(text)]);
  const read = changes.length > 0 ? changed(text, changes) : { text, source: verbatim, damaged: [] };
  return { ...read, ...setApart(read.text, paragraphsOf(read.text)), marked: null };
}
