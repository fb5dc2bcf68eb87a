import assert from 'node:assert/strict';
import fc from 'fast-check';
import { labelMarginals, type Chain } from '../../../server/src/tagging/crf.ts';
import { likelySpans, type Worth } from '../../../server/src/tagging/likely-spans.ts';

const labels = 5;
const count = 4;
const forbidden = -1e4;
/** Two kinds; an I- follows its own B- or I- only. */
const allowed = (from: number, to: number): boolean => to === 0 || to % 2 === 1 || from === to || from === to - 1;

const number = fc.double({ min: -2, max: 2, noNaN: true });
const chains = fc.array(number, { minLength: (labels + 1) * labels, maxLength: (labels + 1) * labels }).map((weights): Chain => {
  const transitions = Float32Array.from(weights, (weight, i) => {
    const from = Math.floor(i / labels);
    return allowed(from === labels ? 0 : from, i % labels) ? weight : forbidden;
  });
  return { labels, transitions };
});
const emissionsOf = fc.array(number, { minLength: count * labels, maxLength: count * labels }).map((values) => Float32Array.from(values));

/** Every label sequence that the chain allows, with its probability. */
function sequences({ transitions }: Chain, emissions: Float32Array): { path: number[]; share: number }[] {
  let paths: { path: number[]; sum: number }[] = [{ path: [], sum: 0 }];
  for (let i = 0; i < count; i += 1)
    paths = paths.flatMap(({ path, sum }) =>
      Array.from({ length: labels }, (_, to) => {
        const step = transitions[(path.at(-1) ?? labels) * labels + to] as number;
        return { path: [...path, to], sum: sum + step + (emissions[i * labels + to] as number) };
      }).filter((next) => next.sum > forbidden / 2),
    );
  const total = paths.reduce((sum, next) => sum + Math.exp(next.sum), 0);
  return paths.map(({ path, sum }) => ({ path, share: Math.exp(sum) / total }));
}

/** The spans of a label sequence, as “kind from to”. */
function spans(path: ArrayLike<number>): string[] {
  const found: string[] = [];
  for (let i = 0; i < path.length; i += 1) {
    const label = path[i] as number;
    if (label % 2 === 0) continue;
    let to = i + 1;
    while (path[to] === label + 1) to += 1;
    found.push(`${(label - 1) / 2} ${i} ${to}`);
  }
  return found;
}

describe('the spans worth the most', () => {
  const worths: Worth[] = [
    { cost: 0.3, core: 0 },
    { cost: 0.4, core: 0.2 },
  ];

  it('are those that counting every label sequence finds', () =>
    fc.assert(
      fc.property(chains, emissionsOf, (chain, emissions) => {
        const all = sequences(chain, emissions);
        const probability = new Map<string, number>();
        for (const { path, share } of all) for (const span of spans(path)) probability.set(span, (probability.get(span) ?? 0) + share);
        const value = (path: ArrayLike<number>): number =>
          spans(path).reduce((sum, span) => {
            const [kind, from, to] = span.split(' ').map(Number) as [number, number, number];
            const { cost, core } = worths[kind] as Worth;
            let mass = 0;
            for (const { path: other, share } of all)
              for (let i = from; i < to; i += 1) if (other[i] === 2 * kind + 1 || other[i] === 2 * kind + 2) mass += share;
            return sum + (probability.get(span) ?? 0) + (core * mass) / (to - from) - cost;
          }, 0);
        const best = Math.max(...all.map(({ path }) => value(path)));
        assert.ok(Math.abs(value(likelySpans(chain, worths, emissions, count)) - best) < 1e-6);
      }),
    ));

  it('come from probabilities that sum to one', () =>
    fc.assert(
      fc.property(chains, emissionsOf, (chain, emissions) => {
        const all = sequences(chain, emissions);
        const marginals = labelMarginals(chain, emissions, count);
        for (let i = 0; i < count; i += 1)
          for (let label = 0; label < labels; label += 1) {
            const counted = all.reduce((sum, { path, share }) => sum + (path[i] === label ? share : 0), 0);
            assert.ok(Math.abs((marginals[i * labels + label] as number) - counted) < 1e-5);
          }
      }),
    ));

  it('of nothing are none', () => {
    const chain: Chain = { labels, transitions: new Float32Array((labels + 1) * labels) };
    assert.equal(likelySpans(chain, worths, new Float32Array(0), 0).length, 0);
  });
});
