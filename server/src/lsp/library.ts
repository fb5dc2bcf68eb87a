/** The actors of the workspace's articles, open or not, for questions that go over all of them. */
import type { CancellationToken, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../analysis/model.ts';
import { namedActorsOf, type FoundActor } from '../features/symbols.ts';
import { Cancelled } from '../service.ts';
import { rangeOf } from './convert.ts';
import { asRead, type Session } from './session.ts';

export interface PlacedActor extends FoundActor {
  readonly uri: string;
  readonly range: Range;
}

/** Files looked at in a folder, and the longest that is read, in code units. */
const most = 500;
const longest = 500_000;

export class Library {
  readonly #session: Session;
  /** The actors of files that are not open, and the words they were read from: only a file that has changed is read again. */
  readonly #shelf = new Map<string, { readonly text: string; readonly actors: readonly PlacedActor[] }>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Those of open articles first, as they stand in the editor; then of those in the workspace's folders. Throws Cancelled. */
  async *actors(token: CancellationToken): AsyncGenerator<PlacedActor> {
    const session = this.#session;
    const open = session.documents.keys();
    for (const uri of open) {
      const read = await session.read(uri, token);
      if (read) yield* placed(read.document, read.article);
    }
    for (const root of session.places.roots)
      for (const uri of await session.host.files.texts(root, most)) {
        if (token.isCancellationRequested) throw new Cancelled();
        if (!open.includes(uri)) yield* await this.#take(uri, token);
      }
  }

  async #take(uri: string, token: CancellationToken): Promise<readonly PlacedActor[]> {
    const text = await this.#session.host.files.read(uri);
    if (text === undefined || text.length > longest) return [];
    const known = this.#shelf.get(uri);
    if (known?.text === text) return known.actors;
    const document = TextDocument.create(uri, uri.endsWith('.article') ? 'article' : 'plaintext', 0, text);
    if (!(await this.#session.fate(document)).article) return [];
    const article = await this.#session.readOnce(document, token);
    const actors = placed(asRead(document, article), article);
    this.#shelf.set(uri, { text, actors });
    return actors;
  }
}

const placed = (document: TextDocument, article: Article): PlacedActor[] =>
  namedActorsOf(article).map((actor) => ({ ...actor, uri: document.uri, range: rangeOf(document, actor) }));
