import { Worker } from 'node:worker_threads';
import { badLine, type Answer, type LineOptions } from './line.ts';

/** A line on its way to a worker, and its answer on the way back. */
export interface Task {
  readonly line: string;
  readonly number: number;
}
export interface Done extends Answer {
  readonly number: number;
}

/** A place for a worker, and the lines it has in hand. */
interface Hand {
  worker: Worker | undefined;
  readonly tasks: Map<number, (answer: Answer) => void>;
}

/** Worker threads that answer lines, each with models of its own. */
export class Pool {
  readonly #hands: readonly Hand[];
  readonly #options: LineOptions;

  constructor(jobs: number, options: LineOptions) {
    this.#options = options;
    this.#hands = Array.from({ length: jobs }, () => ({ worker: undefined, tasks: new Map() }));
  }

  /** Hands the line to the worker with least to do. A worker that dies fails the lines it had; the next line gets a new one. */
  answer(line: string, number: number): Promise<Answer> {
    const hand = this.#hands.reduce((least, next) => (next.tasks.size < least.tasks.size ? next : least));
    return new Promise((resolve) => {
      hand.tasks.set(number, resolve);
      hand.worker ??= this.#hire(hand);
      hand.worker.postMessage({ line, number } satisfies Task);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#hands.map(({ worker }) => worker?.terminate()));
  }

  #hire(hand: Hand): Worker {
    // This very bundle: main.ts sees that it is no main thread.
    const worker = new Worker(new URL(import.meta.url), { workerData: this.#options });
    worker.on('message', ({ number, output, bad }: Done) => {
      hand.tasks.get(number)?.({ output, bad });
      hand.tasks.delete(number);
    });
    worker.on('error', (error) => {
      for (const [number, resolve] of hand.tasks) resolve(badLine(number, error));
      hand.tasks.clear();
      hand.worker = undefined;
    });
    return worker;
  }
}
