import type { Span } from './span.ts';
import { unwrapped, type Line } from './wrapping.ts';

/** No prose has longer paragraphs, in code units: a longer one is cut at a sentence's end, so that no later stage meets it whole. */
const longest = 20_000;

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * The paragraphs of a text, without the line breaks and white space around them, in order.
 * A line break ends one, unless the text is hard-wrapped. Paragraphs are never empty.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  const whole = unwrapped(text, lines) ?? lines.filter((line) => line.end > line.start).map(({ start, end }) => ({ start, end }));
  return inPieces(text, whole);
}

/** Paragraphs of which none is too long: one that is becomes several. */
export const inPieces = (text: string, paragraphs: readonly Span[]): Span[] =>
  paragraphs.flatMap((p) => (p.end - p.start > longest ? pieces(text, p) : [p]));

/** A paragraph in pieces of at most `longest` units, each ending behind a sentence where there is one, else at a space, else anywhere but inside a character. */
function pieces(text: string, { start, end }: Span): Span[] {
  const cut: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const window = text.slice(from + longest / 2, from + longest);
    const sentence = /^[\s\S]*[.!?][”"’')\]]*\s/.exec(window)?.[0].length;
    const space = sentence ?? (window.lastIndexOf(' ') + 1 || window.length);
    let to = from + longest / 2 + space;
    if (/[\udc00-\udfff]/.test(text[to] as string)) to -= 1;
    cut.push({ start: from, end: to });
    from = to;
    while (from < end && isSpace(text.charCodeAt(from))) from += 1;
  }
  if (end > from) cut.push({ start: from, end });
  return cut.map((p) => withoutTrailingSpace(text, p));
}

function withoutTrailingSpace(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start + 1 && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start, end: to };
}

/** Every line of a text. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    let indent = 0;
    for (; from < to && isSpace(text.charCodeAt(from)); from += 1) indent += text[from] === '\t' ? 4 : 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    lines.push({ start: from, end: to, indent });
  };
  for (const match of text.matchAll(lineBreak)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return lines;
}

/** White space, the byte-order mark and NUL, which pasted text carries at its edges. */
function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0xfeff || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200b);
}
