/** Which folder's data files hold for a text. The editor and the command line ask the same. */
import type { Files } from './files.ts';
import { readFolder, type Folder } from './folder.ts';
import { foldersAbove, pathBelow, sameUri } from './uris.ts';

export class Folders {
  readonly #files: Files;
  readonly #known = new Map<string, { readonly stamp: string; readonly folder: Promise<Folder> }>();

  constructor(files: Files) {
    this.#files = files;
  }

  /**
   * The nearest folder at or above the text's own that holds `.on-record`; where none does, the innermost of the workspace's folders
   * that it lies in. Undefined where there is none of either.
   */
  async nearest(uri: string, roots: readonly string[]): Promise<string | undefined> {
    const spelled = (folder: string): string => roots.find((root) => sameUri(root, folder)) ?? folder;
    for (const folder of foldersAbove(uri)) if (await this.#files.hasData(folder)) return spelled(folder);
    return roots.filter((root) => pathBelow(uri, root) !== null).sort((a, b) => b.length - a.length)[0];
  }

  /** What a folder's files say. Stays the same object while they do. */
  async at(folder: string): Promise<Folder> {
    const stamp = await this.#files.stamp(folder);
    const known = this.#known.get(folder);
    if (known?.stamp === stamp) return known.folder;
    const read = readFolder(folder, this.#files);
    this.#known.set(folder, { stamp, folder: read });
    return read;
  }

  /** Every folder that was asked for. */
  get known(): readonly string[] {
    return [...this.#known.keys()];
  }

  /** Has every folder read anew when it is asked for next. */
  forget(): void {
    this.#known.clear();
  }
}
