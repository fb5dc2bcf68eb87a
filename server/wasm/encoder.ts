/**
 * The encoder's inner loops for WebAssembly with 128-bit vectors (AssemblyScript). What they compute is said, in plain TypeScript, in
 * server/src/tagging/encoder.ts. All arguments are byte addresses or counts; f32 and i32 arrays lie at multiples of 16.
 *
 * Two vectors meet the weights at once where there are two: the weights then come from memory once for both, and each is widened once.
 * A vector is stored as pairs of 16-bit integers; `stride` bytes lie between its pairs: 4 where it stands alone, 8 where the pairs of two
 * vectors take turns.
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
 * target[row] += factor × scales[row] × (weights · vector) for `rows` rows (a multiple of 16) of a matrix of `columns` columns
 * (matrix.ts says how they lie), of which the vector meets `width` (even); `weights` is where the first of these lies.
 */
export function multiply(
  target: usize,
  weights: usize,
  scales: usize,
  rows: i32,
  columns: i32,
  width: i32,
  vector: usize,
  stride: i32,
  factor: f32,
): void {
  const factors = f32x4.splat(factor);
  const end = vector + <usize>(width >> 1) * stride;
  for (let row = 0; row < rows; row += 16) {
    let w = weights + <usize>(row * columns);
    let p = i32x4.splat(0);
    let q = i32x4.splat(0);
    let r = i32x4.splat(0);
    let s = i32x4.splat(0);
    for (let v = vector; v < end; v += stride) {
      const pair = v128.load32_splat(v);
      p = i32x4.add(p, i32x4.dot_i16x8_s(v128.load8x8_s(w), pair));
      q = i32x4.add(q, i32x4.dot_i16x8_s(v128.load8x8_s(w, 8), pair));
      r = i32x4.add(r, i32x4.dot_i16x8_s(v128.load8x8_s(w, 16), pair));
      s = i32x4.add(s, i32x4.dot_i16x8_s(v128.load8x8_s(w, 24), pair));
      w += 32;
    }
    const at = (<usize>row) << 2;
    add(target + at, p, scales + at, factors);
    add(target + at + 16, q, scales + at + 16, factors);
    add(target + at + 32, r, scales + at + 32, factors);
    add(target + at + 48, s, scales + at + 48, factors);
  }
}

/** The same for two vectors whose pairs take turns, each with a target and a factor of its own. */
export function multiplyBoth(
  target: usize,
  target2: usize,
  weights: usize,
  scales: usize,
  rows: i32,
  columns: i32,
  width: i32,
  vectors: usize,
  factor: f32,
  factor2: f32,
): void {
  const factors = f32x4.splat(factor);
  const factors2 = f32x4.splat(factor2);
  const end = vectors + ((<usize>width) << 2);
  for (let row = 0; row < rows; row += 16) {
    let w = weights + <usize>(row * columns);
    let p = i32x4.splat(0);
    let q = i32x4.splat(0);
    let r = i32x4.splat(0);
    let s = i32x4.splat(0);
    let p2 = i32x4.splat(0);
    let q2 = i32x4.splat(0);
    let r2 = i32x4.splat(0);
    let s2 = i32x4.splat(0);
    for (let v = vectors; v < end; v += 8) {
      const pair = v128.load32_splat(v);
      const pair2 = v128.load32_splat(v, 4);
      let values = v128.load8x8_s(w);
      p = i32x4.add(p, i32x4.dot_i16x8_s(values, pair));
      p2 = i32x4.add(p2, i32x4.dot_i16x8_s(values, pair2));
      values = v128.load8x8_s(w, 8);
      q = i32x4.add(q, i32x4.dot_i16x8_s(values, pair));
      q2 = i32x4.add(q2, i32x4.dot_i16x8_s(values, pair2));
      values = v128.load8x8_s(w, 16);
      r = i32x4.add(r, i32x4.dot_i16x8_s(values, pair));
      r2 = i32x4.add(r2, i32x4.dot_i16x8_s(values, pair2));
      values = v128.load8x8_s(w, 24);
      s = i32x4.add(s, i32x4.dot_i16x8_s(values, pair));
      s2 = i32x4.add(s2, i32x4.dot_i16x8_s(values, pair2));
      w += 32;
    }
    const at = (<usize>row) << 2;
    add(target + at, p, scales + at, factors);
    add(target + at + 16, q, scales + at + 16, factors);
    add(target + at + 32, r, scales + at + 32, factors);
    add(target + at + 48, s, scales + at + 48, factors);
    add(target2 + at, p2, scales + at, factors2);
    add(target2 + at + 16, q2, scales + at + 16, factors2);
    add(target2 + at + 32, r2, scales + at + 32, factors2);
    add(target2 + at + 48, s2, scales + at + 48, factors2);
  }
}

