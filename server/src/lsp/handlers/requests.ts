import * as l10n from '@vscode/l10n';
import type { CancellationToken } from 'vscode-languageserver';
import { ledgerText } from '../../features/ledger/formats.ts';
import { ledgerOf } from '../../features/ledger/ledger.ts';
import {
  actors as actorsMethod,
  exportLedger,
  ignores as ignoresMethod,
  ledger as ledgerMethod,
  type IgnoreEntry,
  type Ledger,
  type LedgerExport,
  stale,
  type Stretch,
  type TextQuestion,
  type WorkspaceActor,
} from '../../protocol.ts';
import type { Ignore } from '../../rules/ignores.ts';
import type { Span } from '../../text/span.ts';
import { fileName } from '../../workspace/uris.ts';
import { rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';
import type { Read } from '../session.ts';

/** What a client may ask beyond the protocol: the ledger of a text, the workspace's actors, what is ignored. */
export const requests: Feature = {
  listen(connection, session) {
    connection.onRequest(ledgerMethod, ({ uri }: TextQuestion, token: CancellationToken) =>
      session.answer(token, async () => {
        const read = await session.read(uri, token);
        return read ? placedLedger(read) : null;
      }),
    );
    connection.onRequest(exportLedger, ({ uri, format }: LedgerExport, token: CancellationToken) =>
      session.answer(token, async () => {
        const read = await session.read(uri, token);
        return read ? ledgerText(format, fileName(uri), ledgerOf(read.article)) : null;
      }),
    );
    session.onStale(() => {
      if (session.listensTo(stale)) session.meanwhile(connection.sendNotification(stale));
    });
    connection.onRequest(actorsMethod, (_: unknown, token: CancellationToken) =>
      session.answer(token, async () => {
        const found = new Map<string, WorkspaceActor>();
        for await (const { name, kind, uri, range: place, mentions, detail } of session.index.actors(token)) {
          const known = found.get(`${kind} ${name}`);
          found.set(`${kind} ${name}`, { name, kind, articles: [...(known?.articles ?? []), { uri, place, mentions, detail }] });
        }
        return [...found.values()];
      }),
    );
    connection.onRequest(ignoresMethod, (_: unknown, token: CancellationToken) =>
      session.answer(token, async () => {
        const entries: IgnoreEntry[] = [];
        for (const folder of session.places.inForce)
          for (const ignore of (await session.places.folders.at(folder)).ignores)
            entries.push(entryOf(`${folder.replace(/\/+$/, '')}/`, ignore));
        return entries;
      }),
    );
  },
};

/** A ledger counts in offsets, an editor in lines too. Actors' ids mean nothing outside their reading. */
function placedLedger({ article, document }: Read): Ledger {
  const placed = <T extends Span>(span: T): T & Stretch => ({ ...span, place: rangeOf(document, span) });
  const { sources, strip, network, words, reporterWords } = ledgerOf(article);
  return {
    uri: document.uri,
    length: article.readTo,
    paragraphs: article.paragraphs.map(({ start }) => start),
    sources: sources.map(({ name, role, kind, standing, stateMedia, quotations, indirect, quotedWords, share, statements }) => ({
      ...{ name, role, kind, standing, stateMedia, quotations, indirect, quotedWords, share },
      statements: statements.map(placed),
    })),
    strip: strip.map(placed),
    network: { actors: network.actors.map(({ name, source }) => ({ name, source })), citations: network.citations.map(placed) },
    words,
    reporterWords,
  };
}

const entryOf = (uri: string, ignore: Ignore): IgnoreEntry => ({
  uri,
  rule: ignore.rule,
  label: 'path' in ignore ? ignore.path || l10n.t('the whole folder') : ignore.words,
  reason: ignore.reason ?? null,
  ignore,
});
