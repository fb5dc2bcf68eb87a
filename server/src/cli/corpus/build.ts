/** Builds a corpus: reads an archive, has each article analysed, and adds the rows in the archive's order. */
import type { Answer } from '../line.ts';
import type { Addition, Database, ErrorRow } from './database.ts';
import { articlesIn, type Input, type Origin } from './inputs.ts';
import { linkActors } from './links.ts';
import { corpusVersion, type ArticleRows } from '../../corpus/tables.ts';

/** Articles added in one transaction: what an interruption loses at most. */
const together = 100;
/** Inputs that the database is asked about at once when a build goes on. */
const askedTogether = 500;

export interface Build {
  readonly paths: readonly string[];
  readonly database: Database;
  /** Goes on where an earlier build of the same archive stopped. */
  readonly resume: boolean;
  /** Analyses a line; several may be on their way at once. */
  readonly answer: (line: string, number: number) => Promise<Answer>;
  /** How many lines may be on their way. */
  readonly ahead: number;
  /** What the rows depend on beside the articles: a build with other values does not go on. */
  readonly made: Readonly<Record<string, string>>;
  readonly stop: AbortSignal;
  readonly onProgress: (articles: number, bytes: number) => void;
}

export interface Built {
  readonly articles: number;
  readonly errors: number;
  /** True where the build was asked to stop before the archive's end. */
  readonly stopped: boolean;
}

/** Rejects where the database holds a corpus that this build must not add to. */
export async function build(work: Build): Promise<Built> {
  const { database, stop } = work;
  await prepare(work);
  let articles = 0;
  let errors = 0;
  const additions: Addition[] = [];
  const failed: ErrorRow[] = [];
  const commit = async (): Promise<void> => {
    const added = await database.add(additions.splice(0), failed.splice(0));
    articles += added.articles;
    errors += added.errors;
  };
  const waiting: Promise<Outcome>[] = [];
  const takeFirst = async (): Promise<void> => {
    const outcome = await (waiting.shift() as Promise<Outcome>);
    if ('rows' in outcome) additions.push(outcome);
    else failed.push(outcome);
    if (additions.length + failed.length >= together) await commit();
  };
  let number = 0;
  for await (const input of work.resume ? unread(work) : articlesIn(work.paths)) {
    if (stop.aborted) break;
    number += 1;
    waiting.push(outcomeOf(input, number, work.answer));
    if (waiting.length >= work.ahead) await takeFirst();
    work.onProgress(number, input.bytes);
  }
  while (waiting.length > 0) await takeFirst();
  await commit();
  if (!stop.aborted) await linkActors(database);
  return { articles, errors, stopped: stop.aborted };
}

async function prepare({ database, resume, made }: Build): Promise<void> {
  await database.define();
  const now: Readonly<Record<string, string>> = { corpus_version: String(corpusVersion), ...made };
  const before = await database.meta();
  if (before.size === 0) {
    await database.append(
      'meta',
      Object.entries(now).map(([key, value]) => ({ key, value })),
    );
    return;
  }
  if (!resume) throw new Error('The database holds a corpus already; --resume goes on with it.');
  const changed = Object.keys(now).filter((key) => before.get(key) !== now[key]);
  if (changed.length > 0) throw new Error(`The corpus was begun with another ${changed.join(', ').replaceAll('_', ' ')}; build it anew.`);
}

/** The inputs that no earlier build has read. */
async function* unread({ paths, database }: Build): AsyncGenerator<Input> {
  let asked: Input[] = [];
  const answered = async (): Promise<Input[]> => {
    const known = await database.known(asked);
    const fresh = asked.filter((_, i) => !known.has(i));
    asked = [];
    return fresh;
  };
  for await (const input of articlesIn(paths)) {
    asked.push(input);
    if (asked.length >= askedTogether) yield* await answered();
  }
  if (asked.length > 0) yield* await answered();
}

type Outcome = Addition | ErrorRow;

async function outcomeOf({ source, line, record, error }: Input, number: number, answer: Build['answer']): Promise<Outcome> {
  const origin: Origin = { source, line };
  if (record === null) return { ...origin, article_id: null, error: error ?? 'It could not be read.' };
  const { output, bad } = await answer(record, number);
  const found = JSON.parse(output) as ArticleRows & { id?: string; error?: string };
  if (bad) return { ...origin, article_id: found.id ?? null, error: found.error ?? 'It could not be analysed.' };
  return { origin, id: String(found.articles[0]?.['article_id']), rows: found };
}
