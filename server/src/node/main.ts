/** The language server as a process of its own: over `--stdio`, `--node-ipc` or `--socket`. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from '../lsp/server.ts';
import { createService } from '../service.ts';
import { nodeFiles } from './files.ts';
import { nodeHost } from './host.ts';
import { readModels } from './models.ts';

serve(createConnection(ProposedFeatures.all), {
  files: nodeFiles,
  service: async () => createService(nodeHost, await readModels()),
  now: nodeHost.now,
  rulePage: (rule) => new URL(`../../../docs/rules/${rule}.md`, import.meta.url).href,
});
