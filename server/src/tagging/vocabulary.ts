import { hashOf } from './forms.ts';
import type { ModelFile } from './model-file.ts';

/** The row of a folded word in the word table; undefined for a word that the model does not know. */
export interface Vocabulary {
  get(word: string): number | undefined;
}

/**
 * The words that a model knows: listed in its header, or, where they are too many for that, by 24 bits of their hash. Hashed words are
 * sorted; `vocabulary/buckets` counts those that share their first 16 bits, `vocabulary/marks` holds the next 8 bits of each.
 * An unknown word then passes for a known one about once in a hundred times, which costs less than what the added words bring.
 */
export function vocabularyOf(file: ModelFile): Vocabulary {
  return file.has('vocabulary/buckets')
    ? hashed(file.unsigned('vocabulary/buckets'), file.unsigned('vocabulary/marks'))
    : new Map(file.header.vocabulary.map((word, i) => [word, i + 1]));
}

function hashed(buckets: Uint8Array, marks: Uint8Array): Vocabulary {
  const first = new Int32Array(buckets.length + 1);
  buckets.forEach((count, bucket) => {
    first[bucket + 1] = (first[bucket] as number) + count;
  });
  return {
    get(word) {
      const hash = hashOf(word);
      const bucket = hash >>> 16;
      const mark = (hash >>> 8) & 0xff;
      const end = first[bucket + 1] as number;
      for (let i = first[bucket] as number; i < end; i += 1) if (marks[i] === mark) return i + 1;
      return undefined;
    },
  };
}
