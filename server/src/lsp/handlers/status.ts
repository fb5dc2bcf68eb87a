import type { TextDocument } from 'vscode-languageserver-textdocument';
import { status as statusMethod, type Status } from '../../protocol.ts';
import type { Feature } from '../feature.ts';
import type { Read } from '../session.ts';

/** Tells of each open text whether it is read, why, how far, and what failed; again only when something of that changes. */
export const status: Feature = {
  listen(connection, session) {
    if (!session.listensTo(statusMethod)) return;
    const told = new WeakMap<TextDocument, Status>();
    const tell = (document: TextDocument, state: Status): void => {
      const last = told.get(document);
      if (session.documents.get(state.uri) !== document || document.version !== state.version || (last && same(last, state))) return;
      told.set(document, state);
      session.meanwhile(connection.sendNotification(statusMethod, state));
    };
    const look = async (document: TextDocument): Promise<void> => {
      const { uri, version } = document;
      const { article, reason } = await session.fate(document);
      const last = told.get(document);
      // What was told of the last reading holds until the next one, which somebody is about to ask for.
      if (article && last?.article && last.reason === reason) return;
      const length = document.getText().length;
      tell(document, { uri, version, article, reason, readTo: article ? length : 0, length, milliseconds: null, failedRules: [] });
    };
    const lookAt = (document: TextDocument): void => session.meanwhile(look(document));
    session.documents.onDidChangeContent(({ document }) => lookAt(document));
    session.onStale(() => session.documents.all().forEach(lookAt));
    const read = async ({ document, fate, article: { readTo }, milliseconds, failedRules }: Read): Promise<void> => {
      const { uri, version } = document;
      const open = session.documents.get(uri);
      if (!open) return;
      // The reader may have decided otherwise while the text was read; what was told of that since is newer.
      const now = await session.fate(open);
      if (now.article && now.reason === fate.reason)
        tell(open, {
          uri,
          version,
          article: true,
          reason: fate.reason,
          readTo,
          length: document.getText().length,
          milliseconds,
          failedRules,
        });
    };
    session.onRead((reading) => session.meanwhile(read(reading)));
  },
};

/** Version, time and length change with every key; they are no news by themselves. */
const same = (a: Status, b: Status): boolean =>
  a.article === b.article &&
  a.reason === b.reason &&
  a.length - a.readTo === b.length - b.readTo &&
  (a.milliseconds === null) === (b.milliseconds === null) &&
  a.failedRules.join() === b.failedRules.join();
