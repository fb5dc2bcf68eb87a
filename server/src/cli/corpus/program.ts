/** The subcommands of `on-record corpus`; what they do is loaded when one of them runs. */
import { type Command, Option } from 'commander';
import { Complaints } from '../complaints.ts';
import { exit } from '../exit.ts';
import { wholeNumber, withSettings } from '../options.ts';
import type { SettingsOptions } from '../settings.ts';
import type { BuildOptions, ReportOptions } from './command.ts';

/** Adds them to the program. `done` takes the exit code. */
export function addCorpus(program: Command, done: (code: number) => void): void {
  const corpus = program.command('corpus').description('analyse a whole archive into a database, and ask it');
  withSettings(corpus.command('build'))
    .description('read an archive (.txt, .article, .md, .jsonl, .jsonl.gz, .jsonl.zst) into a DuckDB file, or Parquet files')
    .argument('<files...>', 'files, folders or globs; “-” is JSONL on standard input')
    .option('--db <file>', 'the DuckDB file to write')
    .addOption(new Option('--format <format>', 'what to write').choices(['duckdb', 'parquet']).default('duckdb'))
    .option('--out <folder>', 'with --format parquet: the folder to write')
    .option('--jobs <n>', 'worker threads', wholeNumber, 1)
    .option('--resume', 'go on with a build that was stopped')
    .action(async (files: string[], options: BuildOptions) => {
      done(await plainly(async () => (await import('./command.ts')).buildCorpus(files, options)));
    });
  withSettings(corpus.command('rows'))
    .description('read one article a line from standard input, print its rows of all tables as one line of JSON, in the same order')
    .option('--jobs <n>', 'worker threads', wholeNumber, 1)
    .action(async (options: SettingsOptions & { jobs: number }) => {
      done(await plainly(async () => (await import('./command.ts')).printRows(options)));
    });
  corpus
    .command('query')
    .description('print what an SQL query finds in a corpus; nothing can be changed by it')
    .argument('<db>', 'the DuckDB file')
    .argument('<sql>', 'the query')
    .addOption(new Option('--format <format>', 'how to print it').choices(['table', 'csv', 'json']).default('table'))
    .action(async (db: string, sql: string, { format }: { format: 'table' | 'csv' | 'json' }) => {
      done(await plainly(async () => (await import('./command.ts')).queryCorpus(db, sql, format)));
    });
  corpus
    .command('report')
    .description('write a page on a corpus: who is quoted, how it is sourced, how that changes')
    .argument('<db>', 'the DuckDB file')
    .addOption(new Option('--by <what>', 'what to compare').choices(['outlet', 'month', 'section']).default('outlet'))
    .option('--html <file>', 'the page to write', 'report.html')
    .action(async (db: string, options: ReportOptions) => {
      done(await plainly(async () => (await import('./command.ts')).reportCorpus(db, options)));
    });
}

/** What the work gives; where it fails, one plain line on standard error and the code for it. */
async function plainly(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    new Complaints().add('corpus', error);
    return exit.wrong;
  }
}
