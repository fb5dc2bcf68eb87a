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
const recall = (title: string, set: string, measure: string, must: number, goal: number): Measure => ({
  title,
  set,
  measure,
  must: { recall: must },
  goal: { recall: goal },
});

export const measures: readonly Measure[] = [
  f1('source, exact', 'polnear-dev', 'exact source', 81, 83),
  f1('cue, exact', 'polnear-dev', 'exact cue', 75, 76),
  f1('content, exact', 'polnear-dev', 'exact content', 71, 73),
  f1('cue', 'polnear-dev', 'cue', 83.5, 86),
  f1('content, by half', 'polnear-dev', 'content', 79.5, 82),
  f1('relation', 'polnear-dev', 'relation', 74, 76),
  f1('relation with a source', 'polnear-dev', 'relation with a source', 77.5, 80),
  f1('content, characters', 'polnear-dev', 'content characters', 90, 91.5),
  both('speaker of a direct quotation', 'polnear-dev', 'speaker of a direct quotation', [97.5, 95.5], [99, 97]),
  both('speaker of a quotation', 'speakers-dev', 'speaker of a quotation', [95, 92], [98, 96]),
  recall('statements with their speaker', 'speakers-dev', 'exactly the speakers of a statement', 85, 92),
  f1('names: PER, ORG, LOC', 'worldwide-dev', 'entities all', 86.5, 89),
  f1('names: PER, ORG, LOC', 'gum-news-dev', 'entities all', 87, 90),
  f1('GAP, both candidates', 'gap-validation', 'GAP, both candidates', 76, 82),
  both('pronouns with a named antecedent', 'gum-news-dev', 'pronouns', [88, 79], [92, 84]),
  both('descriptions of named chains', 'gum-news-dev', 'nominals', [80, 45], [88, 65]),
  f1('actors', 'gold-dev', 'actors', 93, 96),
  f1('kind of an actor', 'gold-dev', 'kind', 96.5, 98),
  f1('aliases', 'gold-dev', 'aliases', 92, 95),
  f1('role', 'gold-dev', 'role', 86, 92),
  both('speaker of a quotation, resolved to the actor', 'gold-dev', 'speaker of a quotation, resolved to the actor', [95, 92], [98, 96]),
  both('findings, all rules that are on', 'findings-dev', 'all rules that are on', [85, 55], [90, 70]),
  recall('seeded: quotation without a speaker', 'faults', 'quote/unattributed', 94, 98),
  recall('seeded: unclosed quotation', 'faults', 'quote/unclosed', 96, 99),
  recall('seeded: misspelt name', 'faults', 'name/inconsistent', 98, 100),
  recall('seeded: vague source', 'faults', 'source/vague', 98, 100),
];
