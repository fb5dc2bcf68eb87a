import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Unreadable } from '../../record/documents/unreadable.ts';
import type { RecordHost } from '../../record/library.ts';
import { nodeHost } from '../host.ts';
import { listRecord } from './listing.ts';
import { Readers } from './readers.ts';
import { forgetEntries, loadEntries, saveEntries, storePath } from './store.ts';

/**
 * The record on this machine. Folders are paths or file URIs.
 * @param storage Where indexes are kept; without it they are made anew in each session.
 */
export function nodeRecord(storage?: string): RecordHost & { close(): Promise<void> } {
  const readers = new Readers();
  const pathOf = (folder: string): string => (folder.startsWith('file:') ? fileURLToPath(folder) : folder);
  const keptAt = (folder: string): string | undefined => (storage === undefined ? undefined : storePath(storage, folder));
  return {
    list: async (folder, globs) => (/^(?!file:)\w{2,}:/.test(folder) ? { files: [], unread: [] } : listRecord(pathOf(folder), globs)),
    async bytes({ name, uri }) {
      const bytes = await readFile(fileURLToPath(uri)).catch(() => {
        throw new Unreadable('no regular file');
      });
      return { hash: createHash('sha1').update(bytes).digest('hex'), read: () => readers.read(name, bytes) };
    },
    async load(folder) {
      const path = keptAt(folder);
      return path === undefined ? [] : loadEntries(path);
    },
    async save(folder, entries) {
      const path = keptAt(folder);
      if (path !== undefined) await saveEntries(path, entries);
    },
    async clear(folder) {
      const path = keptAt(folder);
      if (path !== undefined) await forgetEntries(path);
    },
    yieldTurn: nodeHost.yieldTurn,
    close: () => readers.close(),
  };
}
