import type { Stretch } from '../../../server/src/protocol.ts';

/** A stretch as it is drawn on a strip: from where and how far, as shares of the strip's length. */
export interface Bar<T> {
  readonly left: number;
  readonly width: number;
  readonly of: T;
}

/** So finely a strip is divided: no bar is narrower than one part, and there are never more bars. */
const parts = 1000;

/** Bars for stretches in text order on a strip that stands for `length` code units; what an earlier bar covers gets none of its own. */
export function barsOf<T extends Pick<Stretch, 'start' | 'end'>>(stretches: readonly T[], length: number): Bar<T>[] {
  let drawn = 0;
  return stretches.flatMap((stretch) => {
    const from = Math.max(drawn, Math.floor((parts * stretch.start) / length));
    const to = Math.min(parts, Math.ceil((parts * stretch.end) / length));
    if (to <= from) return [];
    drawn = to;
    return [{ left: from / parts, width: (to - from) / parts, of: stretch }];
  });
}
