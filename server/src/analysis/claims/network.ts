/**
 * The claim reader's network: word forms with a flag for the reporter's own, two convolutions over three tokens each (Kim, 2014), and for each
 * answer an attention over the tokens (after Bahdanau, Cho & Bengio, 2015), whose weighted values add up to the answer's log-odds. So every
 * token's share of an answer is known: what a finding underlines. Trained by training/claims/train.py.
 */
import { formTables, readForm } from '../../tagging/features.ts';
import type { ModelFile } from '../../tagging/model-file.ts';
import { vocabularyOf } from '../../tagging/vocabulary.ts';

export interface NetworkAnswer {
  /** Log-odds of each answer. */
  readonly scores: Float32Array;
  /** What each token adds to each answer: tokens × answers. */
  readonly shares: Float32Array;
}

/** `words`: a sentence's tokens; `own`: 1 where a token is in the reporter's own voice. Longer sentences are read as far as `longestRead`. */
export type Network = (words: readonly string[], own: Uint8Array) => NetworkAnswer;

/** Tokens read of one sentence. */
export const longestRead = 120;
/** Word forms whose sums are kept; when they are full, all are let go. */
const keptForms = 1024;
const taps = 3;

/** Makes the network of an opened model file. Throws ModelError where a part is missing. */
export function networkOf(file: ModelFile): Network {
  const firstBias = file.floats('first/bias');
  const hidden = firstBias.length;
  const second = file.floats('second');
  const secondBias = file.floats('second/bias');
  const heads = file.floats('heads');
  const headsBias = file.floats('heads/bias');
  const bias = file.floats('bias');
  const count = bias.length;
  const flags = file.floats('flags');
  const sumsOf = formSums(file, hidden);

  return (words, own) => {
    const n = Math.min(words.length, longestRead);
    const first = new Float32Array(n * hidden);
    for (let t = 0; t < n; t += 1) {
      const target = first.subarray(t * hidden, (t + 1) * hidden);
      target.set(firstBias);
    }
    for (let from = 0; from < n; from += 1) {
      const sums = sumsOf(words[from] as string);
      const flag = (own[from] ? 1 : 0) * taps * hidden;
      for (let tap = 0; tap < taps; tap += 1) {
        const t = from + 1 - tap;
        if (t < 0 || t >= n) continue;
        for (let k = 0; k < hidden; k += 1)
          first[t * hidden + k] =
            (first[t * hidden + k] as number) + (sums[tap * hidden + k] as number) + (flags[flag + tap * hidden + k] as number);
      }
    }
    rectify(first);
    const both = convolved(first, second, secondBias, n, hidden);
    rectify(both);
    return attended(first, both, n);
  };

  function attended(first: Float32Array, both: Float32Array, n: number): NetworkAnswer {
    const width = 2 * count;
    const out = new Float32Array(n * width);
    for (let t = 0; t < n; t += 1) {
      const target = out.subarray(t * width, (t + 1) * width);
      target.set(headsBias);
      addProduct(first, t * hidden, heads, 0, hidden, target);
      addProduct(both, t * hidden, heads, hidden * width, hidden, target);
    }
    const scores = Float32Array.from(bias);
    const shares = new Float32Array(n * count);
    for (let k = 0; k < count; k += 1) {
      let most = -Infinity;
      for (let t = 0; t < n; t += 1) most = Math.max(most, out[t * width + k] as number);
      let total = 0;
      for (let t = 0; t < n; t += 1) total += Math.exp((out[t * width + k] as number) - most);
      for (let t = 0; t < n; t += 1) {
        const share = (Math.exp((out[t * width + k] as number) - most) / total) * (out[t * width + count + k] as number);
        shares[t * count + k] = share;
        scores[k] = (scores[k] as number) + share;
      }
    }
    return { scores, shares };
  }
}

/** The second convolution; `weights` lie tap by tap, input by input, output by output. */
function convolved(from: Float32Array, weights: Float32Array, bias: Float32Array, n: number, hidden: number): Float32Array {
  const out = new Float32Array(n * hidden);
  for (let t = 0; t < n; t += 1) {
    const target = out.subarray(t * hidden, (t + 1) * hidden);
    target.set(bias);
    for (let tap = 0; tap < taps; tap += 1) {
      const at = t + tap - 1;
      if (at >= 0 && at < n) addProduct(from, at * hidden, weights, tap * hidden * hidden, hidden, target);
    }
  }
  return out;
}

/** target += the vector at `at` times the matrix at `row`, whose rows are as long as the target. Half of a rectified vector is nothing. */
function addProduct(vector: Float32Array, at: number, matrix: Float32Array, row: number, inputs: number, target: Float32Array): void {
  const width = target.length;
  for (let i = 0; i < inputs; i += 1) {
    const x = vector[at + i] as number;
    if (x === 0) continue;
    const base = row + i * width;
    for (let k = 0; k < width; k += 1) target[k] = (target[k] as number) + x * (matrix[base + k] as number);
  }
}

function rectify(values: Float32Array): void {
  for (let i = 0; i < values.length; i += 1) if ((values[i] as number) < 0) values[i] = 0;
}

/** What a word form adds to the first convolution at each of its taps: taps × hidden, kept by form. */
function formSums(file: ModelFile, hidden: number): (form: string) => Float32Array {
  const tables = formTables(file.header.tables);
  const vocabulary = vocabularyOf(file);
  const values = tables.map((_, i) => file.bytes(`table${i}`));
  const scales = tables.map((_, i) => file.floats(`table${i}/scales`));
  const weights = file.floats('first');
  const rows = new Int32Array(tables.length);
  const kept = new Map<string, Float32Array>();
  return (form) => {
    const known = kept.get(form);
    if (known) return known;
    if (kept.size === keptForms) kept.clear();
    readForm(form, tables, vocabulary, rows);
    const sums = new Float32Array(taps * hidden);
    let input = 0;
    tables.forEach(({ width }, i) => {
      const row = rows[i] as number;
      const scale = (scales[i] as Float32Array)[row] as number;
      for (let k = 0; k < width; k += 1, input += 1) {
        const x = ((values[i] as Int8Array)[row * width + k] as number) * scale;
        const base = input * taps * hidden;
        for (let j = 0; j < taps * hidden; j += 1) sums[j] = (sums[j] as number) + x * (weights[base + j] as number);
      }
    });
    kept.set(form, sums);
    return sums;
  };
}
