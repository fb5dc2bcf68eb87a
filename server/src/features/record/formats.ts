/** The quote check as text, JSON, Markdown, CSV, or one page of HTML that holds all it needs and can be printed. */
import type { UnreadFile } from '../../record/documents/unreadable.ts';
import { escaped } from '../cards/card.ts';
import { page } from './page.ts';
import { stateWords, type CheckedQuotation, type QuoteCheck } from './report.ts';

const writers = { text, json, md, csv, html: page } satisfies Record<
  string,
  (checks: readonly QuoteCheck[], unread: readonly UnreadFile[]) => string
>;

export type ReportFormat = keyof typeof writers;
export const reportFormats = Object.keys(writers) as readonly ReportFormat[];

export const writeReport = (format: ReportFormat, checks: readonly QuoteCheck[], unread: readonly UnreadFile[]): string =>
  writers[format](checks, unread);

export const placeWords = ({ record: { passage } }: CheckedQuotation): string =>
  passage ? [passage.document, passage.place, passage.speaker].filter(Boolean).join(', ') : '';

function text(checks: readonly QuoteCheck[], unread: readonly UnreadFile[]): string {
  const lines = checks.flatMap(({ path, quotations, onRecord }) => [
    `${path}: ${onRecord} of ${quotations.length} quotations on the record`,
    ...quotations.flatMap((quotation) => [
      `  ${stateWords[quotation.record.state]}: ${quotation.words} — ${quotation.speaker || 'nobody'}`,
      ...(quotation.record.passage ? [`    ${placeWords(quotation)}: ${quotation.record.passage.words}`] : []),
    ]),
  ]);
  return [...lines, ...unread.map(({ name, why }) => `cannot be read: ${name} (${why})`), ''].join('\n');
}

function json(checks: readonly QuoteCheck[], unread: readonly UnreadFile[]): string {
  return `${JSON.stringify({ articles: checks, unread }, null, 2)}\n`;
}

function md(checks: readonly QuoteCheck[], unread: readonly UnreadFile[]): string {
  const tables = checks.map(
    ({ path, quotations, onRecord }) =>
      `# Quote check: ${escaped(path)}\n\n${onRecord} of ${quotations.length} quotations on the record.\n\n| state | quotation | speaker | on the record | where |\n|---|---|---|---|---|\n${quotations
        .map(
          (q) =>
            `| ${[stateWords[q.record.state], escaped(q.words), escaped(q.speaker), escaped(q.record.passage?.words ?? ''), escaped(placeWords(q))].join(' | ')} |\n`,
        )
        .join('')}`,
  );
  const missing =
    unread.length > 0 ? [`# Cannot be read\n\n${unread.map(({ name, why }) => `- ${escaped(name)}: ${why}\n`).join('')}`] : [];
  return [...tables, ...missing].join('\n');
}

function csv(checks: readonly QuoteCheck[]): string {
  const rows = checks.flatMap(({ path, quotations }) =>
    quotations.map((q) => [
      path,
      q.start,
      q.end,
      q.record.state,
      q.words,
      q.speaker,
      q.record.passage?.document ?? '',
      q.record.passage?.place ?? '',
      q.record.passage?.words ?? '',
    ]),
  );
  return [['article', 'start', 'end', 'state', 'quotation', 'speaker', 'document', 'place', 'passage'], ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

/** RFC 4180; what a spreadsheet would run as a formula becomes text. */
function cell(value: string | number): string {
  const words = String(value);
  const safe = /^[=+\-@\t\r]/.test(words) && typeof value === 'string' ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
