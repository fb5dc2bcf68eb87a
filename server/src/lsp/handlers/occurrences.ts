import { DocumentHighlightKind } from 'vscode-languageserver';
import { definitionAt, occurrencesAt } from '../../features/occurrences.ts';
import { offsetOf, rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

/** References, highlights and definition: where else the actor under the cursor stands. */
export const occurrences: Feature = {
  capability: () => ({ referencesProvider: true, documentHighlightProvider: true, definitionProvider: true }),
  listen(connection, session) {
    connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
      session.answer(token, async () => {
        const read = await session.read(uri, token);
        const mentions = read && occurrencesAt(read.article, offsetOf(read.document, position));
        if (!read || !mentions) return null;
        const shown = context.includeDeclaration ? mentions : mentions.slice(1);
        return shown.map((mention) => ({ uri, range: rangeOf(read.document, mention) }));
      }),
    );
    connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
      session.answer(token, async () => {
        const read = await session.read(uri, token);
        const mentions = read && occurrencesAt(read.article, offsetOf(read.document, position));
        return read && mentions
          ? mentions.map((mention) => ({ range: rangeOf(read.document, mention), kind: DocumentHighlightKind.Text }))
          : null;
      }),
    );
    connection.onDefinition(({ textDocument: { uri }, position }, token) =>
      session.answer(token, async () => {
        const read = await session.read(uri, token);
        const first = read && definitionAt(read.article, offsetOf(read.document, position));
        return read && first ? { uri, range: rangeOf(read.document, first) } : null;
      }),
    );
  },
};
