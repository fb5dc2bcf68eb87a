import { Unreadable } from '../../record/documents/unreadable.ts';

/** Bytes that a document may unpack to, and how many times its own size: more is a bomb. */
const largest = 200_000_000;
const steepest = 200;

const endOfDirectory = 0x06054b50;
const entryInDirectory = 0x02014b50;

/**
 * The size of a ZIP's entries as its directory gives them (APPNOTE 6.3.10, 4.3.12). Throws Unreadable where there is no directory, or the
 * sizes are out of proportion. A directory may lie: the reader's memory is bounded as well.
 */
export function unpackedSize(bytes: Buffer): number {
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && bytes.readUInt32LE(end) !== endOfDirectory) end -= 1;
  if (end < 0 || bytes.readUInt32LE(end) !== endOfDirectory) throw new Unreadable('damaged');
  let at = bytes.readUInt32LE(end + 16);
  let size = 0;
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryInDirectory) throw new Unreadable('damaged');
    size += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (size > largest || size > steepest * Math.max(bytes.length, 50_000)) throw new Unreadable('too large');
  return size;
}
