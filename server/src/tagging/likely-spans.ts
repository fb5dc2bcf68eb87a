import { piece, sumsOf, type Chain, type Sums } from './crf.ts';

/**
 * What a span of one kind is worth: its probability (both ends right), plus `core` × the mean probability that its tokens are of its kind,
 * less `cost`. A cost near 0.35 gives the most exact spans right for each one wrong; the core keeps spans that are certain but for their ends.
 */
export interface Worth {
  readonly cost: number;
  readonly core: number;
}

/** Spans that begin less probably than this are not looked at, and none is followed below it: at most 1 / least are followed at once, so the work is linear. */
const least = 0.03;

/**
 * The labels of the spans that are together worth the most. The single best label sequence (bestLabels) prefers, where several spans compete
 * for one place, a sequence without any of them; and it does not weigh a span found against a span missed as F1 does.
 * Labels are 0, then B- and I- of each kind; `worths`: one a kind.
 */
export function likelySpans(chain: Chain, worths: readonly Worth[], emissions: Float32Array, count: number): Uint8Array {
  const labels = new Uint8Array(count);
  const factors = Float64Array.from(chain.transitions, Math.exp);
  for (let from = 0; from < count; from += piece) {
    const to = Math.min(count, from + piece);
    const part = emissions.subarray(from * chain.labels, to * chain.labels);
    choose(chain.labels, factors, worths, part, labels.subarray(from, to));
  }
  return labels;
}

/** Writes the best choice of spans that do not overlap to `out`: from the end, the best of what begins at each token and of what follows. */
function choose(labels: number, factors: Float64Array, worths: readonly Worth[], emissions: Float32Array, out: Uint8Array): void {
  const count = out.length;
  const sums = sumsOf(labels, factors, emissions, count);
  const masses = worths.map((_, kind) => massOf(sums, labels, kind, count));
  const best = new Float64Array(count + 1);
  const ends = new Int32Array(count);
  const kinds = new Uint8Array(count);
  for (let i = count - 1; i >= 0; i -= 1) {
    best[i] = best[i + 1] as number;
    worths.forEach(({ cost, core }, kind) => {
      const mass = masses[kind] as Float64Array;
      follow(labels, factors, sums, i, kind, (end, probability) => {
        const inside = ((mass[end] as number) - (mass[i] as number)) / (end - i);
        const value = probability + core * inside - cost + (best[end] as number);
        if (value <= (best[i] as number)) return;
        best[i] = value;
        ends[i] = end;
        kinds[i] = kind;
      });
    });
  }
  for (let i = 0; i < count;) {
    const end = ends[i] as number;
    if (end > 0) {
      out.fill(2 * (kinds[i] as number) + 2, i, end);
      out[i] = 2 * (kinds[i] as number) + 1;
    }
    i = Math.max(end, i + 1);
  }
}

/** Calls `found` with the end and the probability of every likely span of a kind that begins at token i. */
function follow(
  labels: number,
  factors: Float64Array,
  sums: Sums,
  i: number,
  kind: number,
  found: (end: number, probability: number) => void,
): void {
  const begins = 2 * kind + 1;
  const inside = 2 * kind + 2;
  const count = sums.weights.length / labels;
  let open = probabilityOf(sums, labels, i, begins);
  for (let end = i + 1; end <= count && open >= least; end += 1) {
    const goesOn = end < count ? transitionOf(sums, labels, factors, end, end === i + 1 ? begins : inside, inside) : 0;
    found(end, open * (1 - goesOn));
    open *= goesOn;
  }
}

/** Probability of a label at a token. */
function probabilityOf({ ahead, behind }: Sums, labels: number, i: number, label: number): number {
  let total = 0;
  for (let at = i * labels; at < (i + 1) * labels; at += 1) total += (ahead[at] as number) * (behind[at] as number);
  return ((ahead[i * labels + label] as number) * (behind[i * labels + label] as number)) / total;
}

/** Probability that token i has label `to` where the one before it has label `from`. */
function transitionOf({ weights, behind }: Sums, labels: number, factors: Float64Array, i: number, from: number, to: number): number {
  let total = 0;
  let wanted = 0;
  for (let label = 0; label < labels; label += 1) {
    const at = i * labels + label;
    const value = (factors[from * labels + label] as number) * (weights[at] as number) * (behind[at] as number);
    total += value;
    if (label === to) wanted = value;
  }
  return wanted / total;
}

/** Sums, up to each token, of the probability that the tokens are of a kind: count + 1. */
function massOf(sums: Sums, labels: number, kind: number, count: number): Float64Array {
  const mass = new Float64Array(count + 1);
  for (let i = 0; i < count; i += 1)
    mass[i + 1] = (mass[i] as number) + probabilityOf(sums, labels, i, 2 * kind + 1) + probabilityOf(sums, labels, i, 2 * kind + 2);
  return mass;
}
