import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, realpath, stat, type FileHandle } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as l10n from '@vscode/l10n';
import { longestDataFile, type FileContent, type Files } from '../workspace/files.ts';
import { folderFiles } from '../workspace/folder.ts';
import { decode } from './encoding.ts';
import { exclusively } from './lock.ts';

/** Folders that hold no articles of anybody's own. */
const skipped = /^(?:\.|node_modules$)/;
const texts = /\.(?:txt|article)$/i;

/** The files of this machine; a URI of another scheme leads nowhere. */
export const nodeFiles: Files = {
  async readData(folder, name) {
    const path = pathOf(folder);
    return path === undefined ? { kind: 'missing' } : readInside(path, name);
  },
  async updateData(folder, name, change) {
    const path = pathOf(folder);
    if (path === undefined) throw new Error(l10n.t('{0} is no folder that can be written to.', folder));
    const data = join(path, '.on-record');
    await mkdir(data, { recursive: true });
    await mustBeOwn(path, name);
    await exclusively(join(data, `${name}.lock`), async (draft) => {
      const content = await readInside(path, name);
      if (content.kind === 'refused') throw new Error(content.reason);
      await draft.writeFile(change(content.kind === 'text' ? content.text : undefined));
      await draft.sync();
      await mustBeOwn(path, name);
      return join(data, name);
    });
  },
  async hasData(folder) {
    const path = pathOf(folder);
    if (path === undefined) return false;
    return stat(join(path, '.on-record')).then(
      (found) => found.isDirectory(),
      () => false,
    );
  },
  async stamp(folder) {
    const path = pathOf(folder);
    if (path === undefined) return '';
    const stamps = folderFiles.map((name) =>
      stat(join(path, '.on-record', name), { bigint: true }).then(
        ({ ino, size, mtimeNs, ctimeNs, mode }) => [ino, size, mtimeNs, ctimeNs, mode].join(),
        () => '',
      ),
    );
    return (await Promise.all(stamps)).join('|');
  },
  async readText(uri, longest) {
    const path = pathOf(uri);
    return path === undefined ? { kind: 'missing' } : readFileText(path, longest);
  },
  async texts(folder, most, stop) {
    const uris: string[] = [];
    const path = pathOf(folder);
    const waiting = path === undefined ? [] : [path];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (uris.length >= most || stop?.isCancellationRequested) return { uris, complete: false };
      const entries = await readdir(next, { withFileTypes: true }).catch(() => []);
      entries.sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const entry of entries) {
        if (skipped.test(entry.name)) continue;
        if (entry.isDirectory()) waiting.push(join(next, entry.name));
        else if (entry.isFile() && texts.test(entry.name)) {
          if (uris.length >= most) return { uris, complete: false };
          uris.push(pathToFileURL(join(next, entry.name)).href);
        }
      }
    }
    return { uris, complete: true };
  },
};

/** A data file, by where it lies once links are followed. */
async function readInside(folder: string, name: string): Promise<FileContent> {
  const path = join(folder, '.on-record', name);
  try {
    const there = await lstat(path);
    const real = await realpath(path).catch(() => undefined);
    if (real === undefined) return { kind: 'refused', reason: l10n.t('This file is a link that leads nowhere.') };
    if (!isWithin(real, await realpath(folder)))
      return { kind: 'refused', reason: l10n.t('This file is a link that leads out of its folder, and is not read.') };
    if (!there.isFile() && !there.isSymbolicLink()) return { kind: 'refused', reason: l10n.t('This is no regular file, and is not read.') };
    return await readFileText(real, longestDataFile);
  } catch (error) {
    return failure(error);
  }
}

/** The text of a regular file by its path. Opened without waiting for a pipe's other end; what was opened is what is looked at. Never rejects. */
export async function readFileText(path: string, longest: number): Promise<FileContent> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = await file.stat();
    if (!found.isFile()) return { kind: 'refused', reason: l10n.t('This is no regular file, and is not read.') };
    if (found.size > longest) return { kind: 'refused', reason: tooLong(longest) };
    // One byte more than it may have: a file may grow while it is read, and some say that they are empty.
    const bytes = Buffer.alloc(Math.min(longest, found.size + 65_536) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length);
      length += bytesRead;
      if (bytesRead === 0) break;
      if (length === bytes.length) return { kind: 'refused', reason: tooLong(longest) };
    }
    return { kind: 'text', text: decode(bytes.subarray(0, length)).text };
  } catch (error) {
    return failure(error);
  } finally {
    await file?.close();
  }
}

const tooLong = (longest: number): string => l10n.t('This file is too long to be read (more than {0} kB).', Math.round(longest / 1000));

/** Nothing is there, or something is that may not be read: the two are never taken for each other. */
function failure(error: unknown): FileContent {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  return { kind: 'refused', reason: l10n.t('This file could not be read: {0}', code ?? message) };
}

/** Rejects where a link would have something written that lies elsewhere. */
async function mustBeOwn(folder: string, name: string): Promise<void> {
  const data = join(await realpath(folder), '.on-record');
  const file = await lstat(join(data, name)).catch(() => undefined);
  if ((await realpath(data)) !== data || (file && !file.isFile()))
    throw new Error(l10n.t('{0} is no regular file of its own folder, and was not written.', `.on-record/${basename(name)}`));
}

const isWithin = (path: string, folder: string): boolean => path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
