import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files } from '../lsp/host.ts';

/** Folders that hold no articles of anybody's own. */
const skipped = /^(?:\.|node_modules$)/;
const texts = /\.(?:txt|article)$/i;

/** The files of this machine; a URI of another scheme leads nowhere. */
export const nodeFiles: Files = {
  async read(uri) {
    const path = pathOf(uri);
    return path === undefined ? undefined : readFile(path, 'utf8').catch(() => undefined);
  },
  async write(uri, text) {
    const path = pathOf(uri);
    if (path === undefined) throw new Error(`${uri} is no file that can be written.`);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
  },
  async texts(folder, most) {
    const found: string[] = [];
    const path = pathOf(folder);
    const waiting = path === undefined ? [] : [path];
    for (let next = waiting.shift(); next !== undefined && found.length < most; next = waiting.shift()) {
      for (const entry of await readdir(next, { withFileTypes: true }).catch(() => [])) {
        if (skipped.test(entry.name)) continue;
        if (entry.isDirectory()) waiting.push(join(next, entry.name));
        else if (entry.isFile() && texts.test(entry.name) && found.length < most) found.push(pathToFileURL(join(next, entry.name)).href);
      }
    }
    return found;
  },
};

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
