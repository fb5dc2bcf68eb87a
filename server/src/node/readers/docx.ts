import { extractRawText } from 'mammoth';
import type { ReadText } from '../../record/documents/document.ts';
import { Unreadable } from '../../record/documents/unreadable.ts';
import { unpackedSize } from './zip.ts';

/** The words of a Word document, a paragraph a line. Pictures, macros and links are left where they are. */
export async function readDocx(bytes: Uint8Array): Promise<ReadText> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The older binary format, which is also what a document with a password looks like.
  if (buffer.readUInt32BE(0) === 0xd0cf11e0) throw new Unreadable('encrypted');
  unpackedSize(buffer);
  const { value } = await extractRawText({ buffer }).catch(() => {
    throw new Unreadable('damaged');
  });
  return { text: value.replace(/\n{3,}/g, '\n\n'), extracted: true };
}
