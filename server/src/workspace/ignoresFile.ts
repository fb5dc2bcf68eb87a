/** Changes to a folder's `ignores.json`. */
import * as l10n from '@vscode/l10n';
import { parseIgnores, serialiseIgnores, type Ignore } from '../rules/ignores.ts';
import type { Files } from './files.ts';
import { fileUri } from './folder.ts';
import { readJson } from './jsonc.ts';

export class IgnoresFiles {
  readonly #files: Files;
  /** One change after the other, whoever asks for it. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(files: Files) {
    this.#files = files;
  }

  /**
   * Changes the folder's ignores. Others' changes since it was last read are kept. Rejects where the file is damaged, or was written
   * by a newer version: what cannot be read must not be overwritten.
   */
  change(folder: string, change: (ignores: readonly Ignore[]) => readonly Ignore[]): Promise<void> {
    const written = this.#last.then(() =>
      this.#files.updateData(folder, 'ignores.json', (text) => {
        const json = readJson(text ?? '');
        const { ignores, problems } = parseIgnores(json.value);
        const [wrong] = [...json.problems, ...problems];
        if (wrong) throw new Error(l10n.t('{0} is damaged and was left as it is: {1}', fileUri(folder, 'ignores.json'), wrong.message));
        return serialiseIgnores(change(ignores), json.comments);
      }),
    );
    this.#last = written.catch(() => undefined);
    return written;
  }
}
