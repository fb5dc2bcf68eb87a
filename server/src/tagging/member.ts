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
