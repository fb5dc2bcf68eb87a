/** A stretch of text in UTF-16 code units, half-open: the units the Language Server Protocol counts in. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const lengthOf = (s: Span): number => s.end - s.start;

/** The words the span covers. */
export const wordsOf = (text: string, s: Span): string => text.slice(s.start, s.end);

/** The same span, counted from `by` units further left. */
export const shifted = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });

/** True where the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const holds = (s: Span, offset: number): boolean => s.start <= offset && offset < s.end;

/** Code units that the two have in common. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** From the start of the earliest to the end of the latest; undefined where there is none. */
export function hull(spans: readonly Span[]): Span | undefined {
  const first = spans[0];
  if (!first) return undefined;
  let { start, end } = first;
  for (const s of spans) {
    start = Math.min(start, s.start);
    end = Math.max(end, s.end);
  }
  return { start, end };
}

/** The span without white space at its ends; may be empty. */
export function trimmed(text: string, s: Span): Span {
  let { start, end } = s;
  while (start < end && /\s/.test(text[start] as string)) start += 1;
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  return { start, end };
}

/** The first of `count` indexes that does not lie before what is looked for; `isBefore` holds for none behind it. */
export function bisect(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first item whose end lies beyond `offset`, of items in text order. */
export const firstEndingAfter = (items: readonly Span[], offset: number): number =>
  bisect(items.length, (i) => (items[i] as Span).end <= offset);

/** For items in order of their ends: the earliest start of each and of all behind it. A search for what overlaps a span may stop where that lies behind it. */
export function earliestStarts(items: readonly Span[]): Int32Array {
  const starts = new Int32Array(items.length);
  let earliest = Infinity;
  for (let i = items.length - 1; i >= 0; i -= 1) starts[i] = earliest = Math.min(earliest, (items[i] as Span).start);
  return starts;
}
