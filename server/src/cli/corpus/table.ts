/** The rows of a query as text. */
type Row = Readonly<Record<string, unknown>>;

const shown = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** Column names, or none where there is no row. */
const columnsOf = (rows: readonly Row[]): string[] => Object.keys(rows[0] ?? {});

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One line of a cell, and no more of it than this many code units. */
const widest = 60;
const cellOf = (value: unknown): string => {
  const flat = shown(value).replace(/\s+/g, ' ');
  return flat.length > widest ? `${flat.slice(0, widest - 1)}…` : flat;
};

export const formats: Readonly<Record<'table' | 'csv' | 'json', (rows: readonly Row[]) => string>> = {
  json: (rows) => `${JSON.stringify(rows, null, 2)}\n`,
  csv: (rows) => {
    const columns = columnsOf(rows);
    return [columns, ...rows.map((row) => columns.map((column) => shown(row[column])))]
      .map((cells) => `${cells.map(quoted).join(',')}\n`)
      .join('');
  },
  table: (rows) => {
    const columns = columnsOf(rows);
    const lines = [columns, ...rows.map((row) => columns.map((column) => cellOf(row[column])))];
    const widths = columns.map((_, i) => Math.max(...lines.map((cells) => (cells[i] as string).length)));
    return lines
      .map(
        (cells) =>
          `${cells
            .map((cell, i) => cell.padEnd(widths[i] as number))
            .join('  ')
            .trimEnd()}\n`,
      )
      .join('');
  },
};
