import { encoderHex } from './generated/encoder.ts';

/** The vector loops of server/wasm/encoder.ts, which says what each does; all arguments are byte addresses and counts. */
export interface Machine {
  readonly memory: { readonly buffer: ArrayBuffer };
  reserve(bytes: number): number;
  multiply(
    target: number,
    weights: number,
    scales: number,
    rows: number,
    columns: number,
    width: number,
    vector: number,
    stride: number,
    factor: number,
  ): void;
  multiplyBoth(
    target: number,
    target2: number,
    weights: number,
    scales: number,
    rows: number,
    columns: number,
    width: number,
    vectors: number,
    factor: number,
    factor2: number,
  ): void;
  recur(
    weights: number,
    scales: number,
    hidden: number,
    side: number,
    tokens: number,
    states: number,
    count: number,
    tokens2: number,
    states2: number,
    count2: number,
    room: number,
  ): void;
  output(states: number, weights: number, scales: number, bias: number, rows: number, width: number, count: number, out: number): void;
}

/**
 * Makes an instance of a WebAssembly module that imports nothing, and returns its exports: the host's
 * `(code) => new WebAssembly.Instance(new WebAssembly.Module(code)).exports`. Throws where the host cannot.
 */
export type Instantiate = (code: Uint8Array) => object;

/** A new machine with memory of its own. */
export function makeMachine(instantiate: Instantiate): Machine {
  const code = Uint8Array.from({ length: encoderHex.length / 2 }, (_, i) => parseInt(encoderHex.slice(2 * i, 2 * i + 2), 16));
  return instantiate(code) as Machine;
}
