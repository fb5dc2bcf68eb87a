import { overlaps, type Span } from '../text/span.ts';

/** Places are kept by stretches of this many code units, so that a question costs the same in a short text and a long one. */
const stretch = 256;

/** Remembers where something was found, and tells whether a new place overlaps one of those. */
export class Places {
  readonly #byStretch = new Map<number, Span[]>();

  /** Takes the place, unless it overlaps one that was taken before. */
  take(at: Span): boolean {
    const first = Math.floor(at.start / stretch);
    const last = Math.floor(Math.max(at.start, at.end - 1) / stretch);
    for (let i = first; i <= last; i += 1) if (this.#byStretch.get(i)?.some((other) => overlaps(other, at))) return false;
    for (let i = first; i <= last; i += 1) {
      const there = this.#byStretch.get(i);
      if (there) there.push(at);
      else this.#byStretch.set(i, [at]);
    }
    return true;
  }
}
