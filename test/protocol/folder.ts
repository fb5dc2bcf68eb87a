/** A folder of its own for a test, and what changes in it as an editor would tell. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Client } from './client.ts';

export interface TestFolder {
  readonly path: string;
  readonly uri: string;
  /** Writes a file below the folder. */
  put(file: string, words: string | Buffer): Promise<void>;
  remove(): Promise<void>;
}

export async function testFolder(files: Readonly<Record<string, string | Buffer>> = {}): Promise<TestFolder> {
  const path = await mkdtemp(join(tmpdir(), 'on-record-'));
  const put = async (file: string, words: string | Buffer): Promise<void> => {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), words);
  };
  for (const [file, words] of Object.entries(files)) await put(file, words);
  return { path, uri: pathToFileURL(path).href, put, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Tells the server that a file was made, changed (2) or deleted (3). */
export const tell = (client: Client, uri: string, type = 2): Promise<void> =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
