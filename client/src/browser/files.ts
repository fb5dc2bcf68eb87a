import { FileSystemError, FileType, l10n, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  findTexts,
  hasFolder,
  readFile,
  writeFile,
  type FileAnswer,
  type FileQuestion,
  type FileToWrite,
  type TextQuestion,
  type TextsAnswer,
  type TextsQuestion,
} from '../../../server/src/protocol.ts';

/** Reads and writes for a server that cannot: texts and the folders' own data files, wherever the workspace lies. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(readFile, ({ uri, longest }: FileQuestion) => read(Uri.parse(uri), longest));
  client.onRequest(hasFolder, ({ uri }: TextQuestion) =>
    workspace.fs.stat(Uri.parse(uri)).then(
      ({ type }) => (type & FileType.Directory) !== 0,
      () => false,
    ),
  );
  client.onRequest(writeFile, async ({ uri, text }: FileToWrite) => {
    if (!uri.endsWith('/.on-record/ignores.json')) throw new Error(`${uri} is not for the server to write.`);
    await workspace.fs.writeFile(Uri.parse(uri), new TextEncoder().encode(text));
    return null;
  });
  client.onRequest(findTexts, async ({ folder, most }: TextsQuestion) => {
    const found = await workspace.findFiles(new RelativePattern(Uri.parse(folder), '**/*.{txt,article}'), undefined, most);
    const answer: TextsAnswer = { uris: found.map((uri) => uri.toString()).sort(), complete: found.length < most };
    return answer;
  });
}

/** Its size is looked at first; links are not followed. */
async function read(uri: Uri, longest: number): Promise<FileAnswer> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if (type !== FileType.File) return { kind: 'refused', reason: l10n.t('This is no regular file, and is not read.') };
    if (size > longest)
      return { kind: 'refused', reason: l10n.t('This file is too long to be read (more than {0} kB).', Math.round(longest / 1000)) };
    return { kind: 'text', text: await workspace.decode(await workspace.fs.readFile(uri), { uri }) };
  } catch (error) {
    const code = error instanceof FileSystemError ? error.code : String(error);
    if (code === 'FileNotFound') return { kind: 'missing' };
    return { kind: 'refused', reason: l10n.t('This file could not be read: {0}', code) };
  }
}
