/** How a sentence's score is weighed by what stands around it: its neighbours, its place and the article's tone. */

/** A sentence of the reporter's with what the reader said of it, in text order. */
export interface Scored {
  /** Log-odds that somebody would ask about an opinion in it, and that a careful reader would insist. */
  readonly opinion: number;
  readonly firm: number;
  /** Where it begins, in code units of the article. */
  readonly at: number;
  /** The share of its code units in the reporter's voice. */
  readonly own: number;
  /** Code units in the reporter's voice. */
  readonly length: number;
}

export const surroundingNames = [
  'opinion',
  'firm',
  'others',
  'before',
  'behind',
  'others likely',
  'part of the article',
  'depth',
  'own share',
  'length',
  'sentences',
] as const;

/** For each sentence what is weighed, in the order of the names. Log-odds; shares 0 to 1; counts scaled to about 1 and capped. */
export function surroundings(sentences: readonly Scored[]): number[][] {
  const n = sentences.length;
  const sum = sentences.reduce((total, { opinion }) => total + opinion, 0);
  const likely = sentences.reduce((total, { opinion }) => total + (opinion > 0 ? 1 : 0), 0);
  const last = (sentences.at(-1)?.at ?? 0) + 1;
  const nobody = -1.5;
  return sentences.map(({ opinion, firm, at, own, length }, i) => [
    opinion,
    firm,
    n > 1 ? (sum - opinion) / (n - 1) : nobody,
    sentences[i - 1]?.opinion ?? nobody,
    sentences[i + 1]?.opinion ?? nobody,
    n > 1 ? (likely - (opinion > 0 ? 1 : 0)) / (n - 1) : 0,
    at / last,
    Math.min(at / 3000, 3),
    own,
    Math.min(length / 150, 2),
    Math.min(n / 20, 3),
  ]);
}
