import type { Command } from 'vscode-languageserver';
import { lensesOf, type Lens } from '../../features/lens.ts';
import { openLedger, showPlaces } from '../../protocol.ts';
import { rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';
import type { Read, Session } from '../session.ts';

export const lens: Feature = {
  capability: () => ({ codeLensProvider: {} }),
  listen(connection, session) {
    connection.onCodeLens(({ textDocument: { uri } }, token) =>
      session.answer(token, async () => {
        if (!(await session.places.of(uri)).settings.codeLens) return null;
        const read = await session.read(uri, token);
        return read
          ? lensesOf(read.article).map((found) => ({ range: rangeOf(read.document, found), command: commandOf(session, read, found) }))
          : null;
      }),
    );
  },
};

/** Leads to what the actor says, or to the ledger, where the client has the command for it. An empty command only says something. */
function commandOf({ options }: Session, { document }: Read, { title, places, ...at }: Lens): Command {
  if (places === 'ledger') return { title, command: options.commands?.includes(openLedger) ? openLedger : '' };
  if (places.length === 0 || !options.commands?.includes(showPlaces)) return { title, command: '' };
  const ranges = places.map((place) => rangeOf(document, place));
  return { title, command: showPlaces, arguments: [document.uri, rangeOf(document, at), ranges] };
}
