import { sigmoid, tanh } from './gates.ts';
import { multiply, type Matrix } from './matrix.ts';
import type { Member, Table } from './member.ts';

/** One encoder at work: from the rows that tokens select in its tables to the labels' emissions. */
export interface Encoder {
  /**
   * Adds the emissions of `count` tokens, weighted by `share`, to `out` from token `from` on. `forms` gives each token's form as `formOf`
   * numbered it; `places` its rows in the place tables.
   */
  encode(forms: Int32Array, places: Int32Array, from: number, count: number, share: number, out: Float32Array): void;
  /** Works out the input sum of a form from its rows and keeps it under `slot`. */
  keepForm(slot: number, rows: Int32Array): void;
}

/** What a hidden state's 1 is as a 16-bit integer: leaves the sums of 512 units inside 32 bits. */
const unit = 16384;

/** The reference encoder, in plain TypeScript. `slots`: how many forms are kept; `widest`: tokens of one run at most. */
export function plainEncoder(member: Member, labels: number, slots: number, widest: number): Encoder {
  const { hidden, input, bias, recurrent, output, outputBias } = member;
  const width = 8 * hidden;
  const forms = new Float32Array(slots * width);
  const places = member.places.map((table) => placeSums(table, input));
  const inputs = new Float32Array(widest * width);
  const states = new Int16Array(widest * 2 * hidden);
  const sums = new Int32Array(Math.max(input.rows, output.rows));
  const vector = new Int16Array(Math.max(...member.forms.map((table) => table.spec.width)));

  const encode: Encoder['encode'] = (formOf, rows, from, count, share, out) => {
    for (let i = 0; i < count; i += 1) {
      const target = inputs.subarray(i * width, (i + 1) * width);
      target.set(forms.subarray((formOf[from + i] as number) * width, ((formOf[from + i] as number) + 1) * width));
      for (let t = 0; t < places.length; t += 1) {
        const added = (places[t] as PlaceSums)(rows[(from + i) * places.length + t] as number);
        for (let k = 0; k < width; k += 1) target[k] = (target[k] as number) + (added[k] as number);
      }
    }
    recur(recurrent[0], inputs, 0, states, count, false);
    recur(recurrent[1], inputs, 4 * hidden, states, count, true);
    for (let i = 0; i < count; i += 1) {
      multiply(output, states.subarray(i * 2 * hidden, (i + 1) * 2 * hidden), 0, 2 * hidden, sums);
      for (let label = 0; label < labels; label += 1) {
        const value = ((sums[label] as number) * (output.scales[label] as number)) / unit + (outputBias[label] as number);
        out[(from + i) * labels + label] = (out[(from + i) * labels + label] as number) + share * value;
      }
    }
  };

  const keepForm: Encoder['keepForm'] = (slot, rows) => {
    const target = forms.subarray(slot * width, (slot + 1) * width);
    target.set(bias);
    member.forms.forEach((table, t) => addTable(table, input, rows[t] as number, vector, sums, target));
  };

  return { encode, keepForm };
}

/** target += input matrix · the table's row. */
function addTable(table: Table, input: Matrix, row: number, vector: Int16Array, sums: Int32Array, target: Float32Array): void {
  const { width } = table.spec;
  const { values, scale } = table.rows(row);
  for (let k = 0; k < width; k += 1) vector[k] = values[k] as number;
  multiply(input, vector, table.column, table.column + width, sums);
  for (let r = 0; r < input.rows; r += 1) target[r] = (target[r] as number) + (sums[r] as number) * (input.scales[r] as number) * scale;
}

/** The input sum that a row of a place table brings. */
type PlaceSums = (row: number) => Float32Array;

/** Place tables are small: each row's sum is worked out when it is first met, and kept. */
function placeSums(table: Table, input: Matrix): PlaceSums {
  const kept = new Map<number, Float32Array>();
  const vector = new Int16Array(table.spec.width);
  const sums = new Int32Array(input.rows);
  return (row) => {
    let found = kept.get(row);
    if (!found) {
      found = new Float32Array(input.rows);
      addTable(table, input, row, vector, sums, found);
      kept.set(row, found);
    }
    return found;
  };
}

/**
 * Runs one direction of the LSTM over the tokens' input sums (8 × hidden a token, this direction's from `offset` on) and writes its
 * hidden states beside the other direction's.
 */
function recur(matrix: Matrix, inputs: Float32Array, offset: number, states: Int16Array, count: number, backwards: boolean): void {
  const hidden = matrix.columns;
  const side = backwards ? hidden : 0;
  const cells = new Float64Array(hidden);
  const state = new Int16Array(hidden);
  const sums = new Int32Array(matrix.rows);
  const gates = new Float64Array(matrix.rows);
  const { scales } = matrix;
  for (let step = 0; step < count; step += 1) {
    const i = backwards ? count - 1 - step : step;
    const x = i * 8 * hidden + offset;
    multiply(matrix, state, 0, hidden, sums);
    for (let row = 0; row < matrix.rows; row += 1)
      gates[row] = (inputs[x + row] as number) + ((sums[row] as number) * (scales[row] as number)) / unit;
    for (let j = 0; j < hidden; j += 1) {
      const added = sigmoid(gates[j] as number) * tanh(gates[2 * hidden + j] as number);
      const cell = sigmoid(gates[hidden + j] as number) * (cells[j] as number) + added;
      cells[j] = cell;
      state[j] = Math.round(sigmoid(gates[3 * hidden + j] as number) * tanh(cell) * unit);
    }
    states.set(state, i * 2 * hidden + side);
  }
}
