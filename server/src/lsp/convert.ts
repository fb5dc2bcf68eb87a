/** Between the article's spans, in UTF-16 code units, and the protocol's lines and characters, in the same units. */
import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span.ts';

export const rangeOf = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const spanOf = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

export const offsetOf = (document: TextDocument, position: Position): number => document.offsetAt(position);

/** The last part of a URI's path, decoded; what cannot be decoded stays as it is. */
export function fileName(uri: string): string {
  const last =
    uri
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  return decoded(last);
}

/** The path of a URI below a folder's, decoded, with forward slashes; null where it lies elsewhere. */
export function pathBelow(uri: string, folder: string): string | null {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const path = decoded(uri);
  const above = decoded(base);
  return path.startsWith(above) ? path.slice(above.length) : null;
}

export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
