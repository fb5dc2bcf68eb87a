/** Runs the built command line and the scorer, and reads what they print. */
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * One line of the scorer: percentages, and the counts they rest on. Findings alone have `good`, those that meet a firm or an optional one of gold,
 * and `firmPrecision`, the share that meets a firm one.
 */
export interface Figure {
  readonly measure: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
  readonly good?: number;
  readonly firmPrecision?: number;
}

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A file of the folder with annotated articles and their scorer, which stands beside the checkout. */
export const shared = (path: string): string => file(`../shared/${path}`);

/** The built command, unless another build is to be tried. */
const command = process.env['ON_RECORD_CLI'] ?? file('dist/server/cli/main.js');

/** Where what is made on the way lies. */
export function predictions(name: string, ending = '.analysis.jsonl'): string {
  mkdirSync(file('.cache/evaluate'), { recursive: true });
  return file(`.cache/evaluate/${name}${ending}`);
}

const done = new Set<string>();

/** The file of analyses of a set, all rules run; made once. */
export function analyses(set: string, articles = shared(`data/${set}.jsonl`)): string {
  const target = predictions(set);
  if (done.has(set)) return target;
  if (!existsSync(command)) throw new Error('There is no build: npm run build');
  const input = openSync(articles, 'r');
  const output = openSync(target, 'w');
  try {
    execFileSync(process.execPath, [command, 'analyze', '--jsonl', '--all-rules', '--jobs', '2'], { stdio: [input, output, 'inherit'] });
  } finally {
    closeSync(input);
    closeSync(output);
  }
  done.add(set);
  return target;
}

/** What the scorer says of a file of analyses. */
export function score(measure: string, gold: string, predicted: string): Figure[] {
  const output = execFileSync(process.execPath, [shared('eval/score.mjs'), measure, gold, predicted], { encoding: 'utf8' });
  return parsed(output) as Figure[];
}

/** The objects of a file of JSON lines. */
export const lines = (path: string): Record<string, unknown>[] => parsed(readFileSync(path, 'utf8')) as Record<string, unknown>[];

const parsed = (text: string): unknown[] => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as unknown]));
