/** The language server as a process of its own: over `--stdio`, `--node-ipc` or `--socket`. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { Lifecycle } from '../lsp/lifecycle.ts';
import { serve } from '../lsp/server.ts';
import { createService } from '../service.ts';
import { nodeFiles } from './files.ts';
import { nodeHost } from './host.ts';
import { readModels } from './models.ts';
import { userFolder } from './storage.ts';
import { readTranslations } from './translations.ts';

const lifecycle = new Lifecycle();
const connection = createConnection(ProposedFeatures.all, { messageStrategy: lifecycle });
// Whatever slips through is said, and ends nothing: open texts are worth more than a clean exit.
process.on('unhandledRejection', (error) => connection.console.error(String(error)));

serve(connection, lifecycle, {
  files: nodeFiles,
  service: async () => createService(nodeHost, await readModels()),
  translations: readTranslations,
  now: nodeHost.now,
  storage: userFolder(),
  rulePage: (rule) => new URL(`../../../docs/rules/${rule}.md`, import.meta.url).href,
});
