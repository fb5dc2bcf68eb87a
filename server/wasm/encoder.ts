/**
 * The encoder's inner loops for WebAssembly with 128-bit vectors (AssemblyScript). What they compute is said, in plain TypeScript, in
 * server/src/tagging/encoder.ts. All arguments are byte addresses or counts; f32 and i32 arrays lie at multiples of 16.
 */

/** What a hidden state's 1 is as a 16-bit integer. */
const UNIT: f32 = 16384;

let top: usize = (__heap_base + 15) & ~15;

/** Room for `bytes` bytes, zeroed, for good. */
export function reserve(bytes: i32): usize {
  const at = top;
  top = (top + bytes + 15) & ~15;
  const pages = <i32>((top + 65535) >> 16) - memory.size();
  if (pages > 0) memory.grow(pages);
  return at;
}

/**
 * The input sums of `count` tokens, `width` floats each (a multiple of 16), one behind the other from `target` on. `addresses`: for each
 * token the places of the `each` rows that are added up, as 32-bit integers.
 */
export function sum(target: usize, addresses: usize, count: i32, each: i32, width: i32): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < count; i++) {
    for (let at: usize = 0; at < bytes; at += 64) {
      let row: usize = load<i32>(addresses) + at;
      let p = v128.load(row);
      let q = v128.load(row, 16);
      let r = v128.load(row, 32);
      let s = v128.load(row, 48);
      for (let k = 1; k < each; k++) {
        row = load<i32>(addresses + (k << 2)) + at;
        p = f32x4.add(p, v128.load(row));
        q = f32x4.add(q, v128.load(row, 16));
        r = f32x4.add(r, v128.load(row, 32));
        s = f32x4.add(s, v128.load(row, 48));
      }
      v128.store(target + at, p);
      v128.store(target + at, q, 16);
      v128.store(target + at, r, 32);
      v128.store(target + at, s, 48);
    }
    target += bytes;
    addresses += each << 2;
  }
}

/**
 * target[row] += scale × scales[row] × (weights · values) for a table row's `width` 8-bit values that meet the columns from `column` on.
 * `vector`: room for `width` 16-bit integers.
 */
export function addTable(
  target: usize,
  weights: usize,
  scales: usize,
  rows: i32,
  columns: i32,
  column: i32,
  values: usize,
  width: i32,
  scale: f32,
  vector: usize,
): void {
  for (let k = 0; k < width; k++) store<i16>(vector + (k << 1), load<i8>(values + k));
  const factor = f32x4.splat(scale);
  for (let row = 0; row < rows; row += 16) {
    multiplyBlock(weights + row * columns + (column << 4), vector, width);
    addScaled(target, a, scales, factor);
    addScaled(target + 16, b, scales + 16, factor);
    addScaled(target + 32, c, scales + 32, factor);
    addScaled(target + 48, d, scales + 48, factor);
    target += 64;
    scales += 64;
  }
}

/**
 * One direction of the LSTM over `count` tokens. `inputs`: this direction's input sums of the first token, 8 × hidden floats a token;
 * `states`: its place in the first token's hidden states, 2 × hidden 16-bit integers a token. `cells`: room for `hidden` floats;
 * `gates`: for 4 × hidden floats; `state`: for `hidden` 16-bit integers. The weights are 16-bit integers here: they are met at every
 * token, and widening them each time would cost as much as multiplying.
 */
export function recur(
  weights: usize,
  scales: usize,
  hidden: i32,
  inputs: usize,
  states: usize,
  count: i32,
  backwards: bool,
  cells: usize,
  gates: usize,
  state: usize,
): void {
  memory.fill(cells, 0, hidden << 2);
  memory.fill(state, 0, hidden << 1);
  const gate = (<usize>hidden) << 2;
  for (let step = 0; step < count; step++) {
    const i = backwards ? count - 1 - step : step;
    const x = inputs + ((i * hidden) << 5);
    for (let row = 0; row < hidden << 2; row += 16) {
      multiplyWideBlock(weights + ((row * hidden) << 1), state, hidden);
      const at = (<usize>row) << 2;
      storeGate(gates + at, x + at, a, scales + at);
      storeGate(gates + at + 16, x + at + 16, b, scales + at + 16);
      storeGate(gates + at + 32, x + at + 32, c, scales + at + 32);
      storeGate(gates + at + 48, x + at + 48, d, scales + at + 48);
    }
    const out = states + ((i * hidden) << 2);
    for (let j = 0; j < hidden; j += 4) {
      const at = gates + ((<usize>j) << 2);
      const cellAt = cells + ((<usize>j) << 2);
      const cell = f32x4.add(
        f32x4.mul(sigmoid(v128.load(at + gate)), v128.load(cellAt)),
        f32x4.mul(sigmoid(v128.load(at)), tanh(v128.load(at + 2 * gate))),
      );
      v128.store(cellAt, cell);
      const hiddenState = f32x4.mul(f32x4.mul(sigmoid(v128.load(at + 3 * gate)), tanh(cell)), f32x4.splat(UNIT));
      const whole = i32x4.trunc_sat_f32x4_s(f32x4.nearest(hiddenState));
      v128.store64_lane(state + (j << 1), i16x8.narrow_i32x4_s(whole, whole), 0);
    }
    memory.copy(out, state, hidden << 1);
  }
}

