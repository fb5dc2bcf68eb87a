import type { Article } from '../analysis/model.ts';
import type { Span } from '../text/span.ts';

/** A span of the source, by its offsets and as people count: lines and columns from 1, columns in UTF-16 code units; the end column is the first behind it. */
export interface Place extends Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Finds places of an article in its source; lines end as in an editor, with LF, CRLF or CR. */
export function placesIn(source: string, { copy }: Article): (span: Span) => Place {
  const starts = [0];
  for (const { index, 0: mark } of source.matchAll(/\r\n|\r|\n/g)) starts.push(index + mark.length);
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
  return (span) => {
    const { start, end } = copy.source.inSource(span);
    const line = lineOf(start);
    const endLine = lineOf(end);
    return {
      start,
      end,
      line: line + 1,
      column: start - (starts[line] as number) + 1,
      endLine: endLine + 1,
      endColumn: end - (starts[endLine] as number) + 1,
    };
  };
}
