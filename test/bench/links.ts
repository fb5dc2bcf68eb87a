/** How well links across articles keep namesakes apart: pairs of actors of one person in a made archive. `npx tsx test/bench/links.ts` */
import { Database } from '../../server/src/cli/corpus/database.ts';
import { build } from '../../server/src/cli/corpus/build.ts';
import { answerLine } from '../../server/src/cli/line.ts';
import { openDesk } from '../../server/src/cli/desk.ts';
import { defaults } from '../../server/src/workspace/settings.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeArchive } from '../corpus/archive.ts';

const count = Number(process.argv[2] ?? 2000);
const articles = [...madeArchive(count, 7)];
const truth = new Map(articles.flatMap(({ id, people }) => people.map(({ name, person }) => [`${id} ${name}`, person])));
const folder = await mkdtemp(join(tmpdir(), 'on-record-'));
const archive = join(folder, 'archive.jsonl');
await writeFile(archive, articles.map((record) => JSON.stringify(record)).join('\n'));
const database = await Database.open(':memory:');
const desk = await openDesk();
const options = { settings: defaults.rules, allRules: false, rows: true };
await build({
  paths: [archive],
  database,
  resume: false,
  answer: (line, number) => answerLine(line, number, desk, options),
  ahead: 1,
  made: {},
  stop: new AbortController().signal,
  onProgress: () => undefined,
});
const linked = (await database.rows('SELECT link, article_id, x.name FROM actor_links JOIN actors x USING (article_id, actor_id)')).flatMap((row) => {
  const person = truth.get(`${String(row['article_id'])} ${String(row['name'])}`);
  return person === undefined ? [] : [{ link: Number(row['link']), person }];
});
const pairs = (groups: ReadonlyMap<unknown, number>): number => [...groups.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
const countBy = (key: (one: { link: number; person: number }) => unknown): Map<unknown, number> => {
  const counts = new Map<unknown, number>();
  for (const one of linked) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
};
const right = pairs(countBy(({ link, person }) => `${link} ${person}`));
const per = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
console.log(`pairs of ${linked.length} actors: precision ${per(right, pairs(countBy(({ link }) => link)))} %, recall ${per(right, pairs(countBy(({ person }) => person)))} %`);
database.close();
await rm(folder, { recursive: true, force: true });
