/**
 * What the ranker looks at, declared once: each row names the facts whose values together choose one weight. How many weights a row has,
 * which of them a candidate gets and what the rows of `weights.ts` are called all follow from these lists.
 */
import { nounsBefore, roleNounBetween } from './beside.ts';
import { caseOf, distanceOf, distances, facts, type Fact, type Place, type View } from './facts.ts';
import type { Standing } from './scene.ts';

type FactName = keyof typeof facts;

const rows: readonly (readonly FactName[])[] = [
  ['class', 'distance', 'case'],
  ['class', 'distance', 'place'],
  ['case', 'place', 'near'],
  ['rank', 'class', 'same'],
  ['form', 'near'],
  ['mentions', 'class'],
  ['gender'],
  ['kind', 'class', 'plural'],
  ['chain', 'case'],
  ['between', 'case'],
  ['speaks', 'pronoun speaks', 'near'],
  ['quoted', 'mention quoted', 'near'],
  ['first of all', 'class'],
  ['paragraphs', 'starts', 'class'],
  ['joined', 'class'],
  ['starts', 'mention starts', 'near'],
  ['mentioned more', 'class'],
  ['others in its sentence', 'place'],
  ['lead', 'place', 'same'],
  ['mention’s lead', 'case'],
  ['role noun between', 'class'],
  ['name’s distance', 'class'],
  ['name’s place', 'name’s nearness'],
  ['ahead'],
  ['set off', 'near'],
  ['owned', 'case'],
  ['joint', 'case'],
  ['named again', 'case'],
  ['first in its sentence', 'near'],
  ['sure gender', 'others of sure gender', 'class'],
  ['preposition', 'near'],
  ['mentions of late', 'class'],
  ['bracketed', 'case'],
  ['words before', 'place', 'near'],
  ['opening', 'named behind', 'case'],
  ['look', 'several words', 'class'],
  ['work', 'class'],
  ['named more', 'class'],
];

/** The facts that some row names, each worked out once a candidate. */
const namesUsed = [...new Set(rows.flat())];
const factsUsed: readonly Fact[] = namesUsed.map((name) => facts[name]);

interface Row {
  readonly name: string;
  readonly size: number;
  /** Indexes into `factsUsed`. */
  readonly facts: readonly number[];
}

const candidateRows: readonly Row[] = rows.map((names) => ({
  name: names.join(', '),
  size: names.reduce((size, name) => size * facts[name][0], 1),
  facts: names.map((name) => namesUsed.indexOf(name)),
}));

/** Names and sizes of the rows for a candidate, and of those for the answer that no actor of the article is meant. */
export const candidateTemplates: readonly (readonly [name: string, size: number])[] = candidateRows.map(({ name, size }) => [name, size]);

type NoneFact = readonly [size: number, of: (place: Place, closest: number) => number];
const pronounKinds = ['he', 'she', 'they', 'it'];
const noneFacts = {
  pronoun: [4, ({ pronoun }) => pronounKinds.indexOf(pronoun.class)],
  class: [3, ({ class: cls }) => cls],
  case: [4, caseOf],
  candidates: [4, ({ candidates }) => Math.min(3, candidates.length)],
  nearest: [
    distances,
    ({ candidates, words, pronoun }) =>
      candidates.reduce((least, { last }) => Math.min(least, distanceOf(words, pronoun.token, last.from)), 7),
  ],
  quoted: [2, ({ words, pronoun }) => words.quoted[pronoun.token] as number],
  'nouns before': [3, ({ words, pronoun }) => nounsBefore(words, pronoun.token, pronoun.class === 'they')],
  'role noun between': [2, ({ words, pronoun }, closest) => (roleNounBetween(words, closest, pronoun.token) ? 1 : 0)],
} as const satisfies Readonly<Record<string, NoneFact>>;

const noneRows = (
  [
    ['pronoun', 'case'],
    ['candidates', 'class'],
    ['nearest', 'class'],
    ['quoted', 'class'],
    ['nouns before', 'pronoun'],
    ['role noun between', 'pronoun'],
  ] as const
).map((names) => {
  const used: readonly NoneFact[] = names.map((name) => noneFacts[name]);
  return { name: `none: ${names.join(', ')}`, size: used.reduce((size, [values]) => size * values, 1), facts: used };
});
export const noneTemplates: readonly (readonly [name: string, size: number])[] = noneRows.map(({ name, size }) => [name, size]);

/** Which weight of each row the candidate gets. `rank`: place of the candidate in order of recency. */
export function candidateFeatures(place: Place, standing: Standing, rank: number): Int32Array {
  const { words, pronoun, class: cls, candidates, chain, chainSentence, upcoming, opening } = place;
  const at = pronoun.token;
  const { last } = standing;
  const distance = distanceOf(words, at, last.from);
  const view: View = {
    words,
    pronoun,
    class: cls,
    candidates,
    chain,
    chainSentence,
    upcoming,
    opening,
    at,
    standing,
    rank,
    last,
    distance,
  };
  // Plain loops: this runs for every candidate of every pronoun, on every keystroke.
  for (let i = 0; i < factsUsed.length; i += 1) values[i] = (factsUsed[i] as Fact)[1](view);
  const found = new Int32Array(candidateRows.length);
  for (let row = 0; row < candidateRows.length; row += 1) {
    let index = 0;
    for (const fact of (candidateRows[row] as Row).facts) index = index * (factsUsed[fact] as Fact)[0] + (values[fact] as number);
    found[row] = index;
  }
  return found;
}

/** The facts' values of the candidate at hand. */
const values = new Int32Array(factsUsed.length);

/** The same for the answer that no actor is meant. */
export function noneFeatures(place: Place): Int32Array {
  const at = place.pronoun.token;
  const closest = place.candidates.reduce((most, { last }) => (last.from < at ? Math.max(most, last.to) : most), 0);
  return Int32Array.from(noneRows, ({ facts: used }) => used.reduce((index, [size, of]) => index * size + of(place, closest), 0));
}
