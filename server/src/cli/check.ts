import { Complaints } from './complaints.ts';
import { readFiles } from './files.ts';
import { formatNamed, type CheckFormat } from './formats/index.ts';
import { print } from './output.ts';
import { exit } from './exit.ts';
import type { SettingsOptions } from './settings.ts';

export interface CheckOptions extends SettingsOptions {
  readonly format: CheckFormat;
  readonly maxWarnings: number;
}

/** Prints the findings in the files. Gives the exit code. */
export async function check(words: readonly string[], options: CheckOptions): Promise<number> {
  const complaints = new Complaints();
  const format = formatNamed(options.format);
  let errors = 0;
  let warnings = 0;
  await print(format.begin());
  for await (const file of readFiles(words, options, complaints)) {
    errors += file.findings.filter(({ level }) => level === 'error').length;
    warnings += file.findings.filter(({ level }) => level === 'warning').length;
    await print(format.file(file));
  }
  await print(format.end());
  if (complaints.any) return exit.wrong;
  return errors > 0 || warnings > options.maxWarnings ? exit.found : exit.clean;
}
