/**
 * `npm run bench`: measures speed beside peers, keystrokes, start, memory, growth, corpus mode and sizes; prints one table, and writes
 * bench/results.json and bench/growth.svg. Times are this machine's; the multiples and counters are not.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { corpus } from './corpus.ts';
import { growth, growthRows } from './growth.ts';
import { keystrokes } from './keystroke.ts';
import { plot } from './plot.ts';
import { server } from './server.ts';
import { sizes } from './sizes.ts';
import { speed } from './speed.ts';
import type { Measurement } from './timing.ts';

const results: Measurement[] = [];
const show = (rows: readonly Measurement[]): void => {
  results.push(...rows);
  for (const { what, value, unit, budget, kept } of rows) {
    const verdict = kept === null ? '' : `   ${kept ? 'kept' : 'NOT KEPT'}: ${budget}`;
    console.log(`${what.padEnd(62)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit.padEnd(14)}${verdict}`);
  }
};

show(sizes());
show(await speed());
show(await keystrokes());
show(await server());
show(await corpus());
const grown = await growth();
show(growthRows(grown));

const file = (name: string): URL => new URL(`../../bench/${name}`, import.meta.url);
mkdirSync(file(''), { recursive: true });
const machine = { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
writeFileSync(
  file('results.json'),
  `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, results, growth: grown }, null, 2)}\n`,
);
writeFileSync(file('growth.svg'), plot(grown));
