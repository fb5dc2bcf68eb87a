import { existsSync, readFileSync } from 'node:fs';
import type { RuleFigures } from '../evaluate/rules.ts';

export type Measured = RuleFigures;

/** Below this many cases a share says too little to be shown. */
const fewest = 10;
/** Of a normal distribution: 95 % lie within so many standard deviations. */
const width = 1.96;

const file = new URL('../../docs/accuracy.json', import.meta.url);

/** By rule id, from docs/accuracy.json; empty before the first evaluation. */
export function measured(): Readonly<Record<string, Measured>> {
  if (!existsSync(file)) return {};
  return (JSON.parse(readFileSync(file, 'utf8')) as { rules?: Record<string, Measured> }).rules ?? {};
}

/** “82% of 17 (59–94)”: a share, what it rests on, and its 95 per cent interval (Wilson 1927). “too few (3 of 4)” where it rests on fewer than ten. */
export function share(part: number, of: number): string {
  if (of === 0) return 'no case';
  if (of < fewest) return `too few (${part} of ${of})`;
  const p = part / of;
  const square = width * width;
  const middle = (p + square / (2 * of)) / (1 + square / of);
  const half = (width * Math.sqrt((p * (1 - p)) / of + square / (4 * of * of))) / (1 + square / of);
  const percent = (value: number): number => Math.round(100 * value);
  return `${percent(p)}% of ${of} (${percent(middle - half)}–${percent(Math.min(1, middle + half))})`;
}
