/** The language server in a browser's worker. It is handed the models, and asks the client for files. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { Lifecycle } from '../lsp/lifecycle.ts';
import { serve } from '../lsp/server.ts';
import { createService, type Models } from '../service.ts';
import { clientFiles } from './files.ts';
import { browserHost } from './host.ts';

const lifecycle = new Lifecycle();
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), { messageStrategy: lifecycle });

serve(connection, lifecycle, {
  files: clientFiles(connection),
  service: async ({ models = {} }) => createService(browserHost, modelsOf(models)),
  translations: async (_locale, { translations = {} }) => translations,
  now: browserHost.now,
  storage: undefined,
  rulePage: () => undefined,
});

/** Throws where the client handed over too few. */
function modelsOf(files: Readonly<Record<string, Uint8Array>>): Models {
  const model = (name: string): Uint8Array => {
    const bytes = files[`${name}.bin`];
    if (!bytes) throw new Error(`The client sent no model “${name}”.`);
    return bytes;
  };
  return { names: model('names'), attribution: model('attribution'), links: model('links'), claims: model('claims') };
}
