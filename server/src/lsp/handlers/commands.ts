import * as l10n from '@vscode/l10n';
import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { ignoreCommand, undoIgnoreCommand } from '../../protocol.ts';
import { parseIgnore, withIgnore, withoutIgnore, type Ignore } from '../../rules/ignores.ts';
import type { Feature } from '../feature.ts';
import type { Session } from '../session.ts';
import { changed, reportFiles } from './changes.ts';

/** Ignores stand in the folder's `.on-record/ignores.json`, which the server writes itself: so every editor can. */
export const commands: Feature = {
  capability: () => ({ executeCommandProvider: { commands: [ignoreCommand, undoIgnoreCommand] } }),
  listen(connection, session) {
    connection.onExecuteCommand(({ command, arguments: [uri, given] = [] }, token) =>
      session.answer(token, async () => {
        if (command !== ignoreCommand && command !== undoIgnoreCommand)
          throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`);
        const ignore = parseIgnore(given);
        if (typeof uri !== 'string' || !ignore)
          throw new ResponseError(ErrorCodes.InvalidParams, l10n.t('The address of a text and what to ignore are expected.'));
        const change = command === ignoreCommand ? withIgnore : withoutIgnore;
        await keep(connection, session, uri, (ignores) => change(ignores, ignore));
        return null;
      }),
    );
  },
};

async function keep(
  connection: Connection,
  session: Session,
  uri: string,
  change: (ignores: readonly Ignore[]) => readonly Ignore[],
): Promise<void> {
  const { keeper } = await session.places.of(uri);
  if (keeper === null) throw new ResponseError(ErrorCodes.InvalidParams, l10n.t('Ignores are kept in a folder: open one first.'));
  await session.ignoresFiles.change(keeper, change);
  session.places.filesChanged();
  changed(connection, session);
  await reportFiles(connection, session);
}
