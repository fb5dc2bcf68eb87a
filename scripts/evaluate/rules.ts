import { rules } from '../../server/src/rules/index.ts';
import type { Figure } from './run.ts';

/** What was measured of one rule; null where there is nothing to measure it by. Percentages. */
export interface RuleFigures {
  readonly level: string;
  /** On gold-dev: of the findings, how many were right or excused; of the firm gold ones, how many were found. */
  readonly precision: number | null;
  readonly recall: number | null;
  /** How many findings and firm gold cases these rest on. */
  readonly findings: number;
  readonly cases: number;
  /** Of the seeded faults, how many were found. */
  readonly seeded: number | null;
  readonly seededFaults: number;
  /** Findings per 1,000 words of polnear-dev, off rules too. */
  readonly perThousandWords: number;
}

/** The figures of every rule, by id. */
export function figuresOfRules(
  gold: readonly Figure[],
  faults: readonly Figure[],
  articles: readonly Record<string, unknown>[],
  analyses: readonly Record<string, unknown>[],
): Record<string, RuleFigures> {
  const words = articles.reduce((sum, { text }) => sum + (String(text).match(/\S+/g)?.length ?? 0), 0);
  const counts = new Map<string, number>();
  for (const { findings } of analyses) for (const { rule } of findings as { rule: string }[]) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries(
    rules.map(({ id, level }): [string, RuleFigures] => {
      const own = gold.find(({ measure }) => measure === id);
      const fault = faults.find(({ measure }) => measure === id);
      return [
        id,
        {
          level,
          precision: own && own.predicted > 0 ? own.precision : null,
          recall: own && own.gold > 0 ? own.recall : null,
          findings: own?.predicted ?? 0,
          cases: own?.gold ?? 0,
          seeded: fault ? fault.recall : null,
          seededFaults: fault?.gold ?? 0,
          perThousandWords: Math.round(((counts.get(id) ?? 0) / words) * 100_000) / 100,
        },
      ];
    }),
  );
}
