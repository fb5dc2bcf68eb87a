import { FoldingRangeKind } from 'vscode-languageserver';
import { foldsOf } from '../../features/selection.ts';
import { rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const folding: Feature = {
  capability: () => ({ foldingRangeProvider: true }),
  listen(connection, session) {
    connection.onFoldingRanges(({ textDocument }, token) =>
      session.answer(token, async () => {
        const read = await session.read(textDocument.uri, token);
        if (!read) return null;
        const lines = new Map<string, { startLine: number; endLine: number; kind: FoldingRangeKind }>();
        for (const fold of foldsOf(read.article)) {
          const { start, end } = rangeOf(read.document, fold);
          if (end.line > start.line)
            lines.set(`${start.line} ${end.line}`, { startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Region });
        }
        return [...lines.values()];
      }),
    );
  },
};
