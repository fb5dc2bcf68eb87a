/**
 * Between the article's spans, in UTF-16 code units, and the protocol's lines and characters, in the same units. The one place where
 * what is read of a text is found again in the text.
 */
import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span.ts';
import { ReadDocument } from './read-document.ts';

export function rangeOf(document: TextDocument, span: Span): Range {
  const { start, end } = document instanceof ReadDocument ? document.source.inSource(span) : span;
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export const spanOf = (document: TextDocument, { start, end }: Range): Span => ({
  start: offsetOf(document, start),
  end: offsetOf(document, end),
});

export function offsetOf(document: TextDocument, position: Position): number {
  const offset = document.offsetAt(position);
  return document instanceof ReadDocument ? document.source.inCopy(offset) : offset;
}

export const positionOf = (document: TextDocument, offset: number): Position => rangeOf(document, { start: offset, end: offset }).start;
