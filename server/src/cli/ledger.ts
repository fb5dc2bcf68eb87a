import { ledgerOf, type Ledger, type LedgerSource } from '../features/ledger.ts';
import { Complaints } from './complaints.ts';
import { readFiles } from './files.ts';
import { print } from './output.ts';
import { exit } from './exit.ts';

export const ledgerFormats = ['md', 'csv', 'json'] as const;

export interface LedgerOptions {
  readonly format: (typeof ledgerFormats)[number];
}

const columns: readonly (readonly [title: string, cell: (source: LedgerSource) => string | number])[] = [
  ['source', ({ name }) => name],
  ['role', ({ role }) => role],
  ['standing', ({ standing }) => standing],
  ['quotations', ({ quotations }) => quotations],
  ['quoted words', ({ quotedWords }) => quotedWords],
  ['indirect statements', ({ indirect }) => indirect],
  ['share of the article', ({ share }) => `${Math.round(100 * share)} %`],
];

/** Prints who is quoted in the files, how often and how long. Gives the exit code. */
export async function ledger(words: readonly string[], { format }: LedgerOptions): Promise<number> {
  const complaints = new Complaints();
  const read: { file: string; ledger: Ledger }[] = [];
  if (format === 'csv') await print(csvRow(['file', ...columns.map(([title]) => title)]));
  for await (const { path, article } of readFiles(words, {}, complaints)) {
    const found = ledgerOf(article);
    if (format === 'json') read.push({ file: path, ledger: found });
    else await print(format === 'csv' ? csvOf(path, found) : markdownOf(path, found));
  }
  if (format === 'json') await print(`${JSON.stringify(read, null, 2)}\n`);
  return complaints.any ? exit.wrong : exit.clean;
}

function markdownOf(path: string, { sources, words, reporterWords }: Ledger): string {
  const row = (cells: readonly (string | number)[]): string => `| ${cells.map(markdownCell).join(' | ')} |\n`;
  return [
    `## ${markdownCell(path)}\n\n`,
    `${words} words, ${reporterWords} of them in the reporter’s own voice.\n\n`,
    row(columns.map(([title]) => title)),
    row(columns.map(() => '---')),
    ...sources.map((source) => row(columns.map(([, cell]) => cell(source)))),
    '\n',
  ].join('');
}

/** An article's words are shown, never interpreted. */
const markdownCell = (cell: string | number): string =>
  String(cell) === '---'
    ? '---'
    : String(cell)
        .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
        .replace(/\s+/g, ' ');

const csvOf = (path: string, { sources }: Ledger): string =>
  sources.map((source) => csvRow([path, ...columns.map(([, cell]) => cell(source))])).join('');

/** After RFC 4180. A spreadsheet would run a cell that begins like a formula: an apostrophe keeps it text. */
const csvRow = (cells: readonly (string | number)[]): string =>
  `${cells
    .map((cell) => {
      const safe = String(cell).replace(/^[=+\-@\t\r]/, "'$&");
      return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    })
    .join(',')}\r\n`;
