import type { ExtensionContext } from 'vscode';
import { activateWith, type Session } from '../client.ts';

/** Where VS Code runs extensions in Node: the server is a process of its own. */
export function activate(context: ExtensionContext): Session {
  const module = context.asAbsolutePath('dist/server/node/main.js');
  return activateWith(context, async (options) => {
    // Loaded with the first article, so that a window without one costs next to nothing.
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    return new LanguageClient('onRecord', 'On Record', { module, transport: TransportKind.ipc }, options);
  });
}
