import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { decide, type Decision } from '../../protocol.ts';
import { rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';
import type { Session } from '../session.ts';

/** What can change besides the texts: settings, workspace folders, the folders' data files, decisions on single files. */
export const changes: Feature = {
  capability: () => ({ workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  listen(connection, session) {
    const { workspace } = session.client;
    connection.onInitialized(() => {
      if (workspace?.didChangeConfiguration?.dynamicRegistration)
        session.meanwhile(connection.client.register(DidChangeConfigurationNotification.type, { section: 'onRecord' }));
      if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
        session.meanwhile(
          connection.client.register(DidChangeWatchedFilesNotification.type, {
            watchers: [{ globPattern: '**/.on-record' }, { globPattern: '**/.on-record/*.json' }],
          }),
        );
      if (workspace?.workspaceFolders)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => uri));
          session.places.rootsChanged([...session.places.roots.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]);
          changed(connection, session);
          session.meanwhile(reportFiles(connection, session));
        });
      session.meanwhile(reportFiles(connection, session));
    });
    connection.onDidChangeConfiguration(({ settings }) => {
      session.places.settingsChanged((settings as { onRecord?: unknown } | null | undefined)?.onRecord);
      changed(connection, session);
    });
    connection.onDidChangeWatchedFiles(({ changes: files }) => {
      if (!files.some(({ uri }) => /\/\.on-record(?:\/[^/]*)?$/.test(uri))) return;
      session.places.filesChanged();
      changed(connection, session);
      session.meanwhile(reportFiles(connection, session));
    });
    session.places.onFound(() => {
      changed(connection, session);
      session.meanwhile(reportFiles(connection, session));
    });
    connection.onNotification(decide, (decision: Decision) => {
      session.decisions.take(decision);
      changed(connection, session);
    });
  },
};

/** Has the client ask again for all that settings have a say in. */
export function changed(connection: Connection, session: Session): void {
  const { textDocument, workspace } = session.client;
  session.stale();
  // Where the client refuses one of them it has lost nothing that it had.
  const refresh = (method: string): void => session.meanwhile(connection.sendRequest(method));
  if (textDocument?.diagnostic && workspace?.diagnostics?.refreshSupport) refresh('workspace/diagnostic/refresh');
  if (workspace?.inlayHint?.refreshSupport) refresh('workspace/inlayHint/refresh');
  if (workspace?.codeLens?.refreshSupport) refresh('workspace/codeLens/refresh');
  if (workspace?.semanticTokens?.refreshSupport) refresh('workspace/semanticTokens/refresh');
}

/** Tells what is wrong in the data files, each at its line; a file that is right again, or gone, is told to be so. */
export async function reportFiles(connection: Connection, session: Session): Promise<void> {
  const { places, reported } = session;
  const gone = new Set(reported);
  for (const folder of places.inForce)
    for (const { uri, text, problems } of (await places.folders.at(folder)).files) {
      const document = TextDocument.create(uri, 'json', 0, text);
      const diagnostics = problems.map((p) => ({
        range: rangeOf(document, p),
        severity: 2 as const,
        source: 'On Record',
        message: p.message,
      }));
      gone.delete(uri);
      if (problems.length > 0) reported.add(uri);
      else reported.delete(uri);
      await connection.sendDiagnostics({ uri, diagnostics });
    }
  for (const uri of gone) {
    reported.delete(uri);
    await connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}
