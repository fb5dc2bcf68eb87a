/** The corpus as a DuckDB file. DuckDB is an optional package: what needs it says so where it is missing. */
import type * as Duck from '@duckdb/node-api';
import type { Origin } from './inputs.ts';
import { allTables, articleTables, type ArticleRows, type ColumnType, type Row, type Value } from '../../corpus/tables.ts';

const types: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
  double: 'DOUBLE',
  date: 'DATE',
  texts: 'VARCHAR[]',
};

/** Milliseconds of a day: DuckDB counts dates in days since 1970. */
const dayLength = 86_400_000;

export interface ErrorRow extends Origin {
  readonly article_id: string | null;
  readonly error: string;
}

/** One article to be added: its rows and where it came from. */
export interface Addition {
  readonly origin: Origin;
  readonly id: string;
  readonly rows: ArticleRows;
}

export class Database {
  readonly #duck: typeof Duck;
  readonly #instance: Duck.DuckDBInstance;
  readonly connection: Duck.DuckDBConnection;

  private constructor(duck: typeof Duck, instance: Duck.DuckDBInstance, connection: Duck.DuckDBConnection) {
    this.#duck = duck;
    this.#instance = instance;
    this.connection = connection;
  }

  /** Opens the file, or makes it. Rejects where DuckDB is missing, or the file is none of its. `readOnly` opens no file that is not there. */
  static async open(path: string, readOnly = false): Promise<Database> {
    const duck = await import('@duckdb/node-api').catch(() => {
      throw new Error('DuckDB is not installed here: npm install @duckdb/node-api brings it.');
    });
    const instance = await duck.DuckDBInstance.create(path, readOnly ? { access_mode: 'READ_ONLY' } : {});
    const connection = await instance.connect();
    // Nothing is fetched: DuckDB would load extensions it lacks from the network.
    await connection.run('SET autoinstall_known_extensions = false; SET autoload_known_extensions = false');
    return new Database(duck, instance, connection);
  }

  close(): void {
    this.connection.closeSync();
    this.#instance.closeSync();
  }

  async define(): Promise<void> {
    for (const [name, columns] of Object.entries(allTables)) {
      const list = Object.entries(columns).map(([column, { type }]) => `${column} ${types[type]}`);
      await this.connection.run(`CREATE TABLE IF NOT EXISTS ${name} (${list.join(', ')})`);
    }
  }

  /** The rows a query gives, as plain values. */
  async rows(sql: string, values: readonly string[] = []): Promise<Record<string, unknown>[]> {
    const reader = await this.connection.runAndReadAll(sql, [...values]);
    return reader.getRowObjectsJson();
  }

  /** The rows a query gives, a part at a time. On a connection of its own: what is added meanwhile would end the stream. */
  async *streamed(sql: string): AsyncGenerator<Record<string, unknown>> {
    const connection = await this.#instance.connect();
    try {
      for await (const rows of (await connection.stream(sql)).yieldRowObjectJson()) yield* rows;
    } finally {
      connection.closeSync();
    }
  }

  async meta(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.rows('SELECT key, value FROM meta');
    return new Map(rows.map(({ key, value }) => [String(key), String(value)]));
  }

  /** Which of these were read before, by their index. */
  async known(origins: readonly Origin[]): Promise<ReadonlySet<number>> {
    const list = `[${origins.map(({ line }, i) => `{i: ${i}, line: ${line}, source: $${i + 1}}`).join(', ')}]`;
    const rows = await this.rows(
      `WITH asked AS (SELECT unnest(${list}, recursive := true))
       SELECT i FROM asked SEMI JOIN (SELECT source, line FROM inputs UNION ALL SELECT source, line FROM errors) USING (source, line)`,
      origins.map(({ source }) => source),
    );
    return new Set(rows.map(({ i }) => Number(i)));
  }

  /** Adds articles and errors, all or none. An article whose id is there already becomes an error. Gives how many of each there were. */
  async add(additions: readonly Addition[], errors: readonly ErrorRow[]): Promise<{ articles: number; errors: number }> {
    const taken = await this.#taken(additions.map(({ id }) => id));
    const failed = [...errors];
    const fresh: Addition[] = [];
    for (const addition of additions) {
      const { origin, id } = addition;
      if (taken.has(id)) failed.push({ ...origin, article_id: id, error: 'Another article has this id.' });
      else fresh.push(addition);
      taken.add(id);
    }
    await this.connection.run('BEGIN');
    try {
      for (const table of Object.keys(articleTables) as (keyof ArticleRows)[])
        await this.append(
          table,
          fresh.flatMap(({ rows }) => rows[table]),
        );
      await this.append(
        'inputs',
        fresh.map(({ origin, id }) => ({ article_id: id, ...origin })),
      );
      await this.append(
        'errors',
        failed.map((row) => ({ ...row })),
      );
      await this.connection.run('COMMIT');
      return { articles: fresh.length, errors: failed.length };
    } catch (error) {
      await this.connection.run('ROLLBACK');
      throw error;
    }
  }

  async append(table: string, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const columns = Object.entries(allTables[table] ?? {});
    const appender = await this.connection.createAppender(table);
    for (const row of rows) {
      for (const [name, { type }] of columns) this.#put(appender, type, row[name] ?? null);
      appender.endRow();
    }
    appender.flushSync();
    appender.closeSync();
  }

  #put(appender: Duck.DuckDBAppender, type: ColumnType, value: Value): void {
    const { DuckDBDateValue, LIST, VARCHAR, listValue } = this.#duck;
    if (value === null) appender.appendNull();
    else if (type === 'texts') appender.appendList(listValue([...(value as readonly string[])]), LIST(VARCHAR));
    else if (type === 'date') appender.appendDate(new DuckDBDateValue(Date.parse(`${value as string}T00:00:00Z`) / dayLength));
    else if (type === 'integer') appender.appendInteger(value as number);
    else if (type === 'double') appender.appendDouble(value as number);
    else if (type === 'boolean') appender.appendBoolean(value as boolean);
    else appender.appendVarchar(value as string);
  }

  async #taken(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.rows(`SELECT article_id FROM inputs WHERE article_id IN (${ids.map((_, i) => `$${i + 1}`).join(', ')})`, ids);
    return new Set(rows.map(({ article_id }) => String(article_id)));
  }
}
