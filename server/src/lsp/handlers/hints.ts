import { InlayHintKind, type InlayHint } from 'vscode-languageserver';
import { pronounHints, speakerHints } from '../../features/hints.ts';
import { positionOf, rangeOf, spanOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const hints: Feature = {
  capability: () => ({ inlayHintProvider: true }),
  listen(connection, session) {
    connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
      session.answer(token, async (): Promise<InlayHint[] | null> => {
        const { inlayHints } = (await session.places.of(uri)).settings;
        if (!inlayHints.pronouns && !inlayHints.speakers) return null;
        const read = await session.read(uri, token);
        if (!read) return null;
        const within = spanOf(read.document, range);
        const found = [
          ...(inlayHints.pronouns ? pronounHints(read.article, within) : []),
          ...(inlayHints.speakers ? speakerHints(read.article, within) : []),
        ];
        return found.map(({ at, label, kind, reason, to }) => ({
          position: positionOf(read.document, at),
          label: [
            { value: kind === 'speaker' ? `${label}:` : label, ...(to ? { location: { uri, range: rangeOf(read.document, to) } } : {}) },
          ],
          kind: InlayHintKind.Type,
          tooltip: reason,
          paddingLeft: kind === 'pronoun',
          paddingRight: kind === 'speaker',
        }));
      }),
    );
  },
};
