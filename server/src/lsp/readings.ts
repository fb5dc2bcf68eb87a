/** What has been read of each open text: one reading a version, shared by everybody who asks for it. */
import type { CancellationToken } from 'vscode-languageserver';
import type { Article } from '../analysis/model.ts';
import { Cancelled, type Service, type Snapshot } from '../service.ts';

export interface Reading {
  readonly version: number;
  readonly article: Article;
  readonly milliseconds: number;
}

/** A reading under way, and how many still wait for it. */
interface Run {
  readonly version: number;
  waiting: number;
  readonly reading: Promise<Reading>;
}

export class Readings {
  readonly #runs = new Map<string, Run>();
  readonly #service: () => Promise<Service>;
  readonly #now: () => number;

  constructor(service: () => Promise<Service>, now: () => number) {
    this.#service = service;
    this.#now = now;
  }

  /**
   * The reading of a snapshot. A run goes on while anybody waits for it and its version is current; then it stops, and who
   * still waits gets Cancelled. One who gives up waiting gets Cancelled at once.
   */
  async of(snapshot: Snapshot, token: CancellationToken): Promise<Reading> {
    let run = this.#runs.get(snapshot.uri);
    if (run?.version !== snapshot.version || (run.waiting === 0 && !this.#done.has(run))) run = this.#start(snapshot);
    run.waiting += 1;
    try {
      return await Promise.race([run.reading, givenUp(token)]);
    } finally {
      run.waiting -= 1;
    }
  }

  /** The version has moved on, or the text was closed: a run for it has nobody left to serve. */
  drop(uri: string): void {
    this.#runs.delete(uri);
  }

  async forget(uri: string): Promise<void> {
    this.drop(uri);
    (await this.#service()).forget(uri);
  }

  readonly #done = new WeakSet<Run>();

  #start(snapshot: Snapshot): Run {
    const run: Run = {
      version: snapshot.version,
      waiting: 0,
      reading: this.#read(snapshot, () => this.#runs.get(snapshot.uri) !== run || run.waiting === 0),
    };
    this.#runs.set(snapshot.uri, run);
    run.reading.then(
      () => this.#done.add(run),
      () => this.#runs.get(snapshot.uri) === run && this.#runs.delete(snapshot.uri),
    );
    return run;
  }

  async #read(snapshot: Snapshot, unwanted: () => boolean): Promise<Reading> {
    const service = await this.#service();
    const start = this.#now();
    const cancellation = {
      get isCancellationRequested() {
        return unwanted();
      },
    };
    const article = await service.read(snapshot, cancellation);
    return { version: snapshot.version, article, milliseconds: this.#now() - start };
  }
}

function givenUp(token: CancellationToken): Promise<never> {
  return new Promise((_, reject) => {
    if (token.isCancellationRequested) reject(new Cancelled());
    else token.onCancellationRequested(() => reject(new Cancelled()));
  });
}
