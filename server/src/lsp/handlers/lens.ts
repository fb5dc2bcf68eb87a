import { lensesOf } from '../../features/lens.ts';
import { rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const lens: Feature = {
  capability: () => ({ codeLensProvider: {} }),
  listen(connection, session) {
    connection.onCodeLens(({ textDocument: { uri } }, token) =>
      session.answer(token, async () => {
        if (!(await session.places.of(uri)).settings.codeLens) return null;
        const read = await session.read(uri, token);
        // An empty command is a lens that only says something.
        return read
          ? lensesOf(read.article).map((found) => ({ range: rangeOf(read.document, found), command: { title: found.title, command: '' } }))
          : null;
      }),
    );
  },
};
