import type { Span } from '../text/span.ts';

/** A span as people count: lines and columns from 1, columns in UTF-16 code units; the end column is the first behind it. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Finds places in a text; lines end as in an editor, with LF, CRLF or CR. */
export function placesIn(text: string): (span: Span) => Place {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + mark.length);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return ({ start, end }) => {
    const line = lineOf(start);
    const endLine = lineOf(end);
    return {
      line: line + 1,
      column: start - (starts[line] as number) + 1,
      endLine: endLine + 1,
      endColumn: end - (starts[endLine] as number) + 1,
    };
  };
}
