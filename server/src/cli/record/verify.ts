import { defaultGlobs } from '../../record/globs.ts';
import { checkQuotations } from '../../record/check.ts';
import { Library } from '../../record/library.ts';
import { nodeRecord } from '../../node/record/host.ts';
import { reportOf } from '../../features/record/report.ts';
import { reportFormats, writeReport, type ReportFormat } from '../../features/record/formats.ts';
import { check } from '../../rules/engine.ts';
import { rules } from '../../rules/index.ts';
import { defaultSettings } from '../../rules/settings.ts';
import { Complaints } from '../complaints.ts';
import { exit } from '../exit.ts';
import { readFiles } from '../files.ts';
import { formatNamed } from '../formats/index.ts';
import { print } from '../output.ts';
import type { SettingsOptions } from '../settings.ts';
import { streamLines } from '../stream.ts';

export const verifyFormats = [...reportFormats, 'sarif'] as const;

export interface VerifyOptions extends SettingsOptions {
  readonly record?: readonly string[];
  readonly format: ReportFormat | 'sarif';
  readonly jsonl?: boolean;
  readonly jobs: number;
}

/** States that a desk mends before print. */
const wrong = new Set(['differs', 'other-speaker']);
const recordRules = rules.filter(({ id }) => id.startsWith('record/'));

/** Checks quotations against the record, and prints the report. Gives the exit code. */
export async function verify(words: readonly string[], options: VerifyOptions): Promise<number> {
  const complaints = new Complaints();
  if (options.jsonl) {
    const bad = await streamLines(process.stdin, { settings: defaultSettings, allRules: false, verify: true }, options.jobs);
    return bad ? exit.wrong : exit.clean;
  }
  if (words.length === 0) {
    complaints.add('verify', 'Name the articles, or read them from standard input with --jsonl.');
    return exit.wrong;
  }
  const host = nodeRecord();
  const record = await new Library(process.cwd(), host).update({ globs: options.record ?? defaultGlobs });
  await host.close();
  const sarif = options.format === 'sarif' ? formatNamed('sarif') : undefined;
  const reports = [];
  let found = false;
  for await (const { path, source, article } of readFiles(words, options, complaints)) {
    const parts = checkQuotations(article, record);
    found ||= parts.some(({ verdict }) => wrong.has(verdict.state));
    if (sarif)
      await print(sarif.file({ path, source, article, findings: check(article, defaultSettings, false, recordRules, parts).findings }));
    else reports.push(reportOf(path, article, parts));
  }
  await print(options.format === 'sarif' ? (sarif?.end() ?? '') : writeReport(options.format, reports, record.unread));
  if (complaints.any) return exit.wrong;
  return found ? exit.found : exit.clean;
}
