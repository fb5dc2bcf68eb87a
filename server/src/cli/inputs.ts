import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import picomatch from 'picomatch';
import { decode, type Decoded } from '../node/encoding.ts';
import type { Complaints } from './complaints.ts';

/** One file to read. */
export interface Input {
  /** As a reader would write it: relative to where the command runs, unless it was given in full. `-` is standard input. */
  readonly path: string;
  /** Named itself, and so read whatever it looks like; files met in a folder or by a glob are read where they are articles. */
  readonly named: boolean;
}

export const standardInput = '-';

const hidden = /^(?:\.|node_modules$)/;
const texts = /\.(?:txt|article)$/i;

/**
 * The files that arguments name: themselves, those below folders whose names are `wanted`, what globs match. Sorted within each argument, none twice,
 * by whatever names it is reached; a file that is named is read even where a folder met it first. Links to files are followed where
 * they are named, links to folders below others are not.
 */
export async function inputsOf(words: readonly string[], complaints: Complaints, wanted = texts): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const word of words) {
    try {
      for (const input of await expand(word, complaints, wanted)) {
        const key = input.path === standardInput ? input.path : await realpath(input.path);
        const known = inputs.get(key);
        if (!known) inputs.set(key, input);
        else if (input.named && !known.named) inputs.set(key, { path: known.path, named: true });
      }
    } catch (error) {
      complaints.add(word, messageOf(error));
    }
  }
  return [...inputs.values()];
}

async function expand(word: string, complaints: Complaints, wanted: RegExp): Promise<Input[]> {
  if (word === standardInput) return [{ path: word, named: true }];
  if (word === '') throw new Error('A name is expected; this one is empty.');
  const found = await stat(word).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (found && !found.isDirectory()) return [{ path: word, named: true }];
  if (found) return (await filesBelow(word, complaints)).filter((path) => wanted.test(path)).map((path) => ({ path, named: false }));
  const glob = word.split(sep).join('/');
  const { isGlob, base } = picomatch.scan(glob);
  if (!isGlob) throw new Error('There is no such file.');
  const matches = picomatch(glob.replace(/^\.\//, ''));
  const files = (await filesBelow(base || '.', complaints)).filter((path) => matches(path.split(sep).join('/').replace(/^\.\//, '')));
  if (files.length === 0) throw new Error('No file matches.');
  return files.map((path) => ({ path, named: false }));
}

/** Every file below the folder, sorted, but for hidden ones and installed packages. A folder that cannot be read is named. */
async function filesBelow(folder: string, complaints: Complaints): Promise<string[]> {
  const files: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = await readdir(next, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' || next !== folder) complaints.add(next as string, messageOf(error));
      return [];
    });
    for (const entry of entries) {
      if (hidden.test(entry.name)) continue;
      const path = next === '.' ? entry.name : join(next, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path)))) files.push(path);
    }
  }
  return files.sort();
}

const leadsToFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** Bytes that are read of a file or of standard input: four for each of the code units that are analysed. */
const longest = 64_000_000;

/** The text of a file or of standard input. Rejects, in one sentence, where it cannot be read, is too long or holds no text. */
export async function textOf(path: string): Promise<Decoded> {
  try {
    return decode(path === standardInput ? await inputBytes() : await fileBytes(path));
  } catch (error) {
    throw new Error(messageOf(error), { cause: error });
  }
}

async function inputBytes(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.length;
    if (length > longest) throw new Error(tooLarge);
  }
  return Buffer.concat(parts);
}

/** A pipe that is named is read to its end; of a device there is none. */
async function fileBytes(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY);
  try {
    const found = await file.stat();
    if (found.isDirectory()) throw new Error('It is a folder.');
    if (!found.isFile() && !found.isFIFO()) throw new Error('It is no file.');
    if (found.size > longest) throw new Error(tooLarge);
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      parts.push(part);
      length += part.length;
      if (length > longest) throw new Error(tooLarge);
    }
    return Buffer.concat(parts);
  } finally {
    await file.close();
  }
}

const tooLarge = 'It is too large to be read.';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EACCES: 'It may not be read.',
  EPERM: 'It may not be read.',
  EISDIR: 'It is a folder.',
  ELOOP: 'It is a link that leads back to itself.',
  ENAMETOOLONG: 'Its name is too long.',
};

function messageOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
