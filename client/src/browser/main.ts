import { l10n, Uri, type ExtensionContext } from 'vscode';
import { activateWith, type Session } from '../client.ts';
import { serveFiles } from './files.ts';
import { readModels } from './models.ts';

/** Where VS Code runs in a browser: the server is a worker, which is handed the models and asks for files, as it cannot read them. */
export function activate(context: ExtensionContext): Session {
  return activateWith(context, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const models = await readModels(context.extensionUri);
    const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/server/browser/main.js').toString(true));
    const initializationOptions = () => ({ ...options.initializationOptions(), models, translations: l10n.bundle ?? {} });
    const client = new LanguageClient('onRecord', 'On Record', worker, { ...options, initializationOptions });
    serveFiles(client);
    return client;
  });
}
