import type { Lexed } from '../lex/lexed.ts';
import type { Context } from './context.ts';
import type { Window } from './encoder.ts';
import { placeTables, readPlaces, type TableSpec } from './features.ts';
import { widestWindow, windowsOf } from './windows.ts';

/** A paragraph as a tagger reads it. */
export interface TaggedParagraph {
  readonly lexed: Lexed;
  readonly context: Context;
}

/** The tokens of several paragraphs, one behind the other. */
export interface JoinedTokens {
  readonly count: number;
  readonly words: readonly string[];
  /** The rows that they select in the place tables, as one number each. */
  readonly places: Float64Array;
  readonly windows: readonly Window[];
}

/** Tokens that the encoders read at once, at most. */
export const widestBatch = widestWindow;

export function joinParagraphs(paragraphs: readonly TaggedParagraph[], tables: readonly TableSpec[]): JoinedTokens {
  const ofPlace = placeTables(tables);
  const count = paragraphs.reduce((sum, { lexed }) => sum + lexed.tokens.count, 0);
  const places = new Float64Array(count);
  const words: string[] = [];
  const windows: Window[] = [];
  let start = 0;
  for (const { lexed, context } of paragraphs) {
    places.set(placeNumbers(readPlaces(lexed, context, ofPlace), ofPlace), start);
    for (const word of lexed.tokens.words) words.push(word);
    let from = 0;
    for (const to of windowsOf(lexed)) {
      if (to > from) windows.push({ from: start + from, to: start + to });
      from = to;
    }
    start += lexed.tokens.count;
  }
  return { count, words, places, windows };
}

/** The rows of each token as one number, the first table's row counting most. */
function placeNumbers(rows: Int32Array, tables: readonly TableSpec[]): Float64Array {
  const numbers = new Float64Array(rows.length / Math.max(1, tables.length));
  for (let i = 0; i < rows.length;) {
    let number = 0;
    for (const table of tables) number = number * table.rows + (rows[i++] as number);
    numbers[i / tables.length - 1] = number;
  }
  return numbers;
}

/** The rows that a place's number stands for, in `out`. */
export function rowsOfPlace(number: number, tables: readonly TableSpec[], out: Int32Array): void {
  let rest = number;
  for (let t = tables.length - 1; t >= 0; t -= 1) {
    const { rows } = tables[t] as TableSpec;
    out[t] = rest % rows;
    rest = Math.floor(rest / rows);
  }
}

/** The windows in their order, as many together as make a batch. */
export function batchesOf(windows: readonly Window[]): Window[][] {
  const batches: Window[][] = [];
  let room = 0;
  for (const window of windows) {
    const size = window.to - window.from;
    if (size > room) {
      batches.push([]);
      room = widestBatch;
    }
    room -= size;
    batches.at(-1)?.push(window);
  }
  return batches;
}
