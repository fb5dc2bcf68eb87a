import { existsSync, readFileSync } from 'node:fs';

/** What `npm run evaluate` measured of one rule. Shares are percentages; `null` where there was nothing to measure on. */
export interface Measured {
  /** Of its findings on gold-dev, how many a careful reader would raise or let pass. */
  readonly precision: number | null;
  readonly findings: number;
  /** Of what careful readers raised on gold-dev, how much it finds. */
  readonly recall: number | null;
  readonly cases: number;
  /** Of the faults of its kind that were put into polnear-dev, how many it finds. */
  readonly seeded: number | null;
  /** Findings per 1,000 words of polnear-dev. */
  readonly perThousandWords: number | null;
}

const file = new URL('../../docs/accuracy.json', import.meta.url);

/** By rule id, from docs/accuracy.json; empty before the first evaluation. */
export function measured(): Readonly<Record<string, Measured>> {
  if (!existsSync(file)) return {};
  return (JSON.parse(readFileSync(file, 'utf8')) as { rules?: Record<string, Measured> }).rules ?? {};
}

/** “82 % of 17”; a dash where nothing was measured. */
export function share(percent: number | null | undefined, of: number): string {
  return percent === null || percent === undefined || of === 0 ? '–' : `${Math.round(percent)} % of ${of}`;
}
