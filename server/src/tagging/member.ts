import { codedRows } from './codes.ts';
import { formTables, placeTables, type TableSpec } from './features.ts';
import type { Matrix } from './matrix.ts';
import type { ModelFile } from './model-file.ts';

/** A table's row by its number: 8-bit values and their scale. The values hold until the next row is asked for. */
export type Rows = (row: number) => { readonly values: Int8Array; readonly scale: number };

/** A lookup table, and the columns of the input matrix that its values meet. */
export interface Table {
  readonly spec: TableSpec;
  readonly rows: Rows;
  readonly column: number;
}

/**
 * The weights of one encoder: lookup tables, the matrix from their values to the gates of both directions (8 × hidden rows: input,
 * forget, cell, output gate ahead, then behind), the recurrent matrix of each direction, and the one from hidden states to labels.
 */
export interface Member {
  readonly hidden: number;
  readonly forms: readonly Table[];
  readonly places: readonly Table[];
  readonly input: Matrix;
  /** 8 × hidden. */
  readonly bias: Float32Array;
  readonly recurrent: readonly [Matrix, Matrix];
  /** Labels (filled up to a multiple of 16) × both directions' units. */
  readonly output: Matrix;
  readonly outputBias: Float32Array;
}

/** The members of a model: views into its file, no weight is copied. */
export function membersOf(file: ModelFile): Member[] {
  return Array.from({ length: file.header.members }, (_, number) => memberOf(file, number));
}

function memberOf(file: ModelFile, number: number): Member {
  const { tables, labels } = file.header;
  const name = (part: string): string => `${number}/${part}`;
  const bias = file.floats(name('bias'));
  const hidden = bias.length / 8;
  const matrix = (part: string, rows: number, columns: number): Matrix => ({
    rows,
    columns,
    weights: file.bytes(name(part)),
    scales: file.floats(name(`${part}/scales`)),
  });
  let column = 0;
  const lookups = [...formTables(tables), ...placeTables(tables)].map((spec, i): Table => {
    const own = name(`table${i}`);
    const rows = file.has(`${own}/codes`) ? codedRows(file, own, spec.rows, spec.width) : storedRows(file, own, spec.width);
    const table = { spec, rows, column };
    column += spec.width;
    return table;
  });
  const forms = formTables(tables).length;
  return {
    hidden,
    forms: lookups.slice(0, forms),
    places: lookups.slice(forms),
    input: matrix('input', 8 * hidden, column),
    bias,
    recurrent: [matrix('ahead', 4 * hidden, hidden), matrix('behind', 4 * hidden, hidden)],
    output: matrix('output', Math.ceil(labels.length / 16) * 16, 2 * hidden),
    outputBias: file.floats(name('output/bias')),
  };
}

function storedRows(file: ModelFile, name: string, width: number): Rows {
  const values = file.bytes(name);
  const scales = file.floats(`${name}/scales`);
  return (row) => ({ values: values.subarray(row * width, (row + 1) * width), scale: scales[row] as number });
}

/** The columns of the input matrix that the tables' values meet. */
export function columnsOf(tables: readonly Table[]): { readonly from: number; readonly to: number } {
  const from = tables[0]?.column ?? 0;
  return { from, to: tables.reduce((end, { spec }) => end + spec.width, from) };
}

/** The greatest whole number that a value of a vector is: its products with 8-bit weights leave room for the sum of a thousand of them. */
const greatest = 16383;

/**
 * Writes the values of the rows that the numbers from `at` on select in the tables to `vector`, one behind the other, as whole numbers of
 * one scale, which it returns. Between two pairs of values `stride` pairs' room is taken.
 */
export function readRows(tables: readonly Table[], numbers: Int32Array, at: number, vector: Int16Array, stride: number): number {
  let top = 0;
  tables.forEach((table, t) => {
    const { values, scale } = table.rows(numbers[at + t] as number);
    for (const value of values) top = Math.max(top, Math.abs(value) * scale);
  });
  const step = top > 0 ? top / greatest : 1;
  const first = tables[0]?.column ?? 0;
  tables.forEach((table, t) => {
    const { values, scale } = table.rows(numbers[at + t] as number);
    const factor = scale / step;
    for (let k = 0; k < table.spec.width; k += 1) {
      const column = table.column - first + k;
      vector[(column >> 1) * 2 * stride + (column & 1)] = Math.round((values[k] as number) * factor);
    }
  });
  return step;
}
