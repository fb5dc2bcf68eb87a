import { rules } from '../../server/src/rules/index.ts';
import type { Figure } from './run.ts';

/** What was measured of one rule on findings-dev; counts, from which the shares and their intervals follow. */
export interface RuleFigures {
  readonly level: string;
  /** Findings, and how many of them meet a case that annotators marked: firm, or firm or optional. */
  readonly findings: number;
  readonly firm: number;
  readonly arguable: number;
  /** Firm cases, and how many of them are found. */
  readonly cases: number;
  readonly found: number;
  /** Seeded faults, and how many of them are found. */
  readonly seeded: number;
  readonly seededFound: number;
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
          findings: own?.predicted ?? 0,
          firm: share(own?.firmPrecision, own?.predicted),
          arguable: own?.good ?? 0,
          cases: own?.gold ?? 0,
          found: share(own?.recall, own?.gold),
          seeded: fault?.gold ?? 0,
          seededFound: fault?.right ?? 0,
          perThousandWords: Math.round(((counts.get(id) ?? 0) / words) * 100_000) / 100,
        },
      ];
    }),
  );
}

/** The count behind a percentage. */
const share = (percent = 0, of = 0): number => Math.round((percent * of) / 100);
