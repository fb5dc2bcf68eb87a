/**
 * Reads documents of formats that need a library, in a thread of its own: whatever a hostile file does to it, the server lives. Each
 * library is a file of its own, loaded when the first document of its format comes.
 */
import { parentPort } from 'node:worker_threads';
import type { ReadText } from '../../record/documents/document.ts';
import { Unreadable, type Unreadability } from '../../record/documents/unreadable.ts';

export interface Order {
  readonly id: number;
  readonly format: string;
  readonly bytes: Uint8Array;
}

export type Delivery = { readonly id: number; readonly read: ReadText } | { readonly id: number; readonly why: Unreadability };

const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<ReadText>>> = {
  docx: async (bytes) => (await import('./docx.ts')).readDocx(bytes),
  pdf: async (bytes) => (await import('./pdf.ts')).readPdf(bytes),
  html: async (bytes) => (await import('./html.ts')).readHtml(bytes),
  htm: async (bytes) => (await import('./html.ts')).readHtml(bytes),
};

parentPort?.on('message', ({ id, format, bytes }: Order) => {
  void (async () => {
    const reader = readers[format];
    try {
      if (!reader) throw new Unreadable('format');
      parentPort?.postMessage({ id, read: await reader(bytes) } satisfies Delivery);
    } catch (error) {
      parentPort?.postMessage({ id, why: error instanceof Unreadable ? error.why : 'damaged' } satisfies Delivery);
    }
  })();
});
