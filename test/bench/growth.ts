/** Whether time grows with the length of a text and no faster. */
import { openDesk } from '../../server/src/cli/desk.ts';
import { check } from '../../server/src/rules/engine.ts';
import { defaultSettings } from '../../server/src/rules/settings.ts';
import { kinds } from './articles.ts';
import { atMost, fastest, type Measurement } from './timing.ts';

export interface Growth {
  readonly kind: string;
  /** Code units, and milliseconds for as many. */
  readonly points: readonly (readonly [length: number, milliseconds: number])[];
  /** Of the line through the points on logarithmic axes: 1 is linear. The first point is warm-up and fixed cost, and left out. */
  readonly slope: number;
}

const lengths = [1e3, 1e4, 1e5, 1e6];
/** The longest takes minutes, and is measured for the commonest kind alone. */
const longest = 1e7;

export async function growth(): Promise<Growth[]> {
  const desk = await openDesk();
  const analyse = async (text: string): Promise<unknown> => check(await desk(text), defaultSettings);
  for (const make of Object.values(kinds)) await analyse(make(20_000));
  const grown: Growth[] = [];
  for (const [kind, make] of Object.entries(kinds)) {
    const points: [number, number][] = [];
    for (const length of kind === 'news prose' ? [...lengths, longest] : lengths) {
      const text = make(length);
      points.push([length, await fastest(length < 1e6 ? 3 : 1, () => analyse(text))]);
    }
    grown.push({ kind, points, slope: slopeOf(points.slice(1)) });
  }
  return grown;
}

export const growthRows = (grown: readonly Growth[]): Measurement[] =>
  grown.map(({ kind, slope }) => atMost(`growth, ${kind}: slope from 10 KB to ${kind === 'news prose' ? 10 : 1} MB`, slope, '', 1.05));

/** Least squares over the logarithms. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (axis: 0 | 1): number => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  return logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