/**
 * One direction of the LSTM (`side` 0 ahead, 1 behind) over two lanes of `count` ≥ `count2` tokens, each one or more windows one behind the
 * other. `tokens`: three 32-bit integers a token: where the two rows lie that add up to its input sums (this direction's half of a row begins
 * `side` × 16 × hidden bytes on), and FIRST and LAST for the ends of a window. `states`: where the first token's hidden states go, 2 × hidden
 * 16-bit integers a token. `room`: scratch of 44 × hidden bytes.
 */
export function recur(
  weights: usize,
  scales: usize,
  hidden: i32,
  side: i32,
  tokens: usize,
  states: usize,
  count: i32,
  tokens2: usize,
  states2: usize,
  count2: i32,
  room: usize,
): void {
  const unit = <usize>hidden;
  const cells = room;
  const cells2 = cells + (unit << 2);
  const gates = cells2 + (unit << 2);
  const gates2 = gates + (unit << 4);
  const vectors = gates2 + (unit << 4);
  for (let step = 0; step < count; step++) {
    const i = side ? count - 1 - step : step;
    enter(gates, cells, vectors, tokens + i * TOKEN, side, hidden);
    if (step < count2) {
      const i2 = side ? count2 - 1 - step : step;
      enter(gates2, cells2, vectors + 4, tokens2 + i2 * TOKEN, side, hidden);
      multiplyBoth(gates, gates2, weights, scales, hidden << 2, hidden, hidden, vectors, 1 / UNIT, 1 / UNIT);
      activate(gates2, cells2, vectors + 4, states2 + ((((i2 << 1) + side) * hidden) << 1), hidden);
    } else {
      multiply(gates, weights, scales, hidden << 2, hidden, hidden, vectors, 8, 1 / UNIT);
    }
    activate(gates, cells, vectors, states + ((((i << 1) + side) * hidden) << 1), hidden);
  }
}

const TOKEN = 12;
const FIRST = 1;
const LAST = 2;

/** gates = a token's input sums; where a window begins, in this direction, its cells and its hidden state are zeros. */
function enter(gates: usize, cells: usize, vector: usize, token: usize, side: i32, hidden: i32): void {
  const unit = <usize>hidden;
  if (load<i32>(token, 8) & (side ? LAST : FIRST)) {
    memory.fill(cells, 0, unit << 2);
    for (let at: usize = 0; at < unit << 2; at += 8) store<i32>(vector + at, 0);
  }
  const half = <usize>side * (unit << 4);
  let row = <usize>load<i32>(token) + half;
  let row2 = <usize>load<i32>(token, 4) + half;
  const end = gates + (unit << 4);
  while (gates < end) {
    v128.store(gates, f32x4.add(v128.load(row), v128.load(row2)));
    v128.store(gates, f32x4.add(v128.load(row, 16), v128.load(row2, 16)), 16);
    v128.store(gates, f32x4.add(v128.load(row, 32), v128.load(row2, 32)), 32);
    v128.store(gates, f32x4.add(v128.load(row, 48), v128.load(row2, 48)), 48);
    gates += 64;
    row += 64;
    row2 += 64;
  }
}

/** Scores of `rows` labels (a multiple of 16) for `count` tokens from their hidden states, `width` 16-bit integers a token. */
export function output(states: usize, weights: usize, scales: usize, bias: usize, rows: i32, width: i32, count: i32, out: usize): void {
  for (let i = 0; i < count; i++) {
    memory.copy(out, bias, rows << 2);
    multiply(out, weights, scales, rows, width, width, states, 4, 1 / UNIT);
    states += width << 1;
    out += rows << 2;
  }
}

