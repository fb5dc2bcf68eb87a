import { RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findTexts, readFile, writeFile, type FileToWrite, type TextQuestion, type TextsQuestion } from '../../../server/src/protocol.ts';

/** Reads and writes for a server that cannot: texts and the folders' own data files, wherever the workspace lies. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(readFile, ({ uri }: TextQuestion) =>
    workspace.fs.readFile(Uri.parse(uri)).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => null,
    ),
  );
  client.onRequest(writeFile, async ({ uri, text }: FileToWrite) => {
    if (!uri.endsWith('/.on-record/ignores.json')) throw new Error(`${uri} is not for the server to write.`);
    await workspace.fs.writeFile(Uri.parse(uri), new TextEncoder().encode(text));
    return null;
  });
  client.onRequest(findTexts, async ({ folder, most }: TextsQuestion) => {
    const found = await workspace.findFiles(new RelativePattern(Uri.parse(folder), '**/*.{txt,article}'), undefined, most);
    return found.map((uri) => uri.toString());
  });
}
