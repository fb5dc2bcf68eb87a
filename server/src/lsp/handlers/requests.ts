import type { CancellationToken } from 'vscode-languageserver';
import { ledgerOf } from '../../features/ledger.ts';
import {
  actors as actorsMethod,
  ignores as ignoresMethod,
  ledger as ledgerMethod,
  type IgnoreEntry,
  type Ledger,
  type TextQuestion,
  type WorkspaceActor,
} from '../../protocol.ts';
import type { Ignore } from '../../rules/ignores.ts';
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
    connection.onRequest(actorsMethod, (_: unknown, token: CancellationToken) =>
      session.answer(token, async () => {
        const found = new Map<string, WorkspaceActor>();
        for await (const { name, kind, uri, range: place, detail } of session.library.actors(token)) {
          const known = found.get(`${kind} ${name}`);
          found.set(`${kind} ${name}`, { name, kind, articles: [...(known?.articles ?? []), { uri, place, detail }] });
        }
        return [...found.values()];
      }),
    );
    connection.onRequest(ignoresMethod, (_: unknown, token: CancellationToken) =>
      session.answer(token, async () => {
        const entries: IgnoreEntry[] = [];
        for (const root of session.places.roots)
          for (const ignore of (await session.places.folder(root)).ignores) entries.push(entryOf(`${root.replace(/\/+$/, '')}/`, ignore));
        return entries;
      }),
    );
  },
};

/** A ledger counts in offsets; a client in lines. Actors' ids mean nothing outside their reading. */
function placedLedger({ article, document }: Read): Ledger {
  const { sources, strip, ...rest } = ledgerOf(article);
  return {
    ...rest,
    uri: document.uri,
    sources: sources.map(({ name, role, kind, standing, quotations, indirect, quotedWords, share, statements }) => ({
      ...{ name, role, kind, standing, quotations, indirect, quotedWords, share },
      statements: statements.map(({ start, end, ...said }) => ({ ...said, place: rangeOf(document, { start, end }) })),
    })),
    strip: strip.map(({ start, end, source }) => ({ place: rangeOf(document, { start, end }), length: end - start, source })),
  };
}

const entryOf = (uri: string, ignore: Ignore): IgnoreEntry => ({
  uri,
  rule: ignore.rule,
  label: 'path' in ignore ? ignore.path || 'the whole folder' : ignore.words,
  reason: ignore.reason ?? null,
  ignore,
});
