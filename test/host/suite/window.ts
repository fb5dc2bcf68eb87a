import { Uri, window, workspace, type TextEditor } from 'vscode';

/** Address of a file in the folder that is open. */
export function inFolder(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return Uri.joinPath(folder.uri, name);
}

export const openFile = async (name: string): Promise<TextEditor> =>
  window.showTextDocument(await workspace.openTextDocument(inFolder(name)));
