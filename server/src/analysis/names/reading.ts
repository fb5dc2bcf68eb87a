import type { Lexed } from '../../lex/lexed.ts';
import { wordAt } from '../../lex/tokens.ts';
import type { TaggedParagraph } from '../../tagging/batch.ts';
import type { Context } from '../../tagging/context.ts';
import { capitals, foldedForm } from '../../tagging/forms.ts';
import type { Tagger } from '../../tagging/tagger.ts';
import { gazetteerOf, glueOf } from './gazetteer.ts';

/** What a capitalised word may be: no name, or part of one of four types; in the order of the tagger's labels. */
export const guises = ['none', 'PER', 'ORG', 'LOC', 'MISC'] as const;

/** Words in capitals that follow each other, up to `longestRun` of them: “Maria Lopez”, “Bank of” is two. */
export interface CapitalRun {
  /** Its folded words: runs of the same words have equal keys. */
  readonly key: string;
  readonly words: readonly string[];
  /** Index of its first token. */
  readonly first: number;
  /** Probability of each guise by this paragraph alone: words × guises. */
  readonly probabilities: Float32Array;
}

/** All that one paragraph says of the names in it. */
export interface NameReading {
  /** tokens × labels, before the chain. */
  readonly emissions: Float32Array;
  /** The best label of each token by this paragraph alone. */
  readonly labels: Uint8Array;
  readonly runs: readonly CapitalRun[];
}

/** No name has more words in capitals side by side; longer runs (headlines in capitals) are cut. */
const longestRun = 12;

/** What the tagger is told of a paragraph: reference lists and the spaces between its tokens come on top. */
export function withGiven(lexed: Lexed, context: Context): Context {
  return { ...context, given: { gazetteer: gazetteerOf(lexed), glue: glueOf(lexed) } };
}

/** What each of the paragraphs says of its names. */
export function readNames(paragraphs: readonly TaggedParagraph[], tagger: Tagger): NameReading[] {
  const given = paragraphs.map(({ lexed, context }) => ({ lexed, context: withGiven(lexed, context) }));
  return tagger.emissionsOfAll(given).map((emissions, i) => {
    const { lexed } = paragraphs[i] as TaggedParagraph;
    const { count } = lexed.tokens;
    const marginals = tagger.marginals(emissions, count);
    return { emissions, labels: tagger.decode(emissions, count), runs: runsOf(lexed, marginals, tagger.labels.length) };
  });
}

function runsOf({ tokens }: Lexed, marginals: Float32Array, labels: number): CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (let first = 0; first < tokens.count; first += 1) {
    const words: string[] = [];
    while (words.length < longestRun && isCapitalised(tokens, first + words.length))
      words.push(foldedForm(wordAt(tokens, first + words.length)));
    if (words.length === 0) continue;
    const probabilities = new Float32Array(words.length * guises.length);
    for (let i = 0; i < words.length; i += 1)
      for (let label = 0; label < labels; label += 1) {
        const at = i * guises.length + ((label + 1) >> 1);
        probabilities[at] = (probabilities[at] as number) + (marginals[(first + i) * labels + label] as number);
      }
    runs.push({ key: words.join(' '), words, first, probabilities });
    first += words.length - 1;
  }
  return runs;
}

function isCapitalised(tokens: Lexed['tokens'], index: number): boolean {
  if (index >= tokens.count) return false;
  const kind = capitals(tokens, index);
  return kind === 1 || kind === 2;
}