function add(target: usize, sums: v128, scales: usize, factors: v128): void {
  const value = f32x4.mul(f32x4.convert_i32x4_s(sums), f32x4.mul(v128.load(scales), factors));
  v128.store(target, f32x4.add(v128.load(target), value));
}

/**
 * From the gates' sums (input, forget, cell, output: `hidden` floats each) the next cells and the hidden state, which goes to `vector`,
 * whose pairs lie 8 bytes apart, and to `state`.
 * With tanh x = above(x) ÷ below(x) (server/src/tagging/gates.ts) and 1 ÷ (1 + e^−x) = (below(x/2) + above(x/2)) ÷ 2 below(x/2), a cell
 * and its hidden state take one division each.
 */
function activate(gates: usize, cells: usize, vector: usize, state: usize, hidden: i32): void {
  const gate = (<usize>hidden) << 2;
  for (let at: usize = 0; at < gate; at += 16) {
    const i = clamp(f32x4.mul(v128.load(gates + at), constant(HALF)));
    const f = clamp(f32x4.mul(v128.load(gates + gate + at), constant(HALF)));
    const g = clamp(v128.load(gates + 2 * gate + at));
    const ii = f32x4.mul(i, i);
    const ff = f32x4.mul(f, f);
    const gg = f32x4.mul(g, g);
    const belowI = below(ii);
    const belowF = below(ff);
    const entering = f32x4.mul(f32x4.add(belowI, above(i, ii)), above(g, gg));
    const staying = f32x4.mul(f32x4.add(belowF, above(f, ff)), v128.load(cells + at));
    const belowBoth = f32x4.mul(belowI, below(gg));
    const sum = f32x4.add(f32x4.mul(staying, belowBoth), f32x4.mul(entering, belowF));
    v128.store(cells + at, f32x4.mul(f32x4.div(sum, f32x4.mul(belowBoth, belowF)), constant(HALF)));
  }
  // In a loop of its own, so that the processor has more chains of operations to work on at once.
  const outs = gates + 3 * gate;
  for (let at: usize = 0; at < gate; at += 16) {
    const o = clamp(f32x4.mul(v128.load(outs + at), constant(HALF)));
    const c = clamp(v128.load(cells + at));
    const oo = f32x4.mul(o, o);
    const cc = f32x4.mul(c, c);
    const belowO = below(oo);
    const out = f32x4.mul(f32x4.add(belowO, above(o, oo)), above(c, cc));
    const twice = f32x4.div(out, f32x4.mul(belowO, below(cc)));
    // Added to 1.5 × 2²³, a number has the whole number that is nearest to it in its lowest bits.
    const whole = i32x4.sub(f32x4.add(f32x4.mul(twice, constant(HALF_UNIT)), constant(SHIFT)), constant(SHIFT));
    const values = i16x8.narrow_i32x4_s(whole, whole);
    v128.store64_lane(state + (at >> 1), values, 0);
    v128.store32_lane(vector + at, values, 0);
    v128.store32_lane(vector + at, values, 1, 8);
  }
}

function clamp(x: v128): v128 {
  return f32x4.pmax(f32x4.pmin(x, constant(LIMIT)), constant(MINUS_LIMIT));
}

function above(x: v128, xx: v128): v128 {
  const sum = f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(xx, constant(ABOVE + 2)), constant(ABOVE + 1)), xx), constant(ABOVE));
  return f32x4.mul(x, sum);
}

function below(xx: v128): v128 {
  const sum = f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(xx, constant(BELOW + 2)), constant(BELOW + 1)), xx), constant(BELOW));
  return f32x4.add(f32x4.mul(sum, xx), constant(ONE));
}

/** Read from memory, a vector of one constant takes one instruction; where it stands in the code, the engine puts it together in four. */
function constant(number: i32): v128 {
  return v128.load32_splat(constants + ((<usize>number) << 2));
}

const constants = memory.data<f32>(
  [0.5, 8192, 12582912, 6, -6, 1, 0.999971156, 0.114472766, 0.00149555632, 0.447714138, 0.0174874216, 5.51862079e-5],
  16,
);
const HALF = 0;
const HALF_UNIT = 1;
const SHIFT = 2;
const LIMIT = 3;
const MINUS_LIMIT = 4;
const ONE = 5;
const ABOVE = 6;
const BELOW = 9;
