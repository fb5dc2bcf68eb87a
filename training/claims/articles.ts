import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../server/src/text/span.ts';

/** The annotated articles, beside the checkout. */
export const data = new URL('../../../shared/data', import.meta.url).pathname;

export interface Finding extends Span {
  readonly rule: string;
  /** Of `claim/unattributed`: judgement, cause, forecast, trend, contested-fact or motive. */
  readonly kind?: string;
  readonly optional?: boolean;
}

export interface Gold {
  readonly id: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

const read = (name: string): Gold[] =>
  readFileSync(join(data, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold);

/** The texts of every set that is for measuring: they leave all training. */
function measured(): Set<string> {
  const sets = readdirSync(data).filter((name) => name.endsWith('-dev.jsonl'));
  return new Set(sets.flatMap((name) => read(name.replace('.jsonl', '')).map(({ text }) => text)));
}

/** `train` (findings-train without what a measuring set holds too), or `dev` (findings-dev), for measuring alone. */
export function articlesOf(set: string): Gold[] {
  if (set === 'dev') return read('findings-dev');
  const left = measured();
  return read('findings-train').filter(({ text }) => !left.has(text));
}
