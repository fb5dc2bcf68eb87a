/**
 * What has been read of each open text: one reading a version, shared by everybody who asks for it. A text is the document that was
 * opened, not its address: closed and opened again, it is another, whose versions begin anew.
 */
import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../analysis/model.ts';
import type { Checked } from '../rules/engine.ts';
import type { RuleSettings } from '../rules/settings.ts';
import { Cancelled, type Cancellation, type Service, type Snapshot } from '../service.ts';

export interface Reading {
  readonly version: number;
  readonly article: Article;
  readonly milliseconds: number;
}

/** What is read of a text. */
type Words = Pick<Snapshot, 'text' | 'form'>;

/** A reading under way, and how many still wait for it. */
interface Run {
  readonly version: number;
  waiting: number;
  readonly reading: Promise<Reading>;
}

export class Readings {
  readonly #runs = new Map<TextDocument, Run>();
  /** What the service knows each text by. */
  readonly #names = new WeakMap<TextDocument, string>();
  #opened = 0;
  readonly #service: () => Promise<Service>;
  readonly #now: () => number;

  constructor(service: () => Promise<Service>, now: () => number) {
    this.#service = service;
    this.#now = now;
  }

  /**
   * The reading of a text as it stands; `words` is as much of it as is to be read. A run goes on while anybody waits for it and its version is current; then it stops, and who
   * still waits gets Cancelled. One who gives up waiting gets Cancelled at once.
   */
  async of(document: TextDocument, words: Words, token: CancellationToken): Promise<Reading> {
    let run = this.#runs.get(document);
    if (run?.version !== document.version || (run.waiting === 0 && !this.#done.has(run))) run = this.#start(document, words);
    run.waiting += 1;
    try {
      return await Promise.race([run.reading, givenUp(token)]);
    } finally {
      run.waiting -= 1;
    }
  }

  /** What the rules say of an article, in turns; goes on until it is `unwanted`, then throws Cancelled. */
  async check(article: Article, settings: RuleSettings, unwanted: () => boolean): Promise<Checked> {
    return (await this.#service()).check(article, settings, wantedUntil(unwanted));
  }

  /** The version has moved on, or the text was closed: a run for it has nobody left to serve. */
  drop(document: TextDocument): void {
    this.#runs.delete(document);
  }

  async forget(document: TextDocument): Promise<void> {
    const run = this.#runs.get(document);
    this.drop(document);
    // Where a reading is under way, it has still to see that nobody wants it.
    await run?.reading.catch(() => undefined);
    const name = this.#names.get(document);
    if (name !== undefined) (await this.#service()).forget(name);
  }

  readonly #done = new WeakSet<Run>();

  #start(document: TextDocument, words: Words): Run {
    const { version } = document;
    const run: Run = {
      version,
      waiting: 0,
      reading: this.#read(document, words, () => this.#runs.get(document) !== run || run.waiting === 0),
    };
    this.#runs.set(document, run);
    run.reading.then(
      () => this.#done.add(run),
      () => this.#runs.get(document) === run && this.#runs.delete(document),
    );
    return run;
  }

  async #read(document: TextDocument, words: Words, unwanted: () => boolean): Promise<Reading> {
    const { version } = document;
    const service = await this.#service();
    const start = this.#now();
    const article = await service.read({ uri: this.#nameOf(document), version, ...words }, wantedUntil(unwanted));
    return { version, article, milliseconds: this.#now() - start };
  }

  #nameOf(document: TextDocument): string {
    const name = this.#names.get(document) ?? `${(this.#opened += 1)} ${document.uri}`;
    this.#names.set(document, name);
    return name;
  }
}

const wantedUntil = (unwanted: () => boolean): Cancellation => ({
  get isCancellationRequested() {
    return unwanted();
  },
});

function givenUp(token: CancellationToken): Promise<never> {
  return new Promise((_, reject) => {
    if (token.isCancellationRequested) reject(new Cancelled());
    else token.onCancellationRequested(() => reject(new Cancelled()));
  });
}
