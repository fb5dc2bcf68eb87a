/** The curve 1 / (1 + e^−x) by linear interpolation in a table: off by less than 3 × 10⁻⁷, and alike on every machine. */
const steps = 8192;
const reach = 16;
const perUnit = steps / (2 * reach);
const curve = Float64Array.from({ length: steps + 2 }, (_, i) => 1 / (1 + Math.exp(reach - i / perUnit)));

export function sigmoid(x: number): number {
  if (x >= reach) return 1;
  if (x <= -reach) return 0;
  const place = (x + reach) * perUnit;
  const i = place | 0;
  const low = curve[i] as number;
  return low + ((curve[i + 1] as number) - low) * (place - i);
}

export function tanh(x: number): number {
  return 2 * sigmoid(2 * x) - 1;
}
