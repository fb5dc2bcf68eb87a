import type { Lexed } from '../lex/lexed.ts';
import { batchesOf, joinParagraphs, type TaggedParagraph } from './batch.ts';
import type { Context } from './context.ts';
import { bestLabels, labelMarginals, sumsOfParagraph, type Chain, type ParagraphSums } from './crf.ts';
import { plainEncoder } from './encoder.ts';
import { inputSlots, room } from './input-slots.ts';
import { likelySpans } from './likely-spans.ts';
import { makeMachine, type Instantiate } from './machine.ts';
import { membersOf } from './member.ts';
import { openModel } from './model-file.ts';
import { vectorEncoder } from './vector-encoder.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A trained sequence tagger. Pure: equal paragraphs in equal contexts get equal answers. */
export interface Tagger {
  /** Names of the labels, by number: O, B-source, I-source … */
  readonly labels: readonly string[];
  /** Score of each label at each token, before the chain: tokens.count × labels. */
  emissions(lexed: Lexed, context: Context): Float32Array;
  /** The same for several paragraphs: faster than one by one, to the same scores. */
  emissionsOfAll(paragraphs: readonly TaggedParagraph[]): Float32Array[];
  /** The best label of each token, as a whole: the best sequence, or, where the model says what spans are worth, the best spans. */
  decode(emissions: Float32Array, count: number): Uint8Array;
  /** Probability of each label at each token: count × labels. */
  marginals(emissions: Float32Array, count: number): Float32Array;
}

/**
 * Makes a tagger of a model file's bytes. Throws ModelError where they are damaged. Given the host's way to make a WebAssembly instance,
 * it computes on vectors; without, in plain TypeScript, many times slower and to the same answers.
 */
export function loadTagger(bytes: Uint8Array, instantiate?: Instantiate): Tagger {
  const file = openModel(bytes);
  const { header } = file;
  const labels = header.labels.length;
  const chain: Chain = { labels, transitions: file.floats('transitions') };
  const encoders = membersOf(file).map((member) =>
    instantiate ? vectorEncoder(makeMachine(instantiate), member, labels, room) : plainEncoder(member, labels, room),
  );
  const findInputs = inputSlots(encoders, header.tables, vocabularyOf(file));
  // Whoever decodes emissions mostly asks for their marginals too, and both rest on the same sums.
  let last: { readonly emissions: Float32Array; readonly sums: ParagraphSums } | undefined;
  const sumsOf = (emissions: Float32Array, count: number): ParagraphSums => {
    if (last?.emissions !== emissions) last = { emissions, sums: sumsOfParagraph(chain, emissions, count) };
    return last.sums;
  };

  const emissionsOf = (paragraphs: readonly TaggedParagraph[]): Float32Array => {
    const tokens = joinParagraphs(paragraphs, header.tables);
    const forms = new Int32Array(tokens.count);
    const places = new Int32Array(tokens.count);
    const out = new Float32Array(tokens.count * labels);
    for (const windows of batchesOf(tokens.windows)) {
      findInputs(tokens, windows, forms, places);
      for (const encoder of encoders) encoder.encode(forms, places, windows, 1 / encoders.length, out);
    }
    return out;
  };

  return {
    labels: header.labels,
    emissions: (lexed, context) => emissionsOf([{ lexed, context }]),
    emissionsOfAll(paragraphs) {
      const all = emissionsOf(paragraphs);
      let from = 0;
      return paragraphs.map(({ lexed }) => all.slice(from * labels, (from += lexed.tokens.count) * labels));
    },
    decode: (emissions, count) =>
      header.worths ? likelySpans(chain, header.worths, emissions, count, sumsOf(emissions, count)) : bestLabels(chain, emissions, count),
    marginals: (emissions, count) => labelMarginals(chain, emissions, count, sumsOf(emissions, count)),
  };
}
