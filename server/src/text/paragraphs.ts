import type { Span } from './span.ts';

/** Lines at or beyond this width are paragraphs of their own, however regular they look. */
const widestWrap = 90;
/** No prose has longer paragraphs, in code units: a longer one is cut at a sentence's end, so that no later stage meets it whole. */
const longest = 20_000;
/** Fewer lines than this are too few to call a text hard-wrapped. */
const fewestLines = 6;

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * The paragraphs of a text, without the line breaks and white space around them, in order.
 * A line break ends one; in a hard-wrapped text (most lines end near one width without closing a sentence) only an
 * empty line does. Paragraphs are never empty.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  const whole = isHardWrapped(text, lines) ? blocksOf(lines) : lines.filter((line) => line.end > line.start);
  return whole.some((p) => p.end - p.start > longest) ? whole.flatMap((p) => pieces(text, p)) : whole;
}

/** A paragraph in pieces of at most `longest` units, each ending behind a sentence where there is one, else at a space, else anywhere but inside a character. */
function pieces(text: string, { start, end }: Span): Span[] {
  const cut: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const window = text.slice(from + longest / 2, from + longest);
    const sentence = /[\s\S]*[.!?][”"’')\]]*\s/.exec(window)?.[0].length;
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

/** Every line without its break and outer white space; an empty line is an empty span. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    lines.push({ start: from, end: to });
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

function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  const followed = lines.filter((line, i) => line.end > line.start && (lines[i + 1]?.end ?? 0) > (lines[i + 1]?.start ?? 0));
  if (followed.length < fewestLines) return false;
  const widths = followed.map((line) => line.end - line.start).sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.95)] ?? 0;
  if (widest > widestWrap || widest < 40) return false;
  const nearWidth = followed.filter((line) => line.end - line.start >= widest - 20);
  const open = nearWidth.filter((line) => !/[.!?:”"’)\]]$/.test(text.slice(line.end - 1, line.end)));
  return nearWidth.length >= followed.length * 0.7 && open.length >= nearWidth.length * 0.6;
}

/** Runs of lines between empty ones. */
function blocksOf(lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let open: Span | undefined;
  for (const line of lines) {
    if (line.end === line.start) {
      if (open) blocks.push(open);
      open = undefined;
    } else open = { start: open?.start ?? line.start, end: line.end };
  }
  if (open) blocks.push(open);
  return blocks;
}
