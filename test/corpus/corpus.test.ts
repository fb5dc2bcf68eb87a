/** `on-record corpus …` as a process: what is built, gone on with, asked, exported and reported. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { spawn } from 'node:child_process';
import { madeArchive } from './archive.ts';
import { command, folderWith, onRecord } from './command.ts';

const count = 40;
const lines = [...madeArchive(count)].map((record) => JSON.stringify(record));
const poisoned = ['{"id": "no-text"}', 'nonsense', lines[0] as string];
const archive = `${[...lines, ...poisoned].join('\n')}\n`;
const tables = ['articles', 'actors', 'mentions', 'quotations', 'attributions', 'claims', 'findings', 'inputs', 'errors', 'actor_links'];

describe('A corpus', function () {
  this.timeout(120_000);
  let folder = '';
  let remove = async (): Promise<void> => undefined;
  before(async () => {
    ({ folder, remove } = await folderWith({ 'archive.jsonl': archive, 'packed.jsonl.gz': gzipSync(archive) }));
    const { code, errors } = await onRecord(['corpus', 'build', 'archive.jsonl', '--db', 'news.duckdb'], { folder });
    assert.equal(code, 1, errors);
    assert.match(errors, new RegExp(`^${count} articles, ${poisoned.length} that could not be read$`, 'm'));
  });
  after(() => remove());

  const rows = async (sql: string, database = 'news.duckdb'): Promise<Record<string, unknown>[]> => {
    const { output, errors } = await onRecord(['corpus', 'query', '--format', 'json', '--', database, sql], { folder });
    assert.equal(errors, '');
    return JSON.parse(output) as Record<string, unknown>[];
  };
  const everything = async (database: string): Promise<unknown> => {
    const query = tables.map((t) => `SELECT '${t}' AS name, md5(string_agg(r::VARCHAR, chr(10) ORDER BY r::VARCHAR)) AS rows FROM ${t} r`);
    return rows(
      query
        .join(' UNION ALL ')
        .replaceAll('FROM inputs', 'FROM (SELECT article_id, line FROM inputs)')
        .replaceAll('FROM errors', 'FROM (SELECT line, article_id, error FROM errors)'),
      database,
    );
  };

  it('holds each article once, with its metadata, and a row for what could not be read', async () => {
    const [first] = await rows(`SELECT * FROM articles JOIN inputs USING (article_id) WHERE article_id = 'made-0'`);
    assert.equal(first?.['date'], '2024-01-01');
    assert.equal(first['line'], 1);
    assert.ok(Number(first['words']) > Number(first['reporter_words']));
    const errors = await rows('SELECT line, article_id, error FROM errors ORDER BY line');
    assert.deepEqual(
      errors.map(({ line, article_id }) => [line, article_id]),
      [
        [count + 1, 'no-text'],
        [count + 2, null],
        [count + 3, 'made-0'],
      ],
    );
    assert.equal(errors[2]?.['error'], 'Another article has this id.');
  });

  it('joins: every quotation’s speaker is an actor of its article', async () => {
    const [found] = await rows(`SELECT count(*) AS speakers, count(x.actor_id) AS known
      FROM (SELECT article_id, unnest(actor_ids) AS actor_id FROM attributions) t LEFT JOIN actors x USING (article_id, actor_id)`);
    assert.ok(Number(found?.['speakers']) > count);
    assert.equal(found?.['known'], found?.['speakers']);
  });

  it('is the same from a compressed archive and with two workers', async () => {
    const { code, errors } = await onRecord(['corpus', 'build', 'packed.jsonl.gz', '--db', 'two.duckdb', '--jobs', '2'], { folder });
    assert.equal(code, 1, errors);
    assert.deepEqual(await everything('two.duckdb'), await everything('news.duckdb'));
  });

  it('goes on after kill -9, and holds in the end what an undisturbed build holds', async () => {
    const child = spawn(process.execPath, [command, 'corpus', 'build', '-', '--db', 'killed.duckdb'], {
      cwd: folder,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.stdin.on('error', () => undefined);
    const closed = new Promise((resolve) => child.once('close', resolve));
    // Half of the archive and no end: the build waits, having committed nothing or part.
    child.stdin.write(`${lines.slice(0, count / 2).join('\n')}\n`);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    child.kill('SIGKILL');
    await closed;
    const { code, errors } = await onRecord(['corpus', 'build', '-', '--db', 'killed.duckdb', '--resume'], { folder, input: archive });
    assert.equal(code, 1, errors);
    assert.deepEqual(await everything('killed.duckdb'), await everything('news.duckdb'));
  });

  it('is not built over: an earlier corpus is gone on with or left alone', async () => {
    const { code, errors } = await onRecord(['corpus', 'build', 'archive.jsonl', '--db', 'news.duckdb'], { folder });
    assert.equal(code, 2);
    assert.match(errors, /holds a corpus already; --resume goes on/);
    const resumed = await onRecord(['corpus', 'build', 'archive.jsonl', '--db', 'news.duckdb', '--resume'], { folder });
    assert.match(resumed.errors, /^0 articles, 0 that could not be read$/m);
  });

  it('is written as Parquet, table by table', async () => {
    const { code, errors } = await onRecord(['corpus', 'build', 'archive.jsonl', '--format', 'parquet', '--out', 'parquet'], { folder });
    assert.equal(code, 1, errors);
    const [found] = await rows(`SELECT count(*) AS articles FROM read_parquet('${join(folder, 'parquet/articles/*.parquet')}')`);
    assert.equal(Number(found?.['articles']), count);
  });

  it('cannot be changed by a query', async () => {
    const { code, errors } = await onRecord(['corpus', 'query', 'news.duckdb', 'DELETE FROM articles'], { folder });
    assert.equal(code, 2);
    assert.match(errors, /read-only/);
  });

  it('is reported on one page: drawings, the same figures as tables, the SQL, and nothing fetched', async () => {
    const { code, errors } = await onRecord(['corpus', 'report', 'news.duckdb', '--by', 'month', '--html', 'report.html'], { folder });
    assert.equal(code, 0, errors);
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    assert.ok((page.match(/<svg/g)?.length ?? 0) >= 6);
    assert.match(page, /<td>Port Velmar|<td>[A-Z]\w+ [A-Z]\w+<\/td>/);
    assert.doesNotMatch(page, /<script|\ssrc=|href="http/);
  });

  it('answers the ten questions of examples/', async () => {
    const file = readFileSync(new URL('../../examples/queries.sql', import.meta.url), 'utf8');
    const queries = file.split(/;\s*$/m).filter((query) => /select/i.test(query));
    assert.equal(queries.length, 10);
    for (const query of queries) assert.ok((await rows(query)).length >= 0, query);
  });
});
