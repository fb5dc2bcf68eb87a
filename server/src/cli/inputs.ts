import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Complaints } from './complaints.ts';

/** One file to read. */
export interface Input {
  /** As a reader would write it: relative to where the command runs, unless it was given in full. */
  readonly path: string;
  /** Named itself, and so read whatever it looks like; files met in a folder or by a glob are read where they are articles. */
  readonly named: boolean;
}

const hidden = /^(?:\.|node_modules$)/;
const texts = /\.(?:txt|article)$/i;

/** The files that arguments name: themselves, those below folders whose names are `wanted`, what globs match. Sorted within each argument, none twice. */
export async function inputsOf(words: readonly string[], complaints: Complaints, wanted = texts): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const word of words) {
    try {
      for (const input of await expand(word, wanted)) if (!inputs.has(input.path)) inputs.set(input.path, input);
    } catch (error) {
      complaints.add(word, messageOf(error));
    }
  }
  return [...inputs.values()];
}

async function expand(word: string, wanted: RegExp): Promise<Input[]> {
  const found = await stat(word).catch(() => undefined);
  if (found && !found.isDirectory()) return [{ path: word, named: true }];
  if (found) return (await filesBelow(word)).filter((path) => wanted.test(path)).map((path) => ({ path, named: false }));
  const glob = word.split(sep).join('/');
  const { isGlob, base } = picomatch.scan(glob);
  if (!isGlob) throw new Error('There is no such file.');
  const matches = picomatch(glob);
  const files = (await filesBelow(base || '.').catch(() => [])).filter((path) => matches(path.split(sep).join('/')));
  if (files.length === 0) throw new Error('No file matches.');
  return files.map((path) => ({ path, named: false }));
}

/** Every file below the folder, sorted, but for hidden ones and installed packages. */
async function filesBelow(folder: string): Promise<string[]> {
  const files: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      if (hidden.test(entry.name)) continue;
      const path = next === '.' ? entry.name : join(next, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) files.push(path);
    }
  }
  return files.sort();
}

/** The text of a file, without a byte order mark. Rejects where it cannot be read or holds no text. */
export async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Error(messageOf(error));
  });
  if (bytes.subarray(0, 8000).includes(0)) throw new Error(`${basename(path)} holds no text.`);
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'It may not be read.',
  EPERM: 'It may not be read.',
  EISDIR: 'It is a folder.',
  ERR_FS_FILE_TOO_LARGE: 'It is too large to be read.',
};

function messageOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
