/** The report's page: sections with their drawings, the same figures as tables, and the SQL behind each. */
import type { Section } from './sections.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

export interface Shown {
  readonly section: Section;
  readonly rows: Rows;
  readonly svg: string | null;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => escapes[mark] as string);

const style = `
:root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff }
body { max-width: 54rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.7rem } h2 { font-size: 1.2rem; margin-top: 2.5rem }
nav ul { columns: 2; padding-left: 1.2rem }
figure { margin: 1rem 0; overflow-x: auto }
table { border-collapse: collapse; font-size: .9rem } caption { text-align: left; font-weight: 600; padding: .3rem 0 }
th, td { padding: .2rem .8rem .2rem 0; text-align: left; border-bottom: 1px solid #ddd } td.number { text-align: right; font-variant-numeric: tabular-nums }
pre { background: #f4f4f4; padding: .8rem; overflow-x: auto; font-size: .8rem } summary { cursor: pointer }
@media print { details:not([open]) { display: none } h2 { break-after: avoid } figure { break-inside: avoid } }
`;

export function pageOf(shown: readonly Shown[], meta: ReadonlyMap<string, string>): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>How these articles are sourced</title>
<style>${style}</style>
</head>
<body>
<h1>How these articles are sourced</h1>
<p>Made by On Record, which reads each article by machine. Figures inherit its errors, which docs/accuracy.md measures; corpus version ${escaped(meta.get('corpus_version') ?? '')}.</p>
<nav aria-label="Sections"><ul>
${shown.map(({ section }) => `<li><a href="#${section.id}">${escaped(section.title)}</a></li>`).join('\n')}
</ul></nav>
<main>
${shown.map(sectionOf).join('\n')}
</main>
</body>
</html>
`;
}

function sectionOf({ section: { id, title, says, sql }, rows, svg }: Shown): string {
  const figure = svg === null ? '' : `<figure aria-label="${escaped(title)}: the table below has the same figures">${svg}</figure>`;
  const table = rows.length === 0 ? '<p>The corpus has nothing to show here.</p>' : tableOf(title, rows);
  // A drawing's table is folded away; without a drawing it is all there is.
  const figures = svg === null ? table : `<details><summary>The figures</summary>${table}</details>`;
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escaped(title)}</h2>
<p>${escaped(says)}</p>
${figure}
${figures}
<details><summary>The query</summary><pre>${escaped(sql.trim())}</pre></details>
</section>`;
}

function tableOf(title: string, rows: Rows): string {
  const columns = Object.keys(rows[0] ?? {});
  const head = columns.map((column) => `<th scope="col">${escaped(column.replaceAll('_', ' '))}</th>`).join('');
  const body = rows.map((row) => `<tr>${columns.map((column) => cellOf(row[column])).join('')}</tr>`).join('\n');
  return `<table><caption>${escaped(title)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

const cellOf = (value: unknown): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? `<td class="number">${text}</td>` : `<td>${escaped(text)}</td>`;
};
