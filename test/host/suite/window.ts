import {
  commands,
  extensions,
  languages,
  type Position,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Diagnostic,
  type Range,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { Session } from '../../../client/src/client.ts';
import type { Status } from '../../../server/src/protocol.ts';

export const sample = 'arctic-talks.txt';

/** Address of a file in the folder that is open. */
export function inFolder(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return Uri.joinPath(folder.uri, name);
}

export const openFile = async (name: string): Promise<TextEditor> =>
  window.showTextDocument(await workspace.openTextDocument(inFolder(name)));

/** What the extension hands out, once it has started. */
export async function session(): Promise<Session> {
  const extension = extensions.getExtension<Session>('on-record.on-record');
  if (!extension) throw new Error('the extension is not installed');
  return extension.activate();
}

/** Asks again until the answer is one, for 30 s at most where nothing else is said. */
export async function eventually<T>(what: string, ask: () => T | undefined | Promise<T | undefined>, seconds = 30): Promise<T> {
  const end = Date.now() + 1000 * seconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The status the server gave a text, as soon as it fits. */
export async function statusOf(document: TextDocument, fits: (status: Status) => boolean = () => true, seconds?: number): Promise<Status> {
  const { statusOf: ask } = await session();
  return eventually(
    `a status of ${document.uri.path}`,
    () => {
      const status = ask(document.uri);
      return status && fits(status) ? status : undefined;
    },
    seconds,
  );
}

/** Our findings in a text, by rule, as soon as they fit. */
export function findings(document: TextDocument, fits: (rules: readonly string[]) => boolean, seconds?: number): Promise<Diagnostic[]> {
  return eventually(
    `findings in ${document.uri.path}`,
    () => {
      const ours = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'On Record');
      return fits(ours.map(ruleOf)) ? ours : undefined;
    },
    seconds,
  );
}

/** The rule of a finding; every finding of ours links to its rule's page. */
export function ruleOf({ code }: Diagnostic): string {
  if (typeof code !== 'object') throw new Error('a finding has no link');
  return String(code.value);
}

/** Position of the nth occurrence of words, one code unit into them. */
export function at(document: TextDocument, words: string, nth = 1): Position {
  let from = -1;
  for (let left = nth; left > 0; left -= 1) {
    from = document.getText().indexOf(words, from + 1);
    if (from < 0) throw new Error(`“${words}” does not occur ${nth} times`);
  }
  return document.positionAt(from + 1);
}

/** Asks what VS Code asks its providers: `vscode.executeHoverProvider` and its kin. */
export async function ask<T>(command: string, ...args: unknown[]): Promise<T> {
  return (await commands.executeCommand<T>(`vscode.${command}`, ...args)) as T;
}

export const closeAll = async (): Promise<unknown> => commands.executeCommand('workbench.action.closeAllEditors');

/** Changes a text as a keystroke would. */
export async function replace(document: TextDocument, range: Range, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, range, text);
  await workspace.applyEdit(edit);
}
