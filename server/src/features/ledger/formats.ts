/** The ledger as text, for a page, a spreadsheet or a program: what the command line prints and an editor exports. */
import type { Ledger, LedgerSource } from './ledger.ts';

/** A text is its head, an entry for each article with `between` between two, and its tail. */
interface TextFormat {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** `file`: what the article is called. */
  entry(file: string, ledger: Ledger): string;
}

const columns: readonly (readonly [title: string, cell: (source: LedgerSource) => string | number])[] = [
  ['source', ({ name }) => name],
  ['role', ({ role }) => role],
  ['standing', ({ standing }) => standing],
  ['quotations', ({ quotations }) => quotations],
  ['quoted words', ({ quotedWords }) => quotedWords],
  ['indirect statements', ({ indirect }) => indirect],
  ['share of the article', ({ share }) => `${Math.round(100 * share)} %`],
  ['state media', ({ stateMedia }) => (stateMedia ? 'yes' : '')],
];

export const formats = {
  md: { head: '', between: '\n', tail: '', entry: markdownOf },
  csv: { head: csvRow(['file', ...columns.map(([title]) => title)]), between: '', tail: '', entry: csvOf },
  json: {
    head: '[\n',
    between: ',\n',
    tail: '\n]\n',
    entry: (file: string, ledger: Ledger) => JSON.stringify({ file, ledger }, null, 2),
  },
} satisfies Record<string, TextFormat>;

export type LedgerFormat = keyof typeof formats;

/** The text for one article. */
export function ledgerText(format: LedgerFormat, file: string, ledger: Ledger): string {
  const { head, tail, entry } = formats[format];
  return `${head}${entry(file, ledger)}${tail}`;
}

function markdownOf(file: string, { sources, words, reporterWords }: Ledger): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    `## ${escaped(file)}\n\n`,
    `${words} words, ${reporterWords} of them in the reporter’s own voice.\n\n`,
    row(columns.map(([title]) => title)),
    row(columns.map(() => '---')),
    ...sources.map((source) => row(columns.map(([, cell]) => escaped(cell(source))))),
    ...sources.map(({ name, statements }) =>
      [
        `\n### ${escaped(name)}\n\n`,
        ...statements.map(({ cue, words: said }) => `- ${cue ? `${escaped(cue)}: ` : ''}${escaped(said)}\n`),
      ].join(''),
    ),
  ].join('');
}

/** An article's words are shown, never interpreted. */
const escaped = (cell: string | number): string =>
  String(cell)
    .replace(/[\\`*_[\]<>|#~&!]/g, '\\$&')
    .replace(/\s+/g, ' ');

function csvOf(file: string, { sources }: Ledger): string {
  return sources.map((source) => csvRow([file, ...columns.map(([, cell]) => cell(source))])).join('');
}

/** After RFC 4180. A spreadsheet would run a cell that begins like a formula: an apostrophe keeps it text. */
function csvRow(cells: readonly (string | number)[]): string {
  const fields = cells.map((cell) => {
    const safe = String(cell).replace(/^[=+\-@\t\r]/, "'$&");
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${fields.join(',')}\r\n`;
}
