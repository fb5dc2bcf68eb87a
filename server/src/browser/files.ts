import type { Connection } from 'vscode-languageserver/browser';
import type { Files } from '../lsp/host.ts';
import { findTexts, readFile, writeFile, type FileToWrite, type TextQuestion, type TextsQuestion } from '../protocol.ts';

/** Files as the client sees them; a client that shows none has none. */
export const clientFiles = (connection: Connection): Files => ({
  async read(uri) {
    const question: TextQuestion = { uri };
    const text = await connection.sendRequest<string | null>(readFile, question).catch(() => null);
    return text ?? undefined;
  },
  async write(uri, text) {
    const file: FileToWrite = { uri, text };
    await connection.sendRequest(writeFile, file);
  },
  texts(folder, most) {
    const question: TextsQuestion = { folder, most };
    return connection.sendRequest<string[]>(findTexts, question).catch(() => []);
  },
});
