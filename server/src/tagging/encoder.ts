import { sigmoid, tanh } from './gates.ts';
import { multiply, type Matrix } from './matrix.ts';
import { columnsOf, readRows, type Member } from './member.ts';

/** Tokens that are read in one go, in both directions: `from` up to `to`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The tables that a token's form selects rows of, and those that its place does. */
export type Part = 'forms' | 'places';

/** One encoder at work: from the rows that tokens select in its tables to the labels' emissions. */
export interface Encoder {
  /**
   * Adds the emissions of the windows' tokens, weighted by `share`, to `out` (tokens × labels). Windows do not overlap and have no more
   * tokens together than the encoder was made for. `forms` and `places` give the slots where `keep` put the input sums of each token's form and place.
   */
  encode(forms: Int32Array, places: Int32Array, windows: readonly Window[], share: number, out: Float32Array): void;
  /** Works out the input sums of some forms or places from the rows they select (slots × tables of this part), and keeps each under its slot. */
  keep(part: Part, slots: readonly number[], rows: Int32Array): void;
}

/** What an encoder must have room for. */
export interface Room {
  readonly forms: number;
  readonly places: number;
  /** Tokens that are encoded at once. */
  readonly tokens: number;
}

/** What a hidden state's 1 is as a 16-bit integer: leaves the sums of 512 units inside 32 bits. */
const unit = 16384;

/** The reference encoder, in plain TypeScript. */
export function plainEncoder(member: Member, labels: number, room: Room): Encoder {
  const { hidden, input, bias, recurrent, output, outputBias } = member;
  const width = 8 * hidden;
  const kept = { forms: new Float32Array(room.forms * width), places: new Float32Array(room.places * width) };
  const inputs = new Float32Array(room.tokens * width);
  const states = new Int16Array(room.tokens * 2 * hidden);
  const sums = new Int32Array(Math.max(input.rows, output.rows));
  const vector = new Int16Array(input.columns);

  return {
    encode(forms, places, windows, share, out) {
      for (const { from, to } of windows) {
        for (let i = from; i < to; i += 1)
          for (let k = 0; k < width; k += 1)
            inputs[(i - from) * width + k] =
              (kept.forms[(forms[i] as number) * width + k] as number) + (kept.places[(places[i] as number) * width + k] as number);
        recur(recurrent[0], inputs, 0, states, to - from, false);
        recur(recurrent[1], inputs, 4 * hidden, states, to - from, true);
        for (let i = from; i < to; i += 1) {
          multiply(output, states.subarray((i - from) * 2 * hidden, (i - from + 1) * 2 * hidden), 0, 2 * hidden, sums);
          for (let label = 0; label < labels; label += 1) {
            const value = ((sums[label] as number) * (output.scales[label] as number)) / unit + (outputBias[label] as number);
            out[i * labels + label] = (out[i * labels + label] as number) + share * value;
          }
        }
      }
    },
    keep(part, slots, rows) {
      const tables = member[part];
      const columns = columnsOf(tables);
      slots.forEach((slot, i) => {
        const scale = readRows(tables, rows, i * tables.length, vector, 1);
        multiply(input, vector, columns.from, columns.to, sums);
        for (let r = 0; r < width; r += 1)
          kept[part][slot * width + r] =
            (part === 'forms' ? (bias[r] as number) : 0) + (sums[r] as number) * (input.scales[r] as number) * scale;
      });
    },
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
