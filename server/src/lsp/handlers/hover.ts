import { MarkupKind } from 'vscode-languageserver';
import { asMarkdown, asPlainText } from '../../features/cards/card.ts';
import { hoverAt } from '../../features/hover.ts';
import { goTo } from '../../protocol.ts';
import type { Span } from '../../text/span.ts';
import { offsetOf, rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';
import type { Read, Session } from '../session.ts';

export const hover: Feature = {
  capability: () => ({ hoverProvider: true }),
  listen(connection, session) {
    const markdown = session.client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
    connection.onHover(({ textDocument, position }, token) =>
      session.answer(token, async () => {
        const read = await session.read(textDocument.uri, token);
        if (!read) return null;
        const { newsroom } = await session.places.of(textDocument.uri);
        const card = hoverAt(read.article, read.findings, newsroom, offsetOf(read.document, position));
        if (!card) return null;
        const value = markdown ? asMarkdown(card, (to) => addressOf(session, read, to)) : asPlainText(card);
        return { range: rangeOf(read.document, card), contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value } };
      }),
    );
  },
};

/** A command where the client has it; else the file's address with the line behind it, which most editors open. */
function addressOf({ options }: Session, { document }: Read, to: Span): string {
  const { start, end } = rangeOf(document, to);
  if (!options.commands?.includes(goTo)) return `${document.uri}#L${start.line + 1},${start.character + 1}`;
  const place = [document.uri, start.line, start.character, end.line, end.character];
  return `command:${goTo}?${encodeURIComponent(JSON.stringify(place))}`;
}
