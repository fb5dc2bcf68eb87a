import { formats, type LedgerFormat } from '../features/ledger/formats.ts';
import { ledgerOf } from '../features/ledger/ledger.ts';
import { Complaints } from './complaints.ts';
import { readFiles } from './files.ts';
import { print } from './output.ts';
import { exit } from './exit.ts';

export const ledgerFormats = Object.keys(formats);

export interface LedgerOptions {
  readonly format: LedgerFormat;
}

/** Prints who is quoted in the files, how often and how long. Gives the exit code. */
export async function ledger(words: readonly string[], { format }: LedgerOptions): Promise<number> {
  const complaints = new Complaints();
  const { head, between, tail, entry } = formats[format];
  await print(head);
  let first = true;
  for await (const { path, article } of readFiles(words, {}, complaints)) {
    await print(`${first ? '' : between}${entry(path, ledgerOf(article))}`);
    first = false;
  }
  await print(tail);
  return complaints.any ? exit.wrong : exit.clean;
}
