import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { completionsAt, namePlaceAt } from '../../features/completion.ts';
import { offsetOf, rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const completion: Feature = {
  capability: () => ({ completionProvider: { triggerCharacters: [' '] } }),
  listen(connection, session) {
    connection.onCompletion(({ textDocument: { uri }, position }, token) =>
      session.answer(token, async (): Promise<CompletionItem[] | null> => {
        const document = session.documents.get(uri);
        if (!document || !(await session.places.of(uri)).settings.completion) return null;
        // A space is typed often: only where a name is called for is the article read.
        if (!namePlaceAt(document.getText(), offsetOf(document, position))) return null;
        const read = await session.read(uri, token);
        if (!read) return null;
        return completionsAt(read.article, offsetOf(read.document, position)).map(({ label, text, detail, replaces }, i) => ({
          label,
          kind: CompletionItemKind.Reference,
          detail,
          filterText: label,
          sortText: String(i).padStart(4, '0'),
          textEdit: { range: rangeOf(read.document, replaces), newText: text },
        }));
      }),
    );
  },
};
