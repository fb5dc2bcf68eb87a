import type { Rule } from '../../server/src/rules/rule.ts';
import { share, type Measured } from './measured.ts';

export const begin = '<!-- rules: written by scripts/rules-docs.ts -->';
export const end = '<!-- /rules -->';

/** The README's table of rules. */
export function tableOf(rules: readonly Rule[], measured: Readonly<Record<string, Measured>>): string {
  const rows = rules.map((rule) => {
    const m = measured[rule.id];
    const cells = [
      `[\`${rule.id}\`](docs/rules/${rule.id}.md)`,
      rule.level,
      rule.summary,
      m ? share(m.firm, m.findings) : '–',
      m ? share(m.arguable, m.findings) : '–',
      m ? share(m.found, m.cases) : '–',
      m && m.seeded > 0 ? share(m.seededFound, m.seeded) : '–',
      m ? String(m.perThousandWords) : '–',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head =
    '| rule | level | reports | right | right or arguable | found | seeded faults found | per 1,000 words |\n|---|---|---|---|---|---|---|---|';
  return `${begin}\n\n${head}\n${rows.join('\n')}\n\n${end}`;
}

/** The text with the table between its markers; unchanged where it has none. */
export function withTable(text: string, table: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  return from < 0 || to < from ? text : text.slice(0, from) + table + text.slice(to + end.length);
}
