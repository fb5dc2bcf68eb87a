import type { SelectionRange } from 'vscode-languageserver';
import { selectionsAt } from '../../features/selection.ts';
import { offsetOf, rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const selection: Feature = {
  capability: () => ({ selectionRangeProvider: true }),
  listen(connection, session) {
    connection.onSelectionRanges(({ textDocument, positions }, token) =>
      session.answer(token, async () => {
        const read = await session.read(textDocument.uri, token);
        if (!read) return null;
        return positions.map((position) => {
          const outermostFirst = selectionsAt(read.article, offsetOf(read.document, position)).reverse();
          const innermost = outermostFirst.reduce<SelectionRange | undefined>(
            (parent, span) => ({ range: rangeOf(read.document, span), ...(parent ? { parent } : {}) }),
            undefined,
          );
          // One answer a position, in order: where nothing holds it, the position itself.
          return innermost ?? { range: { start: position, end: position } };
        });
      }),
    );
  },
};