/** Scores of `rows` labels (a multiple of 16) for `count` tokens from their hidden states, `width` 16-bit integers a token. */
export function output(states: usize, weights: usize, scales: usize, bias: usize, rows: i32, width: i32, count: i32, out: usize): void {
  for (let i = 0; i < count; i++) {
    for (let row = 0; row < rows; row += 16) {
      const at = (<usize>row) << 2;
      multiplyBlock(weights + row * width, states, width);
      storeGate(out, bias + at, a, scales + at);
      storeGate(out + 16, bias + at + 16, b, scales + at + 16);
      storeGate(out + 32, bias + at + 32, c, scales + at + 32);
      storeGate(out + 48, bias + at + 48, d, scales + at + 48);
      out += 64;
    }
    states += width << 1;
  }
}

/** The sums of the last block of 16 rows. */
let a: v128 = i32x4.splat(0);
let b: v128 = i32x4.splat(0);
let c: v128 = i32x4.splat(0);
let d: v128 = i32x4.splat(0);

/** a, b, c, d = 16 rows of weights · vector, two columns at a time (matrix.ts says how they lie). */
function multiplyBlock(weights: usize, vector: usize, columns: i32): void {
  let p = i32x4.splat(0);
  let q = i32x4.splat(0);
  let r = i32x4.splat(0);
  let s = i32x4.splat(0);
  const end = vector + ((<usize>columns) << 1);
  while (vector < end) {
    const pair = v128.load32_splat(vector);
    p = i32x4.add(p, i32x4.dot_i16x8_s(v128.load8x8_s(weights), pair));
    q = i32x4.add(q, i32x4.dot_i16x8_s(v128.load8x8_s(weights, 8), pair));
    r = i32x4.add(r, i32x4.dot_i16x8_s(v128.load8x8_s(weights, 16), pair));
    s = i32x4.add(s, i32x4.dot_i16x8_s(v128.load8x8_s(weights, 24), pair));
    weights += 32;
    vector += 4;
  }
  a = p;
  b = q;
  c = r;
  d = s;
}

/** The same for weights that are 16-bit integers already. */
function multiplyWideBlock(weights: usize, vector: usize, columns: i32): void {
  let p = i32x4.splat(0);
  let q = i32x4.splat(0);
  let r = i32x4.splat(0);
  let s = i32x4.splat(0);
  const end = vector + ((<usize>columns) << 1);
  while (vector < end) {
    const pair = v128.load32_splat(vector);
    p = i32x4.add(p, i32x4.dot_i16x8_s(v128.load(weights), pair));
    q = i32x4.add(q, i32x4.dot_i16x8_s(v128.load(weights, 16), pair));
    r = i32x4.add(r, i32x4.dot_i16x8_s(v128.load(weights, 32), pair));
    s = i32x4.add(s, i32x4.dot_i16x8_s(v128.load(weights, 48), pair));
    weights += 64;
    vector += 4;
  }
  a = p;
  b = q;
  c = r;
  d = s;
}

function addScaled(target: usize, sums: v128, scales: usize, factor: v128): void {
  const value = f32x4.mul(f32x4.convert_i32x4_s(sums), f32x4.mul(v128.load(scales), factor));
  v128.store(target, f32x4.add(v128.load(target), value));
}

/** target = added + sums × scales ÷ UNIT */
function storeGate(target: usize, added: usize, sums: v128, scales: usize): void {
  const scale = f32x4.mul(v128.load(scales), f32x4.splat(1 / UNIT));
  v128.store(target, f32x4.add(v128.load(added), f32x4.mul(f32x4.convert_i32x4_s(sums), scale)));
}

function sigmoid(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh(f32x4.mul(x, half))));
}

/** The quotient of two polynomials that server/src/tagging/gates.ts explains. */
function tanh(x: v128): v128 {
  const v = f32x4.max(f32x4.min(x, f32x4.splat(7.9053111)), f32x4.splat(-7.9053111));
  const w = f32x4.mul(v, v);
  let p = f32x4.add(f32x4.mul(w, f32x4.splat(-2.76076847742355e-16)), f32x4.splat(2.00018790482477e-13));
  p = f32x4.add(f32x4.mul(w, p), f32x4.splat(-8.60467152213735e-11));
  p = f32x4.add(f32x4.mul(w, p), f32x4.splat(5.12229709037114e-8));
  p = f32x4.add(f32x4.mul(w, p), f32x4.splat(1.48572235717979e-5));
  p = f32x4.add(f32x4.mul(w, p), f32x4.splat(6.37261928875436e-4));
  p = f32x4.add(f32x4.mul(w, p), f32x4.splat(4.89352455891786e-3));
  let q = f32x4.add(f32x4.mul(w, f32x4.splat(1.19825839466702e-6)), f32x4.splat(1.18534705686654e-4));
  q = f32x4.add(f32x4.mul(w, q), f32x4.splat(2.268434632439e-3));
  q = f32x4.add(f32x4.mul(w, q), f32x4.splat(4.89352518554385e-3));
  return f32x4.div(f32x4.mul(v, p), q);
}
