import { sumsOfParagraph, type Chain, type Sums } from './crf.ts';

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
export function likelySpans(
  chain: Chain,
  worths: readonly Worth[],
  emissions: Float32Array,
  count: number,
  sums = sumsOfParagraph(chain, emissions, count),
): Uint8Array {
  const labels = new Uint8Array(count);
  for (const piece of sums.pieces) choose(chain.labels, sums.factors, worths, piece, labels.subarray(piece.from, piece.from + piece.count));
  return labels;
}

/** Writes the best choice of spans that do not overlap to `out`: from the end, the best of what begins at each token and of what follows. */
function choose(labels: number, factors: Float64Array, worths: readonly Worth[], sums: Sums, out: Uint8Array): void {
  const count = out.length;
  const probabilities = probabilitiesOf(sums, labels, count);
  const masses = worths.map((_, kind) => massOf(probabilities, labels, kind, count));
  const best = new Float64Array(count + 1);
  const ends = new Int32Array(count);
  const kinds = new Uint8Array(count);
  for (let i = count - 1; i >= 0; i -= 1) {
    best[i] = best[i + 1] as number;
    for (let kind = 0; kind < worths.length; kind += 1) {
      const begins = 2 * kind + 1;
      let open = probabilities[i * labels + begins] as number;
      if (open < least) continue;
      const { cost, core } = worths[kind] as Worth;
      const mass = masses[kind] as Float64Array;
      // Every likely span of the kind that begins here.
      for (let end = i + 1; end <= count && open >= least; end += 1) {
        const goesOn = end < count ? transitionOf(sums, labels, factors, end, end === i + 1 ? begins : begins + 1, begins + 1) : 0;
        const inside = ((mass[end] as number) - (mass[i] as number)) / (end - i);
        const value = open * (1 - goesOn) + core * inside - cost + (best[end] as number);
        if (value > (best[i] as number)) {
          best[i] = value;
          ends[i] = end;
          kinds[i] = kind;
        }
        open *= goesOn;
      }
    }
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

/** Probability of each label at each token: count × labels. */
function probabilitiesOf({ ahead, behind }: Sums, labels: number, count: number): Float64Array {
  const out = new Float64Array(count * labels);
  for (let i = 0; i < count; i += 1) {
    let total = 0;
    for (let at = i * labels; at < (i + 1) * labels; at += 1) total += out[at] = (ahead[at] as number) * (behind[at] as number);
    for (let at = i * labels; at < (i + 1) * labels; at += 1) out[at] = (out[at] as number) / total;
  }
  return out;
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
function massOf(probabilities: Float64Array, labels: number, kind: number, count: number): Float64Array {
  const mass = new Float64Array(count + 1);
  for (let i = 0; i < count; i += 1) {
    const begins = i * labels + 2 * kind + 1;
    mass[i + 1] = (mass[i] as number) + (probabilities[begins] as number) + (probabilities[begins + 1] as number);
  }
  return mass;
}
