import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One line of the scorer: per cent. */
export interface Score {
  readonly measure: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What the scorer beside the checkout (shared/eval/score.mjs) says of predictions, joined to gold by id. Throws where it is absent. */
export function scores(measure: string, gold: readonly object[], predicted: readonly object[]): Score[] {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  const write = (name: string, rows: readonly object[]): string => {
    const path = join(folder, name);
    writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
    return path;
  };
  const scorer = new URL('../../shared/eval/score.mjs', import.meta.url).pathname;
  const lines = execFileSync(process.execPath, [scorer, measure, write('gold.jsonl', gold), write('predicted.jsonl', predicted)], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Score);
}
