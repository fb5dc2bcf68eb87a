import { lstat, opendir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import picomatch from 'picomatch/posix';
import type { UnreadFile } from '../../record/documents/unreadable.ts';
import { formatOf, formats } from '../../record/formats/text.ts';
import type { Listing, RecordFile } from '../../record/library.ts';

/** Files of a record; more are not looked at. */
const mostFiles = 5000;
/** Bytes of one file. */
const largest = 50_000_000;

/** The files below a folder that globs match, by name. Links are followed to regular files inside the folder alone. */
export async function listRecord(folder: string, globs: readonly string[]): Promise<Listing> {
  const root = await realpath(folder).catch(() => resolve(folder));
  const found = new Map<string, RecordFile>();
  const unread = new Map<string, UnreadFile>();
  for (const glob of globs) {
    if (glob === '') continue;
    const { base, isGlob } = picomatch.scan(glob);
    const from = resolve(folder, isGlob ? base : glob);
    const matches = picomatch(glob, { dot: true });
    for await (const path of filesAt(from)) {
      const name = relative(folder, path).split(sep).join('/');
      if (found.size + unread.size >= mostFiles) break;
      if ((isGlob && !matches(name)) || found.has(name) || unread.has(name)) continue;
      if (!formats.includes(formatOf(name))) {
        if (!hidden.test(name)) unread.set(name, { name, why: 'format' });
        continue;
      }
      const file = await regular(path, inside(root, from));
      if (file === 'no regular file' || file === 'too large') unread.set(name, { name, why: file });
      else if (file) found.set(name, { name, uri: pathToFileURL(path).href, ...file });
    }
  }
  const byName = <T extends { name: string }>(items: Map<string, T>): T[] => [...items.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files: byName(found), unread: byName(unread) };
}

/** What systems leave in folders, and a record's own settings. */
const hidden = /(?:^|\/)(?:\.[^/]+|Thumbs\.db|desktop\.ini|record\.json)$/i;

/** A link may lead anywhere inside the folder, or inside what a glob names outside of it. */
const inside =
  (root: string, from: string) =>
  (path: string): boolean =>
    [root, from].some((folder) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep));

async function regular(
  path: string,
  allowed: (path: string) => boolean,
): Promise<{ size: number; modified: number } | 'no regular file' | 'too large' | undefined> {
  try {
    if ((await lstat(path)).isSymbolicLink() && !allowed(await realpath(path))) return 'no regular file';
    const found = await stat(path);
    const { size, mtimeMs } = found;
    if (!found.isFile()) return 'no regular file';
    return size > largest ? 'too large' : { size, modified: mtimeMs };
  } catch {
    return undefined;
  }
}

/** Every entry below a folder that is no folder, or the file itself. Folders behind links are not entered: they may go round in circles. */
async function* filesAt(path: string): AsyncGenerator<string> {
  const entry = await lstat(path).catch(() => undefined);
  if (entry && !entry.isDirectory()) yield path;
  if (!entry?.isDirectory()) return;
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const folder = await opendir(next).catch(() => undefined);
    if (!folder) continue;
    for await (const found of folder) {
      if (!found.isDirectory()) yield join(next, found.name);
      else if (found.name !== 'node_modules' && found.name !== '.git') waiting.push(join(next, found.name));
    }
  }
}
