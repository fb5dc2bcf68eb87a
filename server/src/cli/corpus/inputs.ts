/** The articles of an archive, one at a time and in one order: lines of JSONL, plain or compressed, and whole text files. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import zlib from 'node:zlib';
import { linesOf } from '../lines.ts';
import { textOf } from '../inputs.ts';

/** Where an article came from: a file and its line from 1, or 0 for the whole file. */
export interface Origin {
  readonly source: string;
  readonly line: number;
}

/** One article as a line of JSONL, or why there is none. */
export interface Input extends Origin {
  readonly record: string | null;
  readonly error: string | null;
  /** Bytes of the archive read up to here. */
  readonly bytes: number;
}

/** What an archive's files are called. */
export const archived = /\.(?:txt|article|md|jsonl|jsonl\.gz|jsonl\.zst)$/i;

const lines = /\.jsonl(?:\.(gz|zst))?$/i;

/** Bytes of these files together: what the time left is reckoned from. */
export async function sizeOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map((path) =>
      path === '-'
        ? 0
        : stat(path).then(
            ({ size }) => size,
            () => 0,
          ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Reads the files one after the other; “-” is standard input. What cannot be read is an input with an error, and the rest goes on. */
export async function* articlesIn(paths: readonly string[]): AsyncGenerator<Input> {
  const count = { bytes: 0 };
  for (const source of paths) {
    try {
      if (source === '-') yield* recordsOf(source, process.stdin, count);
      else if (lines.test(source)) yield* recordsOf(source, unpacked(source, count), count);
      else {
        const { text } = await textOf(source);
        count.bytes += Buffer.byteLength(text);
        yield { source, line: 0, record: JSON.stringify({ id: source, text }), error: null, bytes: count.bytes };
      }
    } catch (error) {
      yield { source, line: 0, record: null, error: error instanceof Error ? error.message : String(error), bytes: count.bytes };
    }
  }
}

async function* recordsOf(source: string, stream: AsyncIterable<Buffer>, count: { readonly bytes: number }): AsyncGenerator<Input> {
  let line = 0;
  for await (const { text } of linesOf(stream)) {
    line += 1;
    if (text === undefined) yield { source, line, record: null, error: 'The line is not valid UTF-8.', bytes: count.bytes };
    else if (text.trim() !== '') yield { source, line, record: text, error: null, bytes: count.bytes };
  }
}

/** The file's bytes as they were before they were compressed. */
function unpacked(path: string, count: { bytes: number }): AsyncIterable<Buffer> {
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      count.bytes += chunk.length;
      done(null, chunk);
    },
  });
  const file = createReadStream(path);
  const [, packing] = lines.exec(path) ?? [];
  const unpack = packing === 'gz' ? zlib.createGunzip() : packing === 'zst' ? zstd() : null;
  // An error of one part ends the chain; the reader of its last part hears of it.
  const last = unpack ?? counted;
  file.on('error', (error) => last.destroy(error));
  file.pipe(counted);
  if (unpack) counted.pipe(unpack);
  return last;
}

function zstd(): Transform {
  const { createZstdDecompress } = zlib as unknown as { createZstdDecompress?: () => Transform };
  if (!createZstdDecompress) throw new Error('This Node cannot unpack Zstandard; 22.15 and later can.');
  return createZstdDecompress();
}
