import type { Lexed } from '../lex/lexed.ts';
import { wordAt } from '../lex/tokens.ts';
import type { Context } from './context.ts';
import { bestLabels, labelMarginals, sumsOfParagraph, type Chain, type ParagraphSums } from './crf.ts';
import { plainEncoder, type Encoder } from './encoder.ts';
import { formTables, placeTables, readForm, readPlaces } from './features.ts';
import { likelySpans } from './likely-spans.ts';
import { makeMachine, type Instantiate } from './machine.ts';
import { membersOf } from './member.ts';
import { openModel } from './model-file.ts';
import { vectorEncoder } from './vector-encoder.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';
import { widestWindow, windowsOf } from './windows.ts';

/** A trained sequence tagger. Pure: equal paragraphs in equal contexts get equal answers. */
export interface Tagger {
  /** Names of the labels, by number: O, B-source, I-source … */
  readonly labels: readonly string[];
  /** Score of each label at each token, before the chain: tokens.count × labels. */
  emissions(lexed: Lexed, context: Context): Float32Array;
  /** The best label of each token, as a whole: the best sequence, or, where the model says what spans are worth, the best spans. */
  decode(emissions: Float32Array, count: number): Uint8Array;
  /** Probability of each label at each token: count × labels. */
  marginals(emissions: Float32Array, count: number): Float32Array;
}

/** Word forms whose input sums are kept. When they are full, all are let go: what is common comes back at once. */
const keptForms = 1024;

/**
 * Makes a tagger of a model file's bytes. Throws ModelError where they are damaged. Given the host's way to make a WebAssembly instance,
 * it computes on vectors; without, in plain TypeScript, several times slower and to the same answers.
 */
export function loadTagger(bytes: Uint8Array, instantiate?: Instantiate): Tagger {
  const file = openModel(bytes);
  const { header } = file;
  const labels = header.labels.length;
  const chain: Chain = { labels, transitions: file.floats('transitions') };
  const encoders = membersOf(file).map((member) =>
    instantiate
      ? vectorEncoder(makeMachine(instantiate), member, labels, keptForms, widestWindow)
      : plainEncoder(member, labels, keptForms, widestWindow),
  );
  const forms = formNumbers(encoders, header.tables, vocabularyOf(file));
  const places = placeTables(header.tables);
  // Whoever decodes emissions mostly asks for their marginals too, and both rest on the same sums.
  let last: { readonly emissions: Float32Array; readonly sums: ParagraphSums } | undefined;
  const sumsOf = (emissions: Float32Array, count: number): ParagraphSums => {
    if (last?.emissions !== emissions) last = { emissions, sums: sumsOfParagraph(chain, emissions, count) };
    return last.sums;
  };

  return {
    labels: header.labels,
    emissions(lexed, context) {
      const { count } = lexed.tokens;
      const out = new Float32Array(count * labels);
      const rows = readPlaces(lexed, context, places);
      const numbers = new Int32Array(count);
      windowsOf(lexed).forEach((to, i, cuts) => {
        if (i === 0) return;
        const from = cuts[i - 1] as number;
        forms(lexed, from, to, numbers);
        for (const encoder of encoders) encoder.encode(numbers, rows, from, to - from, 1 / encoders.length, out);
      });
      return out;
    },
    decode: (emissions, count) =>
      header.worths ? likelySpans(chain, header.worths, emissions, count, sumsOf(emissions, count)) : bestLabels(chain, emissions, count),
    marginals: (emissions, count) => labelMarginals(chain, emissions, count, sumsOf(emissions, count)),
  };
}

/** Numbers the forms of tokens `from` to `to`, and makes their input sums ready in every encoder under that number. */
function formNumbers(
  encoders: readonly Encoder[],
  tables: Parameters<typeof formTables>[0],
  vocabulary: Vocabulary,
): (lexed: Lexed, from: number, to: number, out: Int32Array) => void {
  const ofForm = formTables(tables);
  const kept = new Map<string, number>();
  const rows = new Int32Array(ofForm.length);
  return (lexed, from, to, out) => {
    if (kept.size + to - from > keptForms) kept.clear();
    for (let i = from; i < to; i += 1) {
      const form = wordAt(lexed.tokens, i);
      let number = kept.get(form);
      if (number === undefined) {
        number = kept.size;
        kept.set(form, number);
        readForm(form, ofForm, vocabulary, rows);
        for (const encoder of encoders) encoder.keepForm(number, rows);
      }
      out[i] = number;
    }
  };
}
