/** The articles of the workspace, open or not, for questions that go over all of them. */
import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../analysis/model.ts';
import { Cancelled } from '../service.ts';
import type { Session } from './session.ts';

export interface Shelved {
  readonly document: TextDocument;
  readonly article: Article;
}

/** Files looked at in a folder, and the longest that is read, in code units. */
const most = 500;
const longest = 500_000;

export class Library {
  readonly #session: Session;
  /** What was read of files that are not open, by their words: a file that has not changed is not read again. */
  readonly #shelf = new Map<string, Shelved>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Open articles first, as they stand in the editor; then those that lie in the workspace's folders. Throws Cancelled. */
  async *articles(token: CancellationToken): AsyncGenerator<Shelved> {
    const session = this.#session;
    const open = session.documents.keys();
    for (const uri of open) {
      const read = await session.read(uri, token);
      if (read) yield read;
    }
    for (const root of session.places.roots)
      for (const uri of await session.host.files.texts(root, most)) {
        if (token.isCancellationRequested) throw new Cancelled();
        const shelved = open.includes(uri) ? undefined : await this.#take(uri, token);
        if (shelved) yield shelved;
      }
  }

  async #take(uri: string, token: CancellationToken): Promise<Shelved | undefined> {
    const text = await this.#session.host.files.read(uri);
    const known = this.#shelf.get(uri);
    if (text === undefined || text.length > longest) return undefined;
    if (known?.document.getText() === text) return known;
    const document = TextDocument.create(uri, uri.endsWith('.article') ? 'article' : 'plaintext', 0, text);
    if (!(await this.#session.fate(document)).article) return undefined;
    const article = await this.#session.readOnce(document, token);
    this.#shelf.set(uri, { document, article });
    return { document, article };
  }
}
