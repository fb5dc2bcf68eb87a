/** A document of the record, read: its words, who says which of them, and where in it that is. */
import type { Span } from '../../text/span.ts';

/** One speaker's words without a break. Turns are in order and do not overlap; labels and headings between them are nobody's. */
export interface Turn extends Span {
  /** As the document names the speaker; null where it does not. */
  readonly speaker: string | null;
}

/** A time or a page that words belong to, from an offset on. */
export interface Mark {
  readonly at: number;
  /** “00:12:31”, “p. 4”. */
  readonly label: string;
}

export interface RecordDocument {
  /** What readers know it by: its path in the folder, or its file's name. */
  readonly name: string;
  /** What is searched. Where `extracted` is false it is as long as the file's own text, so that offsets mean the same in both. */
  readonly text: string;
  /** True where the text was taken out of another format, and its offsets mean nothing in the file. */
  readonly extracted: boolean;
  readonly turns: readonly Turn[];
  readonly marks: readonly Mark[];
}

/** What a reader of a format hands over. */
export interface ReadText {
  readonly text: string;
  readonly extracted: boolean;
  readonly marks?: readonly Mark[];
  /** Turns that the format itself knows (the voices of a caption file). */
  readonly turns?: readonly Turn[];
}

/** The last item at or before an offset in a list sorted by `at` or `start`. */
export function lastBefore<T>(items: readonly T[], offset: number, placeOf: (item: T) => number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle] as T) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

/** Who says the word at an offset; null where nobody is named. */
export const speakerAt = ({ turns }: RecordDocument, offset: number): string | null =>
  lastBefore(turns, offset, ({ start }) => start)?.speaker ?? null;

/** The time or page of an offset; null where the document has none. */
export const markAt = ({ marks }: RecordDocument, offset: number): string | null =>
  lastBefore(marks, offset, ({ at }) => at)?.label ?? null;
