/** Writes the tables of a corpus into docs/corpus.md, from their one declaration: `npx tsx scripts/corpus-docs.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { allTables } from '../server/src/corpus/tables.ts';

const file = new URL('../docs/corpus.md', import.meta.url);
const marks = ['<!-- tables: written by scripts/corpus-docs.ts -->', '<!-- /tables -->'] as const;

/** The page with its tables as they are declared now. */
export function withTables(page: string): string {
  const [head, rest] = page.split(marks[0]);
  const tail = rest?.split(marks[1])[1];
  if (head === undefined || tail === undefined) throw new Error('docs/corpus.md lacks the marks around its tables.');
  const tables = Object.entries(allTables).map(([name, columns]) => {
    const rows = Object.entries(columns).map(
      ([column, { type, says }]) => `| \`${column}\` | ${type === 'texts' ? 'list of text' : type} | ${says} |`,
    );
    return [`### ${name}`, '', '| column | type | holds |', '| --- | --- | --- |', ...rows].join('\n');
  });
  return `${head}${marks[0]}\n\n${tables.join('\n\n')}\n\n${marks[1]}${tail}`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(file, withTables(readFileSync(file, 'utf8')));
