import type { Paragraph } from '../tagger/dataset.ts';

const types = ['PER', 'ORG', 'LOC', 'MISC'] as const;

/** A gold name. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: (typeof types)[number];
}

/** The label of a token outside every name in a set that does not mark MISC throughout: O or MISC, training may decide. */
export const outsideOrMisc = 9;

/**
 * One BIO label a token: 0 outside, then B- and I- of PER, ORG, LOC, MISC. `names` are in text order and do not overlap;
 * `miscComplete` is false for sets that mark MISC only now and then.
 */
export function labelParagraph({ start, lexed }: Paragraph, names: readonly GoldName[], miscComplete: boolean): Uint8Array {
  const { starts, ends, count } = lexed.tokens;
  const labels = new Uint8Array(count).fill(miscComplete ? 0 : outsideOrMisc);
  let next = 0;
  let begun = false;
  for (let i = 0; i < count; i += 1) {
    const from = start + (starts[i] as number);
    while (next < names.length && (names[next] as GoldName).end <= from) {
      next += 1;
      begun = false;
    }
    const name = names[next];
    if (!name || name.start >= start + (ends[i] as number)) continue;
    labels[i] = 2 * types.indexOf(name.type) + (begun ? 2 : 1);
    begun = true;
  }
  return labels;
}
