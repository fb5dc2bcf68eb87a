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

/**
 * The sums over all label sequences, each row scaled to 1 so that no paragraph is too long for a double (count × labels each).
 * `weights`: the emissions' own factors; `ahead`: what leads up to a label, these included; `behind`: what follows it.
 */
export interface Sums {
  readonly weights: Float64Array;
  readonly ahead: Float64Array;
  readonly behind: Float64Array;
}

/** Forward and backward sums. `factors`: e to the chain's transitions. */
function sumsOf(labels: number, factors: Float64Array, emissions: Float32Array, count: number): Sums {
  const weights = weightsOf(labels, emissions, count);
  const ahead = new Float64Array(count * labels);
  const behind = new Float64Array(count * labels).fill(1);
  for (let i = 0; i < count; i += 1) {
    for (let to = 0; to < labels; to += 1) {
      let sum = i === 0 ? (factors[labels * labels + to] as number) : 0;
      if (i > 0)
        for (let from = 0; from < labels; from += 1)
          sum += (ahead[(i - 1) * labels + from] as number) * (factors[from * labels + to] as number);
      ahead[i * labels + to] = sum * (weights[i * labels + to] as number);
    }
    scale(ahead, i * labels, labels);
  }
  for (let i = count - 2; i >= 0; i -= 1) {
    for (let from = 0; from < labels; from += 1) {
      let sum = 0;
      for (let to = 0; to < labels; to += 1) {
        const next = (i + 1) * labels + to;
        sum += (factors[from * labels + to] as number) * (weights[next] as number) * (behind[next] as number);
      }
      behind[i * labels + from] = sum;
    }
    scale(behind, i * labels, labels);
  }
  return { weights, ahead, behind };
}

/** Longer paragraphs are summed in pieces of this many tokens: the sums of a text without any break would not fit into memory. */
const piece = 4096;

/** The sums of a whole paragraph, piece by piece, with the factors (e to the chain's transitions) they were made with. */
export interface ParagraphSums {
  readonly factors: Float64Array;
  readonly pieces: readonly (Sums & { readonly from: number; readonly count: number })[];
}

export function sumsOfParagraph({ labels, transitions }: Chain, emissions: Float32Array, count: number): ParagraphSums {
  const factors = Float64Array.from(transitions, Math.exp);
  const pieces: (Sums & { from: number; count: number })[] = [];
  for (let from = 0; from < count; from += piece) {
    const size = Math.min(count - from, piece);
    const sums = sumsOf(labels, factors, emissions.subarray(from * labels, (from + size) * labels), size);
    pieces.push({ ...sums, from, count: size });
  }
  return { factors, pieces };
}

/** Probability of each label at each token, given the whole paragraph: count × labels. */
export function labelMarginals(
  chain: Chain,
  emissions: Float32Array,
  count: number,
  sums = sumsOfParagraph(chain, emissions, count),
): Float32Array {
  const { labels } = chain;
  const out = new Float32Array(count * labels);
  for (const { ahead, behind, from, count: size } of sums.pieces) {
    const both = ahead.slice();
    for (let i = 0; i < both.length; i += 1) both[i] = (both[i] as number) * (behind[i] as number);
    for (let i = 0; i < size; i += 1) scale(both, i * labels, labels);
    out.set(both, from * labels);
  }
  return out;
}

/** e to the emissions, each token's highest taken as 1. */
function weightsOf(labels: number, emissions: Float32Array, count: number): Float64Array {
  const weights = new Float64Array(count * labels);
  for (let i = 0; i < count; i += 1) {
    let top = -Infinity;
    for (let at = i * labels; at < (i + 1) * labels; at += 1) top = Math.max(top, emissions[at] as number);
    for (let at = i * labels; at < (i + 1) * labels; at += 1) weights[at] = Math.exp((emissions[at] as number) - top);
  }
  return weights;
}

/** Brings the sum of a row to 1. */
function scale(rows: Float64Array, at: number, labels: number): void {
  let total = 0;
  for (let i = at; i < at + labels; i += 1) total += rows[i] as number;
  for (let i = at; i < at + labels; i += 1) rows[i] = (rows[i] as number) / total;
}
