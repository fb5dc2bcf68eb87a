import { Uri, workspace } from 'vscode';
import { modelFiles } from '../../../server/src/protocol.ts';

/** The trained weights by file name, read from the extension's own folder. */
export async function readModels(extension: Uri): Promise<Record<string, Uint8Array>> {
  const read = async (name: string) => [name, await workspace.fs.readFile(Uri.joinPath(extension, 'models', name))] as const;
  return Object.fromEntries(await Promise.all(modelFiles.map(read)));
}
