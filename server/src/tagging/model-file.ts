import type { TableSpec } from './features.ts';
import type { Worth } from './likely-spans.ts';

/**
 * A model file: the eight letters `ORTAGGER`, the header's length (uint32, little-endian), the header (JSON in ASCII, padded with
 * spaces so that what follows lies at a multiple of 16), then the weights as one block. Nothing of the block is parsed: the header's sections say where each array lies.
 */
export interface Header {
  readonly format: number;
  readonly name: string;
  readonly labels: readonly string[];
  /** Encoders whose emissions are averaged. */
  readonly members: number;
  readonly tables: readonly TableSpec[];
  /** Known words in the order of the word table's rows, from row 1; empty where the file holds their hashes (vocabulary.ts). */
  readonly vocabulary: readonly string[];
  /** What a span of each kind is worth to the decoder; without it the best label sequence is taken. */
  readonly worths?: readonly Worth[];
  readonly sections: Readonly<Record<string, Section>>;
  /** FNV-1a over the block's 32-bit words, unsigned. */
  readonly checksum: number;
}

/** Where an array lies in the block: bytes from its start, and number of values. */
export interface Section {
  readonly at: number;
  readonly count: number;
}

/** The file is no model, was cut or altered, or is of another format. The message says which. */
export class ModelError extends Error {}

export const magic = 'ORTAGGER';
export const format = 1;

export interface ModelFile {
  readonly header: Header;
  /** Whether the file has a section of this name. */
  has(section: string): boolean;
  /** Quantised values of a section. */
  bytes(section: string): Int8Array;
  /** Counts and codes of a section, 0 to 255. */
  unsigned(section: string): Uint8Array;
  /** Values of a section that is stored as 32-bit floats. */
  floats(section: string): Float32Array;
}

/** Opens a model file; throws ModelError where it is damaged. */
export function openModel(file: Uint8Array): ModelFile {
  const start = 12;
  if (file.length < start || ascii(file, 0, 8) !== magic) throw new ModelError('This is not a model of On Record.');
  const length = new DataView(file.buffer, file.byteOffset).getUint32(8, true);
  if (start + length > file.length) throw new ModelError('The model file ends inside its header.');
  const header = parse(ascii(file, start, start + length));
  if (header.format !== format) throw new ModelError(`The model file has format ${header.format}; this version reads ${format}.`);
  // A copy of the block lies at a multiple of 16, wherever the file's bytes lie in memory (Node's Buffer.slice would not copy).
  const block = new Uint8Array(file.subarray(start + length)).buffer;
  if (checksum(block) !== header.checksum) throw new ModelError(`The model file “${header.name}” is damaged: its checksum does not fit.`);
  const section = (name: string): Section => {
    const found = header.sections[name];
    if (!found) throw new ModelError(`The model file “${header.name}” lacks “${name}”.`);
    return found;
  };
  return {
    header,
    has: (name) => name in header.sections,
    bytes: (name) => new Int8Array(block, section(name).at, section(name).count),
    unsigned: (name) => new Uint8Array(block, section(name).at, section(name).count),
    floats: (name) => new Float32Array(block, section(name).at, section(name).count),
  };
}

function parse(json: string): Header {
  try {
    return JSON.parse(json) as Header;
  } catch {
    throw new ModelError('The header of the model file is damaged.');
  }
}

/** Characters that one call of String.fromCharCode is given. */
const piece = 8192;

function ascii(bytes: Uint8Array, from: number, to: number): string {
  const pieces: string[] = [];
  for (let at = from; at < to; at += piece) pieces.push(String.fromCharCode(...bytes.subarray(at, Math.min(to, at + piece))));
  return pieces.join('');
}

function checksum(block: ArrayBuffer): number {
  if (block.byteLength % 4 !== 0) return -1;
  let hash = 2166136261;
  // By index: an iterator over a million words is slow before the engine has compiled it, and this runs at every start.
  const words = new Int32Array(block);
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ (words[i] as number), 16777619);
  return hash >>> 0;
}
