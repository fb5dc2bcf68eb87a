import * as l10n from '@vscode/l10n';
import { ErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { renamableAt, renameAt, type Renaming } from '../../features/rename.ts';
import { offsetOf, rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';
import type { Read, Session } from '../session.ts';

export const rename: Feature = {
  capability: (client) => ({ renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true }),
  listen(connection, session) {
    connection.onPrepareRename(({ textDocument, position }, token) =>
      session.answer(token, async () => {
        const read = await session.read(textDocument.uri, token);
        const found = read && renamableAt(read.article, offsetOf(read.document, position));
        return read && found ? { range: rangeOf(read.document, found), placeholder: found.name } : null;
      }),
    );
    connection.onRenameRequest(({ textDocument, position, newName }, token) =>
      session.answer(token, async () => {
        const read = await session.read(textDocument.uri, token);
        const changes = read && renameAt(read.article, offsetOf(read.document, position), newName);
        if (!read || !changes) throw new ResponseError(ErrorCodes.InvalidParams, l10n.t('Put the cursor on a name, and give a new one.'));
        return editOf(session, read, changes);
      }),
    );
  },
};

/** A quoted name is somebody's own word: where the client can, it is shown before it is changed. */
const quoted = 'quoted';

function editOf({ client }: Session, { document }: Read, changes: readonly Renaming[]): WorkspaceEdit {
  const edits = changes.map((change) => ({ range: rangeOf(document, change), newText: change.text }));
  const { documentChanges, changeAnnotationSupport } = client.workspace?.workspaceEdit ?? {};
  if (!documentChanges) return { changes: { [document.uri]: edits } };
  const { uri, version } = document;
  const annotated = edits.map((edit, i) => (changeAnnotationSupport && changes[i]?.quoted ? { ...edit, annotationId: quoted } : edit));
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: annotated }],
    ...(changeAnnotationSupport
      ? {
          changeAnnotations: {
            [quoted]: { label: l10n.t('Inside quotations'), description: l10n.t('Somebody’s own words'), needsConfirmation: true },
          },
        }
      : {}),
  };
}
