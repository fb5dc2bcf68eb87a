import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { outlineOf, type Entry, type EntryKind } from '../../features/outline.ts';
import { rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const outline: Feature = {
  capability: () => ({ documentSymbolProvider: { label: 'On Record' } }),
  listen(connection, session) {
    const nested = session.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false;
    connection.onDocumentSymbol(({ textDocument }, token) =>
      session.answer(token, async () => {
        const read = await session.read(textDocument.uri, token);
        if (!read) return null;
        const symbols = outlineOf(read.article).map((entry) => symbolOf(read.document, entry));
        return nested ? symbols : symbols.flatMap((symbol) => flattened(symbol, textDocument.uri));
      }),
    );
  },
};

/** There are no symbol kinds for people and governments: these have icons that differ. */
export const symbolKinds: Readonly<Record<EntryKind, SymbolKind>> = {
  headline: SymbolKind.File,
  heading: SymbolKind.Package,
  person: SymbolKind.Class,
  government: SymbolKind.Interface,
  organization: SymbolKind.Struct,
  group: SymbolKind.Array,
  place: SymbolKind.Field,
  unnamed: SymbolKind.Null,
  statement: SymbolKind.String,
};

function symbolOf(document: TextDocument, entry: Entry): DocumentSymbol {
  return {
    name: entry.name,
    detail: entry.detail,
    kind: symbolKinds[entry.kind],
    range: rangeOf(document, entry.covers),
    selectionRange: rangeOf(document, entry),
    children: entry.children.map((child) => symbolOf(document, child)),
  };
}

/** For clients that know no tree: who an entry stands under is its container. */
function flattened(symbol: DocumentSymbol, uri: string, containerName = ''): SymbolInformation[] {
  const { name, kind, selectionRange: range, children = [] } = symbol;
  return [
    { name, kind, location: { uri, range }, ...(containerName ? { containerName } : {}) },
    ...children.flatMap((child) => flattened(child, uri, name)),
  ];
}
