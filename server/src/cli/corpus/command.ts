/** `on-record corpus …`: its subcommands, and what each prints. */
import { createHash } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readModels } from '../../node/models.ts';
import type { RuleSettings } from '../../rules/settings.ts';
import { Complaints } from '../complaints.ts';
import { openDesk } from '../desk.ts';
import { exit } from '../exit.ts';
import { inputsOf } from '../inputs.ts';
import { answerLine, type Answer, type LineOptions } from '../line.ts';
import { print } from '../output.ts';
import { Pool } from '../pool.ts';
import { Rulebooks, type SettingsOptions } from '../settings.ts';
import { streamLines } from '../stream.ts';
import { build } from './build.ts';
import { Database } from './database.ts';
import { archived, sizeOf } from './inputs.ts';
import { exportParquet } from './parquet.ts';
import { Rate } from './rate.ts';

export interface BuildOptions extends SettingsOptions {
  readonly db?: string;
  readonly format: 'duckdb' | 'parquet';
  readonly out?: string;
  readonly jobs: number;
  readonly resume?: boolean;
}

/** Lines that each worker has in hand, so that none idles. */
const ahead = 8;

/** Where Parquet is asked for, the corpus is built in this file of the output folder and taken away in the end. */
const building = 'building.duckdb';

/** Builds a corpus out of files, folders, globs or standard input (“-”). Gives the exit code. */
export async function buildCorpus(words: readonly string[], options: BuildOptions): Promise<number> {
  const complaints = new Complaints();
  const file = await databaseFile(options);
  const paths = words.includes('-') ? [...words] : (await inputsOf(words, complaints, archived)).map(({ path }) => path);
  if (paths.length === 0) return exit.wrong;
  const settings = await new Rulebooks(options, complaints).anywhere();
  const database = await Database.open(file);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal);
  const rate = new Rate(await sizeOf(paths));
  const reader = await openReader(options.jobs, { settings, allRules: false, rows: true });
  try {
    const made = { models: await hashOfModels(), settings: JSON.stringify(settings) };
    const { answer } = reader;
    const built = await build({
      paths,
      database,
      resume: options.resume ?? false,
      answer,
      ahead: options.jobs * ahead,
      made,
      stop: stop.signal,
      onProgress: (articles, bytes) => rate.at(articles, bytes),
    });
    rate.clear();
    if (built.stopped) complaints.add(file, `Stopped after ${built.articles} articles; --resume goes on.`);
    else if (options.format === 'parquet') await exportParquet(database, options.out ?? '');
    process.stderr.write(`${built.articles} articles, ${built.errors} that could not be read\n`);
    return built.stopped || complaints.any ? exit.wrong : built.errors > 0 ? exit.found : exit.clean;
  } finally {
    rate.clear();
    process.off('SIGINT', onSignal);
    await reader.close();
    database.close();
    if (options.format === 'parquet' && !stop.signal.aborted) await rm(file, { force: true });
  }
}

/** The file to build in. */
async function databaseFile({ db, format, out }: BuildOptions): Promise<string> {
  if (format === 'duckdb') {
    if (db === undefined) throw new Error('--db says which file to write.');
    return db;
  }
  if (out === undefined) throw new Error('--out says which folder to write.');
  await mkdir(out, { recursive: true });
  return join(out, building);
}

/** Prints the rows of each line of standard input: what an engine runs on its workers. Gives the exit code. */
export async function printRows({ jobs, ...options }: SettingsOptions & { readonly jobs: number }): Promise<number> {
  const settings: RuleSettings = await new Rulebooks(options, new Complaints()).anywhere();
  return (await streamLines(process.stdin, { settings, allRules: false, rows: true }, jobs)) ? exit.wrong : exit.clean;
}

/** Prints what a query finds. Gives the exit code. */
export async function queryCorpus(file: string, sql: string, format: 'table' | 'csv' | 'json'): Promise<number> {
  const { formats } = await import('./table.ts');
  const database = await openExisting(file);
  try {
    await print(formats[format](await database.rows(sql)));
    return exit.clean;
  } finally {
    database.close();
  }
}

export interface ReportOptions {
  readonly by: 'outlet' | 'month' | 'section';
  readonly html: string;
}

/** Writes the report of a corpus as one page. Gives the exit code. */
export async function reportCorpus(file: string, { by, html }: ReportOptions): Promise<number> {
  const { writeReport } = await import('./report/report.ts');
  const database = await openExisting(file);
  try {
    await writeReport(database, by, html);
    return exit.clean;
  } finally {
    database.close();
  }
}

async function openExisting(file: string): Promise<Database> {
  await stat(file).catch(() => {
    throw new Error(`There is no such file: ${file}`);
  });
  return Database.open(file, true);
}

interface Reader {
  readonly answer: (line: string, number: number) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

async function openReader(jobs: number, options: LineOptions): Promise<Reader> {
  if (jobs > 1) {
    const pool = new Pool(jobs, options);
    return { answer: (line, number) => pool.answer(line, number), close: () => pool.close() };
  }
  const desk = await openDesk();
  return { answer: (line, number) => answerLine(line, number, desk, options), close: () => Promise.resolve() };
}

async function hashOfModels(): Promise<string> {
  const hash = createHash('sha256');
  for (const bytes of Object.values(await readModels())) hash.update(bytes as Uint8Array);
  return hash.digest('hex');
}
