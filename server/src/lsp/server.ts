/** The language server: every feature in one list, each handler beside the capability it registers. */
import * as l10n from '@vscode/l10n';
import {
  PositionEncodingKind,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { Feature } from './feature.ts';
import { actions } from './handlers/actions.ts';
import { calls } from './handlers/calls.ts';
import { changes } from './handlers/changes.ts';
import { commands } from './handlers/commands.ts';
import { completion } from './handlers/completion.ts';
import { diagnostics } from './handlers/diagnostics.ts';
import { folding } from './handlers/folding.ts';
import { hints } from './handlers/hints.ts';
import { hover } from './handlers/hover.ts';
import { lens } from './handlers/lens.ts';
import { links } from './handlers/links.ts';
import { outline } from './handlers/outline.ts';
import { occurrences } from './handlers/occurrences.ts';
import { rename } from './handlers/rename.ts';
import { requests } from './handlers/requests.ts';
import { selection } from './handlers/selection.ts';
import { status } from './handlers/status.ts';
import { symbols } from './handlers/symbols.ts';
import { tokens } from './handlers/tokens.ts';
import type { ServerHost } from './host.ts';
import type { Lifecycle } from './lifecycle.ts';
import { Session } from './session.ts';

const features: readonly Feature[] = [
  changes,
  diagnostics,
  hover,
  outline,
  occurrences,
  rename,
  calls,
  selection,
  folding,
  links,
  tokens,
  hints,
  lens,
  completion,
  symbols,
  actions,
  commands,
  requests,
  status,
];

/** Serves one client until it leaves. The connection hands every message to `lifecycle` first. */
export function serve(connection: Connection, lifecycle: Lifecycle, host: ServerHost): void {
  lifecycle.listen(connection);
  connection.onInitialize(async (params): Promise<InitializeResult> => {
    const session = new Session(connection, host, params);
    // Before anything is said: a process serves one client, and speaks its language.
    l10n.config({ contents: { ...(await host.translations(params.locale ?? 'en', session.options)) } });
    const base: ServerCapabilities = {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    };
    const capabilities = features.reduce((all, { capability }) => ({ ...all, ...capability?.(params.capabilities) }), base);
    for (const feature of features) feature.listen(connection, session);
    session.documents.listen(connection);
    lifecycle.initialized();
    return { capabilities, serverInfo: { name: 'on-record' } };
  });
  connection.listen();
}
