/**
 * Hard-wrapped text: a line ends where the next word would not have fitted, not where a thought ends. Who wraps lines breaks each
 * as late as the width allows, and so gives himself away: nearly every line that stops in the middle of a sentence is full.
 */
import type { Span } from './span.ts';

/** A line without its break and outer white space, and how far it is indented; an empty line is an empty span. */
export interface Line extends Span {
  /** Blanks before it; a tab counts as four. */
  readonly indent: number;
}

/** Lines wider than this are paragraphs, however regular they look; narrower ones than the second are verse, lists and labels. */
const widest = 100;
const narrowest = 40;
/** A line is full where the next word would have passed the width by less than this: some count the break, some leave a blank. */
const slack = 3;
/** Of the lines that stop in the middle of a sentence, this share must be full. */
const mostlyFull = 0.6;
/** So many of them prove it where none is gone on with in lower case: capitals, verse and lists of names. */
const proof = 4;

const endsSentence = /[.!?…:;][”"’'»)\]]*$|[”"»]$/u;
const listMark = /^(?:[•‣▪●◦*·»›>–—-]{1,2}|\(?(?:\d{1,2}|[a-z])[.)])\s/u;
const label = /^(?:\p{Lu}[\p{Lu}\p{L}.’'-]*(?: \p{Lu}[\p{Lu}\p{L}.’'-]*){0,3}|Q|A):(?:\s|$)/u;

/** The paragraphs of a hard-wrapped text, each from its first line to its last; null where the text is not wrapped. */
export function unwrapped(text: string, lines: readonly Line[]): Span[] | null {
  const width = widthOf(text, lines);
  if (width === null) return null;
  const indented = indentsBeginParagraphs(lines);
  const paragraphs: Span[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (line.end === line.start) last = undefined;
    else {
      if (last && open && goesOn(text, last, line, width, indented))
        paragraphs[paragraphs.length - 1] = { start: open.start, end: line.end };
      else paragraphs.push({ start: line.start, end: line.end });
      last = line;
    }
  }
  return paragraphs;
}

/** The width at which the text is wrapped; null where it is not. */
function widthOf(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  let long = 0;
  for (const line of lines) {
    const length = line.end - line.start;
    if (length <= widest) width = Math.max(width, length);
    // An address is one word, and cannot be wrapped.
    else if (/\s/.test(text.slice(line.start + widest / 2, line.end))) long += 1;
  }
  if (width < narrowest || long * 20 > lines.length) return null;
  let broken = 0;
  let full = 0;
  let lowerCase = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || line.end === line.start || next.end === next.start || startsAnew(text, next)) return;
    if (endsSentence.test(tail(text, line))) return;
    broken += 1;
    if (!isFull(text, line, next, width)) return;
    full += 1;
    if (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) lowerCase += 1;
  });
  return full >= broken * mostlyFull && (lowerCase > 0 || full >= proof) ? width : null;
}

/** Whether a line goes on with the paragraph of the one right above it. */
function goesOn(text: string, line: Line, next: Line, width: number, indented: boolean): boolean {
  if (startsAnew(text, next)) return false;
  if (indented ? next.indent > 0 && next.indent >= line.indent : next.indent > line.indent) return false;
  if (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) && !endsSentence.test(tail(text, line))) return true;
  return isFull(text, line, next, width);
}

/** Most lines that stand further in than those around them are the first of a paragraph. */
function indentsBeginParagraphs(lines: readonly Line[]): boolean {
  let first = 0;
  let blocks = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (line.indent === 0 || !next || next.end === next.start) return;
    if (next.indent < line.indent) first += 1;
    else if (next.indent === line.indent) blocks += 1;
  });
  return first > blocks;
}

/** A list's item or a turn of a transcript. */
const startsAnew = (text: string, { start, end }: Line): boolean => {
  const head = text.slice(start, Math.min(end, start + 80));
  return listMark.test(head) || label.test(head);
};

function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S*/.exec(text.slice(next.start, Math.min(next.end, next.start + widest)))?.[0].length ?? 0;
  return line.end - line.start + 1 + word > width - slack;
}

const tail = (text: string, { start, end }: Line): string => text.slice(Math.max(start, end - 6), end);
