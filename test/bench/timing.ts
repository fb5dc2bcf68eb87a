/** The nearest-rank percentile of the values: 0.5 is the median. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Milliseconds that the work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The fastest of some rounds, in milliseconds: what the work costs where nothing else disturbs it. */
export async function fastest(rounds: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < rounds; i += 1) best = Math.min(best, await timed(work));
  return best;
}

/** One line of the table. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it must keep to, and whether it does; null for peers and where nothing is asked. */
  readonly budget: string | null;
  readonly kept: boolean | null;
}

export const atMost = (what: string, value: number, unit: string, budget: number): Measurement => ({
  what,
  value,
  unit,
  budget: `≤ ${budget}`,
  kept: value <= budget,
});
export const atLeast = (what: string, value: number, unit: string, budget: number): Measurement => ({
  what,
  value,
  unit,
  budget: `≥ ${budget}`,
  kept: value >= budget,
});
export const noted = (what: string, value: number, unit: string): Measurement => ({ what, value, unit, budget: null, kept: null });
