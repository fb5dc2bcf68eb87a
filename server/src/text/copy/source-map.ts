import type { Span } from '../span.ts';

/** Where the copy of a text stands in its source: between offsets of the one and of the other, UTF-16 code units both. */
export interface SourceMap {
  /**
   * What a span of the copy stands for in the source. What the copy leaves out at either end of it stays out; an empty span
   * lies before whatever follows it.
   */
  inSource(span: Span): Span;
  /** Where a place in the source stands in the copy; of what the copy leaves out, where the next thing stands. */
  inCopy(offset: number): number;
}

/** The map of a copy that is its source, letter by letter. */
export const verbatim: SourceMap = { inSource: ({ start, end }) => ({ start, end }), inCopy: (offset) => offset };

/** A stretch of the copy, and what it was written for: copied where the two are the same, else all of the one stands for all of the other. */
interface Stretch {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  to: number;
  readonly copied: boolean;
}

/** Writes the copy of a text from front to back, and keeps where each part of it comes from. */
export class Scribe {
  readonly #source: string;
  readonly #stretches: Stretch[] = [];
  readonly #words: string[] = [];
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Code units written so far. */
  get length(): number {
    return this.#length;
  }

  /** Copies a stretch of the source as it stands. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    const last = this.#stretches.at(-1);
    if (last?.copied && last.to === start)
      this.#stretches[this.#stretches.length - 1] = { ...last, length: last.length + end - start, to: end };
    else this.#stretches.push({ at: this.#length, length: end - start, from: start, to: end, copied: true });
    this.#words.push(this.#source.slice(start, end));
    this.#length += end - start;
  }

  /** Writes words for what stands between two places of the source; for nothing, where the two are one. */
  write(words: string, start: number, end: number): void {
    if (words === '') return;
    this.#stretches.push({ at: this.#length, length: words.length, from: start, to: end, copied: false });
    this.#words.push(words);
    this.#length += words.length;
  }

  done(): { text: string; source: SourceMap } {
    return { text: this.#words.join(''), source: new StretchMap(this.#stretches, this.#length) };
  }
}

/** Finds places by bisection. Its fields are data, so that two readings of a text can be compared. */
class StretchMap implements SourceMap {
  readonly stretches: readonly Stretch[];
  readonly copyLength: number;

  constructor(stretches: readonly Stretch[], copyLength: number) {
    this.stretches = stretches;
    this.copyLength = copyLength;
  }

  inSource({ start, end }: Span): Span {
    const from = this.#startOf(start);
    return { start: from, end: end > start ? Math.max(from, this.#endOf(end)) : from };
  }

  inCopy(offset: number): number {
    const stretch = this.#lastAt(offset, 'from');
    if (!stretch) return 0;
    if (offset >= stretch.to && stretch.to > stretch.from) return stretch.at + stretch.length;
    return stretch.at + (stretch.copied ? offset - stretch.from : 0);
  }

  #startOf(offset: number): number {
    if (offset >= this.copyLength) return this.stretches.at(-1)?.to ?? 0;
    const stretch = this.#lastAt(offset, 'at');
    return stretch ? stretch.from + (stretch.copied ? offset - stretch.at : 0) : 0;
  }

  #endOf(offset: number): number {
    const stretch = this.#lastAt(offset - 1, 'at');
    return stretch ? (stretch.copied ? stretch.from + offset - stretch.at : stretch.to) : 0;
  }

  /** The last stretch that begins at or before the place, by its place in the copy or in the source. */
  #lastAt(place: number, key: 'at' | 'from'): Stretch | undefined {
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.stretches[middle] as Stretch)[key] <= place) low = middle + 1;
      else high = middle;
    }
    return this.stretches[low - 1];
  }
}
