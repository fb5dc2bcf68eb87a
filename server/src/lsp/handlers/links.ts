import { linksOf } from '../../features/links.ts';
import { rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const links: Feature = {
  capability: () => ({ documentLinkProvider: {} }),
  listen(connection, session) {
    connection.onDocumentLinks(({ textDocument }, token) =>
      session.answer(token, async () => {
        const read = await session.read(textDocument.uri, token);
        return read ? linksOf(read.article.text).map((link) => ({ range: rangeOf(read.document, link), target: link.href })) : null;
      }),
    );
  },
};
