import type { Connection } from 'vscode-languageserver/browser';
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
} from '../protocol.ts';
import { longestDataFile, type Files } from '../workspace/files.ts';

/** Files as the client sees them; a client that shows none has none. */
export const clientFiles = (connection: Connection): Files => {
  const read = (uri: string, longest: number): Promise<FileAnswer> => {
    const question: FileQuestion = { uri, longest };
    return connection.sendRequest<FileAnswer>(readFile, question).catch(() => ({ kind: 'missing' }) as const);
  };
  const data = (folder: string, name: string): string => `${folder.replace(/\/+$/, '')}/.on-record/${name}`;
  return {
    readData: (folder, name) => read(data(folder, name), longestDataFile),
    async updateData(folder, name, change) {
      const content = await read(data(folder, name), longestDataFile);
      if (content.kind === 'refused') throw new Error(content.reason);
      const file: FileToWrite = { uri: data(folder, name), text: change(content.kind === 'text' ? content.text : undefined) };
      await connection.sendRequest(writeFile, file);
    },
    hasData(folder) {
      const question: TextQuestion = { uri: `${folder.replace(/\/+$/, '')}/.on-record` };
      return connection.sendRequest<boolean>(hasFolder, question).catch(() => false);
    },
    // The client tells of changes: nobody need ask.
    stamp: () => Promise.resolve(''),
    readText: read,
    texts(folder, most) {
      const question: TextsQuestion = { folder, most };
      return connection.sendRequest<TextsAnswer>(findTexts, question).catch(() => ({ uris: [], complete: false }));
    },
  };
};
