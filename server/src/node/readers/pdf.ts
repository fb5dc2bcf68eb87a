import type { Mark, ReadText } from '../../record/documents/document.ts';
import { Unreadable } from '../../record/documents/unreadable.ts';

/** Pages that are read. */
const mostPages = 3000;

interface Item {
  readonly str?: string;
  readonly hasEOL?: boolean;
}

/** The words of a PDF, page by page. Its scripts are never run (pdf.js runs none unless it draws forms), its fonts never evaluated, nothing is fetched. */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  // On Node pdf.js takes its second half from here, in this same thread, instead of by an address.
  Object.assign(globalThis, { pdfjsWorker: worker });
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const file = await loading.promise.catch((error: unknown) => {
      throw new Unreadable((error as { name?: string } | null)?.name === 'PasswordException' ? 'encrypted' : 'damaged');
    });
    const marks: Mark[] = [];
    let text = '';
    for (let number = 1; number <= Math.min(file.numPages, mostPages); number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      marks.push({ at: text.length, label: `p. ${number}` });
      text += `${pageText(items as readonly Item[])}\n`;
      page.cleanup();
    }
    return { text, extracted: true, marks };
  } finally {
    await loading.destroy();
  }
}

/** A page's lines. A word that a hyphen divides at a line's end is put together; a line that goes on does so behind a space. */
function pageText(items: readonly Item[]): string {
  const lines = items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
  return lines.replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1').replace(/(?<=[\p{Ll},;–—])\n(?=\S)/gu, ' ');
}
