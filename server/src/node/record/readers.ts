/** The documents of the record, read on this machine. */
import { Worker } from 'node:worker_threads';
import type { ReadText } from '../../record/documents/document.ts';
import { Unreadable } from '../../record/documents/unreadable.ts';
import { formatOf, heavyFormats, readTextFormat } from '../../record/formats/text.ts';
import type { Delivery, Order } from '../readers/worker.ts';

/** A document that takes longer, in milliseconds, or more memory, in MB, is given up. */
const patience = 30_000;
const memory = 512;
/** Milliseconds without work after which the thread, with its libraries, is let go. */
const idle = 20_000;

/** Bundles lie as deep in dist/ as their sources in the tree: from node/main.js and cli/main.js the way is the same. */
const script = new URL('../node/readers/worker.js', import.meta.url);

/** Takes the words out of files. One thread serves all; it starts with the first document that needs it. */
export class Readers {
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #rest: NodeJS.Timeout | undefined;

  /** Rejects with Unreadable. */
  async read(name: string, bytes: Uint8Array): Promise<ReadText> {
    const format = formatOf(name);
    const read = (heavyFormats as readonly string[]).includes(format) ? await this.#inTurn(format, bytes) : textOf(name, bytes);
    if (!/\p{L}{2}/u.test(read.text)) throw new Unreadable('no text');
    return read;
  }

  async close(): Promise<void> {
    clearTimeout(this.#rest);
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  /** One after the other: documents share the thread's memory. */
  #inTurn(format: string, bytes: Uint8Array): Promise<ReadText> {
    const next = this.#last.then(() => this.#order(format, bytes));
    this.#last = next.catch(() => undefined);
    return next;
  }

  #order(format: string, bytes: Uint8Array): Promise<ReadText> {
    clearTimeout(this.#rest);
    const worker = (this.#worker ??= new Worker(script, {
      resourceLimits: { maxOldGenerationSizeMb: memory },
      stdout: true,
      stderr: true,
    }));
    worker.ref();
    return new Promise<ReadText>((resolve, reject) => {
      const fail = (error: Unreadable): void => {
        this.#worker = undefined;
        void worker.terminate();
        settle();
        reject(error);
      };
      const timer = setTimeout(() => fail(new Unreadable('too large')), patience);
      // A thread that dies of a document has run out of memory, but for bugs of the libraries.
      const died = (): void => fail(new Unreadable('too large'));
      const delivered = (delivery: Delivery): void => {
        settle();
        if ('read' in delivery) resolve(delivery.read);
        else reject(new Unreadable(delivery.why));
      };
      const settle = (): void => {
        clearTimeout(timer);
        // These alone: a worker whose listeners are all taken away hears nothing any more.
        worker.off('error', died).off('exit', died).off('message', delivered);
        this.#rest = setTimeout(() => void this.close(), idle);
        this.#rest.unref();
        worker.unref();
      };
      worker.on('error', died).on('exit', died).on('message', delivered);
      worker.postMessage({ id: 0, format, bytes } satisfies Order);
    });
  }
}

/** The text of a text file: UTF-8, or UTF-16 with its mark. Offsets are those of the text as an editor has it, without the mark. */
function textOf(name: string, bytes: Uint8Array): ReadText {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (!wide && bytes.subarray(0, 8000).includes(0)) throw new Unreadable('format');
  let text: string;
  try {
    text = new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What is no UTF-8 is, in a newsroom, Windows' Western code page; its letters matter to no comparison but for accents.
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  const read = readTextFormat(name, text);
  if (!read) throw new Unreadable('format');
  return read;
}
