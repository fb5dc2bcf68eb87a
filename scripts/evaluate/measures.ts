/** What is asked for, measure by measure, in percent. */

/** Which figures of a measure are asked for. */
export type Column = 'precision' | 'recall' | 'f1';

export interface Measure {
  /** What a reader calls it. */
  readonly title: string;
  readonly set: string;
  /** The scorer's own name. */
  readonly measure: string;
  readonly must: Readonly<Partial<Record<Column, number>>>;
  readonly goal: Readonly<Partial<Record<Column, number>>>;
}

const f1 = (title: string, set: string, measure: string, must: number, goal: number): Measure => ({
  title,
  set,
  measure,
  must: { f1: must },
  goal: { f1: goal },
});
const both = (
  title: string,
  set: string,
  measure: string,
  [mustPrecision, mustRecall]: readonly [number, number],
  [goalPrecision, goalRecall]: readonly [number, number],
): Measure => ({
  title,
  set,
  measure,
  must: { precision: mustPrecision, recall: mustRecall },
  goal: { precision: goalPrecision, recall: goalRecall },
});
const recall = (title: string, measure: string, must: number): Measure => ({
  title,
  set: 'faults',
  measure,
  must: { recall: must },
  goal: { recall: 100 },
});

export const measures: readonly Measure[] = [
  f1('source, exact', 'polnear-dev', 'exact source', 79, 82),
  f1('cue, exact', 'polnear-dev', 'exact cue', 73, 75),
  f1('content, exact', 'polnear-dev', 'exact content', 68, 72),
  f1('cue', 'polnear-dev', 'cue', 82, 86),
  f1('content, by half', 'polnear-dev', 'content', 77, 82),
  f1('relation', 'polnear-dev', 'relation', 67, 73),
  f1('relation with a source', 'polnear-dev', 'relation with a source', 73, 78),
  f1('content, characters', 'polnear-dev', 'content characters', 89, 91),
  both('speaker of a direct quotation', 'polnear-dev', 'speaker of a direct quotation', [96, 91], [98, 95]),
  f1('names: PER, ORG, LOC', 'worldwide-dev', 'entities all', 84, 88),
  f1('names: PER, ORG, LOC', 'gum-news-dev', 'entities all', 83, 88),
  f1('GAP, both candidates', 'gap-validation', 'GAP, both candidates', 73, 78),
  both('pronouns with a named antecedent', 'gum-news-dev', 'pronouns', [84, 72], [88, 78]),
  f1('actors', 'gold-dev', 'actors', 84, 90),
  f1('kind of an actor', 'gold-dev', 'kind', 92, 95),
  f1('aliases', 'gold-dev', 'aliases', 82, 90),
  f1('role', 'gold-dev', 'role', 75, 85),
  both('speaker of a quotation, resolved to the actor', 'gold-dev', 'speaker of a quotation, resolved to the actor', [94, 86], [96, 92]),
  both('findings, all rules that are on', 'gold-dev', 'all rules that are on', [80, 45], [88, 65]),
  recall('seeded: quotation without a speaker', 'quote/unattributed', 90),
  recall('seeded: unclosed quotation', 'quote/unclosed', 97),
  recall('seeded: misspelt name', 'name/inconsistent', 88),
  recall('seeded: vague source', 'source/vague', 93),
];
