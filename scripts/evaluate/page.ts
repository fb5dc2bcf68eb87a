import type { Evaluation, Row } from '../evaluate.ts';
import type { Column, Measure } from './measures.ts';
import { share } from '../rules/measured.ts';
import type { Figure } from './run.ts';

const columns: readonly Column[] = ['precision', 'recall', 'f1'];
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const shown = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : value.toFixed(1));

/** The figures as Markdown: the table of what is asked for alone, or the whole page. */
export function page(evaluation: Evaluation, date: Date, extent: 'table' | 'all'): string {
  const table = [
    row('measure', 'set', 'P', 'R', 'F1', 'must', 'goal', 'reached'),
    row(...Array<string>(8).fill('---')),
    ...evaluation.rows.map(rowOf),
  ].join('\n');
  return extent === 'table' ? table : pageOf(evaluation, table, date);
}

function rowOf({ title, set, figure, must, goal }: Row): string {
  // Articles with seeded faults have faults of their own: what else is found in them says nothing.
  const [precision, f1] = set === 'faults' ? [null, null] : [figure?.precision, figure?.f1];
  return row(title, set, shown(precision), shown(figure?.recall), shown(f1), asked(must), asked(goal), reached(figure, must, goal));
}

/** “79” for F1 alone, “96 / 91” for precision and recall. */
const asked = (wanted: Measure['must']): string => columns.flatMap((column) => wanted[column] ?? []).join(' / ');

function reached(figure: Figure | undefined, must: Measure['must'], goal: Measure['goal']): string {
  if (!figure) return '–';
  const holds = (wanted: Measure['must']): boolean => columns.every((column) => figure[column] >= (wanted[column] ?? 0));
  return holds(goal) ? 'goal' : holds(must) ? 'must' : 'no';
}

function pageOf({ rules, figures }: Evaluation, table: string, date: Date): string {
  return `# Accuracy

Written by \`npm run evaluate\` on ${date.toISOString().slice(0, 10)}. It analyses every article of the sets below with the built command line
(\`on-record analyze --jsonl --all-rules\`) and scores the output against annotations that were made without it, in percent: precision
(of what On Record says, how much is right), recall (of what is there, how much it says), and F1, their harmonic mean. No weights
were trained on these sets. Choices were made with some of them in view: errors on \`gold-dev\` were read and mended in the first round, and the claim reader's
default threshold was set with figures of \`findings-dev\` in view (models/claims.md); expect less on other articles. “must” and “goal” are what the project asks of itself: F1, or precision / recall.

${table}

Sets: \`polnear-dev\`, 84 US political news articles with sources, cues and contents (PolNeAR 1.0, its development part); \`speakers-dev\`, 30 news articles
from outside the US with the speakers of quotations and statements; \`worldwide-dev\`, 101 news articles from outside the West with names (English Worldwide
Newswire, development part); \`gum-news-dev\`, 11 Wikinews articles (GUM); \`gap-validation\`, 454 pronouns with two candidates each (GAP, validation part);
\`gold-dev\`, 23 news articles whose actors and speakers careful readers marked; \`findings-dev\`, 48 news articles in which two readers marked what a panel should
say; \`faults\`, \`polnear-dev\` with one known fault put into each copy.

## Rules

On \`findings-dev\`, with 95% intervals (Wilson): of a rule's findings, how many both readers would raise (“right”) or one of them would (“right or arguable”); of what
both would raise, how many are found. A rule with fewer than ten cases is too little measured to give a share. “Seeded” is the share of faults put in on purpose that are found.

${rulesTable(rules)}

## Names, beside compromise

The same articles and scorer, in the same run; compromise finds people, organizations and places.

${namesTable(figures)}

## Every figure

${allFigures(figures)}
`;
}

const rulesTable = (rules: Evaluation['rules']): string =>
  [
    row('rule', 'level', 'right', 'right or arguable', 'found', 'seeded', 'per 1,000 words'),
    row(...Array<string>(7).fill('---')),
    ...Object.entries(rules).map(([id, { level, firm, arguable, findings, found, cases, seeded, seededFound, perThousandWords }]) =>
      row(
        `\`${id}\``,
        level,
        share(firm, findings),
        share(arguable, findings),
        share(found, cases),
        seeded === 0 ? '–' : share(seededFound, seeded),
        perThousandWords.toFixed(2),
      ),
    ),
  ].join('\n');

const namesTable = (figures: Evaluation['figures']): string =>
  [
    row('set', 'system', 'P', 'R', 'F1'),
    row('---', '---', '---', '---', '---'),
    ...['worldwide-dev', 'gum-news-dev'].flatMap((set) =>
      [
        ['On Record', set],
        ['compromise', `${set}, compromise`],
      ].flatMap(([system = '', key = '']) => {
        const figure = figures[key]?.find(({ measure }) => measure === 'entities all');
        return figure ? [row(set, system, shown(figure.precision), shown(figure.recall), shown(figure.f1))] : [];
      }),
    ),
  ].join('\n');

const allFigures = (figures: Evaluation['figures']): string =>
  [
    row('set', 'measure', 'P', 'R', 'F1', 'right', 'said', 'gold'),
    row(...Array<string>(8).fill('---')),
    ...Object.entries(figures).flatMap(([set, list]) =>
      list.map(({ measure, precision, recall, f1, right, predicted, gold }) =>
        row(set, measure, shown(precision), shown(recall), shown(f1), right, predicted, gold),
      ),
    ),
  ].join('\n');
