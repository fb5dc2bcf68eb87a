/** The actors of the workspace's articles, open or not, for questions that go over all of them. */
import type { CancellationToken, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../analysis/model.ts';
import { namedActorsOf, type FoundActor } from '../features/symbols.ts';
import { Cancelled } from '../service.ts';
import { digestOf } from '../text/digest.ts';
import { rangeOf } from './convert.ts';
import { asRead, type Session } from './session.ts';

export interface PlacedActor extends FoundActor {
  readonly uri: string;
  readonly range: Range;
}

/** The actors of one file that is not open, and what tells whether it is still the text they were read from. */
interface Entry {
  readonly length: number;
  readonly digest: number;
  readonly actors: readonly PlacedActor[];
}

/** Files looked at in a folder, and the longest that is read, in bytes. */
const most = 500;
const longest = 500_000;
/** Actors held of files that are not open, over all of them; those that were asked for least lately go first. */
const mostActors = 50_000;

export class ActorIndex {
  readonly #session: Session;
  /** By URI, the one asked for last behind all others. */
  readonly #entries = new Map<string, Entry>();
  #actors = 0;

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
      for (const uri of (await session.host.files.texts(root, most, token)).uris) {
        if (token.isCancellationRequested) throw new Cancelled();
        if (!open.includes(uri)) yield* await this.#inFile(uri, token);
      }
  }

  async #inFile(uri: string, token: CancellationToken): Promise<readonly PlacedActor[]> {
    const known = this.#remove(uri);
    const content = await this.#session.host.files.readText(uri, longest);
    if (content.kind !== 'text') return [];
    const { text } = content;
    const document = TextDocument.create(uri, uri.endsWith('.article') ? 'article' : 'plaintext', 0, text);
    if (!(await this.#isArticle(document))) return [];
    const digest = digestOf(text);
    const actors = known?.length === text.length && known.digest === digest ? known.actors : await this.#actorsIn(document, token);
    this.#add(uri, { length: text.length, digest, actors });
    return actors;
  }

  async #actorsIn(document: TextDocument, token: CancellationToken): Promise<readonly PlacedActor[]> {
    const article = await this.#session.readOnce(document, token);
    return placed(asRead(document, article), article);
  }

  /** Settings may have changed since the file was read: they are asked each time. */
  async #isArticle(document: TextDocument): Promise<boolean> {
    const { article } = await this.#session.fate(document);
    if (!this.#session.documents.get(document.uri)) this.#session.places.forget(document.uri);
    return article;
  }

  #add(uri: string, entry: Entry): void {
    this.#remove(uri);
    this.#entries.set(uri, entry);
    this.#actors += entry.actors.length;
    for (const oldest of this.#entries.keys()) {
      if (this.#actors <= mostActors) break;
      this.#remove(oldest);
    }
  }

  #remove(uri: string): Entry | undefined {
    const entry = this.#entries.get(uri);
    if (entry && this.#entries.delete(uri)) this.#actors -= entry.actors.length;
    return entry;
  }
}

const placed = (document: TextDocument, article: Article): PlacedActor[] =>
  namedActorsOf(article).map((actor) => ({ ...actor, uri: document.uri, range: rangeOf(document, actor) }));
