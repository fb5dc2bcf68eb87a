import { SemanticTokensBuilder, type SemanticTokens } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { tokensIn, tokensOf, tokenTypes, type Token } from '../../features/tokens.ts';
import { rangeOf, spanOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const tokens: Feature = {
  capability: () => ({
    semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true, range: true },
  }),
  listen(connection, session) {
    connection.languages.semanticTokens.on(({ textDocument }, token) =>
      session.answer(token, async () => {
        const read = await session.read(textDocument.uri, token);
        return read ? built(read.document, tokensOf(read.article)) : { data: [] };
      }),
    );
    connection.languages.semanticTokens.onRange(({ textDocument, range }, token) =>
      session.answer(token, async () => {
        const read = await session.read(textDocument.uri, token);
        return read ? built(read.document, tokensIn(tokensOf(read.article), spanOf(read.document, range))) : { data: [] };
      }),
    );
  },
};

/** A token may not go over a line's end: a quotation of several paragraphs is a token a line. */
function built(document: TextDocument, found: readonly Token[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const token of found) {
    const type = tokenTypes.indexOf(token.type);
    const { start, end } = rangeOf(document, token);
    for (let line = start.line; line <= end.line; line += 1) {
      const from = line === start.line ? start.character : 0;
      const to = line === end.line ? end.character : lineLength(document, line);
      if (to > from) builder.push(line, from, to - from, type, 0);
    }
  }
  return builder.build();
}

/** Without the line's break. */
function lineLength(document: TextDocument, line: number): number {
  const start = { line, character: 0 };
  return document.getText({ start, end: { line: line + 1, character: 0 } }).replace(/[\r\n]+$/, '').length;
}
