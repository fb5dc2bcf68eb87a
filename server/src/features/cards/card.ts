/**
 * A hover card, before it is Markdown. Its pieces are plain words, so nothing an article says can be read as markup:
 * only the two writers below know of any.
 */
import type { Span } from '../../text/span.ts';
import { flat } from '../../text/flat.ts';

/** Words; words that stand out; words set back; words that lead to a place in the article, or to an address. */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly quiet: string }
  | { readonly words: string; readonly to: Span }
  | { readonly words: string; readonly href: string };

export interface Line {
  readonly pieces: readonly Piece[];
  /** One of a list. */
  readonly item?: boolean;
}

/** What is shown over a stretch of the article. */
export interface Card extends Span {
  readonly lines: readonly Line[];
}

export const line = (...pieces: readonly Piece[]): Line => ({ pieces });
export const item = (...pieces: readonly Piece[]): Line => ({ pieces, item: true });

/** A sentence with pieces where its template has {0}, {1} …, in whatever order a language puts them. */
export const woven = (template: string, ...pieces: readonly Piece[]): Piece[] =>
  template
    .split(/\{(\d)\}/u)
    .map((part, i) => (i % 2 === 0 ? part : (pieces[Number(part)] ?? '')))
    .filter((piece) => piece !== '');

/** Address of a place in the article, as the host opens it. */
export type AddressOf = (place: Span) => string;

/** The card as Markdown without HTML, images or links of the article's making. */
export function asMarkdown({ lines }: Card, addressOf: AddressOf): string {
  let text = '';
  lines.forEach(({ pieces, item: listed }, i) => {
    const before = lines[i - 1];
    if (before) text += before.item === listed ? (listed ? '\n' : '  \n') : listed ? '\n\n' : '\n\n';
    const words = pieces.map((piece) => markdownOf(piece, addressOf)).join('');
    text += listed ? `- ${guarded(words)}` : guarded(words);
  });
  return text;
}

/** The card for clients that show plain text. */
export function asPlainText({ lines }: Card): string {
  return lines
    .map(({ pieces, item: listed }) => (listed ? '  • ' : '') + pieces.map((piece) => flatKeepingEnds(wordsOfPiece(piece))).join(''))
    .join('\n');
}

function markdownOf(piece: Piece, addressOf: AddressOf): string {
  if (typeof piece === 'string') return escaped(piece);
  if ('strong' in piece) return around('**', piece.strong);
  if ('quiet' in piece) return around('*', piece.quiet);
  return `[${escaped(piece.words)}](${addressSafe('to' in piece ? addressOf(piece.to) : piece.href)})`;
}

const wordsOfPiece = (piece: Piece): string =>
  typeof piece === 'string' ? piece : 'strong' in piece ? piece.strong : 'quiet' in piece ? piece.quiet : piece.words;

/** Emphasis only holds where it touches a word on either side. */
function around(mark: string, words: string): string {
  const inner = escaped(words).trim();
  return inner ? `${mark}${inner}${mark}` : '';
}

/** Every character that CommonMark, its tables, strikethrough and bare links could take for markup, behind a backslash. */
export function escaped(text: string): string {
  return flatKeepingEnds(text)
    .replace(/[\\`*_[\]<>&~|$#@!{}()]/g, '\\$&')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`);
}

/** On one line; a space at either end stays, as a piece may join on to the next. */
function flatKeepingEnds(text: string): string {
  const inner = flat(text);
  return (/^\s/u.test(text) ? ' ' : '') + inner + (/\s$/u.test(text) && inner ? ' ' : '');
}

/** Signs that begin a list, a heading's underline or a quotation only at the head of a line. */
function guarded(words: string): string {
  return words.replace(/^(\s*)([-+=>])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}

/** Parentheses and white space would end a link's address. */
function addressSafe(href: string): string {
  return href.replace(/[()\s<>\\]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}
