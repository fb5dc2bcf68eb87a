/** The index on disk: one file a folder, written whole and renamed into place. It holds the words that the files hold, and where they stand. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mark, Turn } from '../../record/documents/document.ts';
import type { Entry } from '../../record/library.ts';

/** Raised where what is written changes, or what words are counted as: an older file is read as none. */
const version = 1;

interface Saved {
  readonly name: string;
  readonly uri: string;
  readonly size: number;
  readonly modified: number;
  readonly hash: string;
  readonly extracted: boolean;
  readonly marks: readonly Mark[];
  readonly turns: readonly Turn[];
  /** Bytes of its text, in UTF-8 or, where that would lose something, UTF-16; units of its index. */
  readonly bytes: number;
  readonly wide: boolean;
  readonly units: number;
}

export const storePath = (storage: string, folder: string): string =>
  join(storage, `record-${createHash('sha1').update(folder).digest('hex').slice(0, 16)}.bin`);

/** Layout: length of the head, head as JSON, per document the hashes and the starts of its units, then the texts. */
export async function saveEntries(path: string, entries: readonly Entry[]): Promise<void> {
  const texts = entries.map(({ indexed: { document } }) => {
    const narrow = Buffer.from(document.text, 'utf8');
    const wide = narrow.toString('utf8') !== document.text;
    return { wide, buffer: wide ? Buffer.from(document.text, 'utf16le') : narrow };
  });
  const head = entries.map(({ name, uri, size, modified, hash, indexed: { document, hashes } }, i): Saved => {
    const { extracted, marks, turns } = document;
    const { wide, buffer } = texts[i] as (typeof texts)[number];
    return { name, uri, size, modified, hash, extracted, marks, turns, bytes: buffer.length, wide, units: hashes.length };
  });
  const json = Buffer.from(JSON.stringify({ version, head }));
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4, 0x20);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length + padding.length);
  const numbers = entries.flatMap(({ indexed: { hashes, starts } }) => [bytesOf(hashes), bytesOf(starts)]);
  await mkdir(join(path, '..'), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, Buffer.concat([length, json, padding, ...numbers, ...texts.map(({ buffer }) => buffer)]), { mode: 0o600 });
  await rename(temporary, path);
}

const bytesOf = (numbers: Uint32Array): Buffer => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** Empty where nothing was kept, or what was is damaged or of another version. */
export async function loadEntries(path: string): Promise<readonly Entry[]> {
  try {
    const all = await readFile(path);
    const bytes = all.byteOffset % 4 === 0 ? all : Buffer.from(new Uint8Array(all).buffer);
    const length = bytes.readUInt32LE(0);
    const { version: written, head } = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as { version: number; head: Saved[] };
    if (written !== version) return [];
    let numbers = 4 + length;
    let text = numbers + head.reduce((sum, { units }) => sum + 8 * units, 0);
    if (text + head.reduce((sum, saved) => sum + saved.bytes, 0) !== bytes.length) return [];
    return head.map(({ name, uri, size, modified, hash, extracted, marks, turns, bytes: count, wide, units }): Entry => {
      // Copies, so that the file's bytes can go once the texts are taken out.
      const take = (): Uint32Array => new Uint32Array(bytes.buffer, bytes.byteOffset + numbers, units).slice();
      const hashes = take();
      numbers += 4 * units;
      const starts = take();
      numbers += 4 * units;
      const words = bytes.toString(wide ? 'utf16le' : 'utf8', text, text + count);
      text += count;
      return { name, uri, size, modified, hash, indexed: { document: { name, text: words, extracted, marks, turns }, hashes, starts } };
    });
  } catch {
    return [];
  }
}

export const forgetEntries = (path: string): Promise<void> => rm(path, { force: true });
