import { defaultSettings } from '../../rules/settings.ts';
import { exit } from '../exit.ts';
import { streamLines } from '../stream.ts';

export interface VerifyOptions {
  readonly jsonl?: boolean;
  readonly jobs: number;
}

/** Checks quotations against the record. Gives the exit code. */
export async function verify({ jobs }: VerifyOptions): Promise<number> {
  const bad = await streamLines(process.stdin, { settings: defaultSettings, allRules: false, verify: true }, jobs);
  return bad ? exit.wrong : exit.clean;
}
