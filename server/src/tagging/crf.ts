/** A linear-chain conditional random field over a paragraph's emissions: the best labels, and how probable each is. */
export interface Chain {
  readonly labels: number;
  /** Weight of label j after label i at i × labels + j; row `labels` stands for the paragraph's start. Forbidden ones are −10⁴. */
  readonly transitions: Float32Array;
}

/** Transitions below this are never taken. */
const forbidden = -1e3;

/** The label sequence of the highest sum (Viterbi). `emissions`: count × labels. */
export function bestLabels({ labels, transitions }: Chain, emissions: Float32Array, count: number): Uint8Array {
  const best = new Uint8Array(count);
  if (count === 0) return best;
  const back = new Uint8Array(count * labels);
  const before = allowed(labels, transitions);
  let score = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let to = 0; to < labels; to += 1) score[to] = (transitions[labels * labels + to] as number) + (emissions[to] as number);
  for (let i = 1; i < count; i += 1) {
    for (let to = 0; to < labels; to += 1) {
      let top = -Infinity;
      let origin = 0;
      for (const from of before[to] as Uint8Array) {
        const value = (score[from] as number) + (transitions[from * labels + to] as number);
        if (value > top) {
          top = value;
          origin = from;
        }
      }
      next[to] = top + (emissions[i * labels + to] as number);
      back[i * labels + to] = origin;
    }
    [score, next] = [next, score];
  }
  let last = 0;
  for (let label = 1; label < labels; label += 1) if ((score[label] as number) > (score[last] as number)) last = label;
  for (let i = count - 1; i >= 0; i -= 1) {
    best[i] = last;
    last = back[i * labels + last] as number;
  }
  return best;
}

/** For each label, the labels that may stand before it. */
function allowed(labels: number, transitions: Float32Array): Uint8Array[] {
  return Array.from({ length: labels }, (_, to) =>
    Uint8Array.from({ length: labels }, (__, from) => from).filter((from) => (transitions[from * labels + to] as number) > forbidden),
  );
}

/** Probability of each label at each token, given the whole paragraph (forward and backward sums): count × labels. */
export function labelMarginals({ labels, transitions }: Chain, emissions: Float32Array, count: number): Float32Array {
  const out = new Float32Array(count * labels);
  if (count === 0) return out;
  const factors = Float64Array.from(transitions, Math.exp);
  const forward = new Float64Array(count * labels);
  for (let i = 0; i < count; i += 1) {
    for (let to = 0; to < labels; to += 1) {
      let sum = 0;
      if (i === 0) sum = factors[labels * labels + to] as number;
      else
        for (let from = 0; from < labels; from += 1)
          sum += (forward[(i - 1) * labels + from] as number) * (factors[from * labels + to] as number);
      forward[i * labels + to] = sum;
    }
    weigh(forward, emissions, i, labels);
  }
  let behind: Float64Array = new Float64Array(labels).fill(1);
  for (let i = count - 1; i >= 0; i -= 1) {
    let total = 0;
    for (let label = 0; label < labels; label += 1) total += (forward[i * labels + label] as number) * (behind[label] as number);
    for (let label = 0; label < labels; label += 1)
      out[i * labels + label] = ((forward[i * labels + label] as number) * (behind[label] as number)) / total;
    behind = stepBack(behind, factors, emissions, i, labels);
  }
  return out;
}

/** Multiplies a row by the emissions' factors and brings its sum to 1, so that no paragraph is too long for a double. */
function weigh(rows: Float64Array, emissions: Float32Array, i: number, labels: number): void {
  let top = -Infinity;
  for (let label = 0; label < labels; label += 1) top = Math.max(top, emissions[i * labels + label] as number);
  let total = 0;
  for (let label = 0; label < labels; label += 1) {
    const value = (rows[i * labels + label] as number) * Math.exp((emissions[i * labels + label] as number) - top);
    rows[i * labels + label] = value;
    total += value;
  }
  for (let label = 0; label < labels; label += 1) rows[i * labels + label] = (rows[i * labels + label] as number) / total;
}

function stepBack(behind: Float64Array, factors: Float64Array, emissions: Float32Array, i: number, labels: number): Float64Array {
  const weighed = behind.slice();
  weigh(weighed, emissions.subarray(i * labels, (i + 1) * labels), 0, labels);
  const before = new Float64Array(labels);
  for (let from = 0; from < labels; from += 1)
    for (let to = 0; to < labels; to += 1)
      before[from] = (before[from] as number) + (factors[from * labels + to] as number) * (weighed[to] as number);
  return before;
}
