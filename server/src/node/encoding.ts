/** Bytes to text, never silently wrong. */
import { TextDecoder } from 'node:util';
import { analyse } from 'chardet';
import * as l10n from '@vscode/l10n';

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: string;
  /** Whether nothing in the bytes says so, and the encoding was judged by how they look. */
  readonly guessed: boolean;
}

/** Bytes by which a detector judges: more say nothing new. */
const sample = 64_000;
/** How sure, of 100, the detector must be. */
const sureEnough = 30;

/**
 * A byte order mark decides; else UTF-8, where the bytes are valid; else the encoding they look like. Throws, in one sentence,
 * where they are no text or in an encoding that cannot be told.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markOf(bytes);
  if (marked === 'utf-32') throw new Error(l10n.t('It is encoded in UTF-32, which is not read: save it as UTF-8.'));
  if (marked) return { text: decoded(bytes, marked), encoding: marked, guessed: false };
  if (!bytes.subarray(0, sample).includes(0))
    try {
      return { text: decoded(bytes, 'utf-8'), encoding: 'utf-8', guessed: false };
    } catch {
      return judged(bytes);
    }
  const wide = wideOf(bytes);
  if (!wide) throw new Error(l10n.t('It holds no text.'));
  return { text: decoded(bytes, wide), encoding: wide, guessed: true };
}

/** The encoding a byte order mark tells. */
export function markOf([a, b, c, d]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return 'utf-32';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** Throws where the bytes are not valid in the encoding. */
function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(l10n.t('It is not valid {0}.', encoding.toUpperCase()));
  }
}

function judged(bytes: Uint8Array): Decoded {
  for (const { name, confidence } of analyse(bytes.subarray(0, sample))) {
    if (confidence < sureEnough || /^(?:UTF|ASCII)/i.test(name)) continue;
    try {
      return { text: decoded(bytes, name), encoding: name.toLowerCase(), guessed: true };
    } catch {
      // Node knows no such encoding, or the bytes are not valid in it: the next may be right.
    }
  }
  throw new Error(l10n.t('Its encoding cannot be told: save it as UTF-8.'));
}

/** UTF-16 without a mark: Latin text has a zero in every other byte, and in no other. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  const head = bytes.subarray(0, sample & ~1);
  head.forEach((byte, i) => byte === 0 && (zeros[i & 1] = (zeros[i & 1] ?? 0) + 1));
  const [even = 0, odd = 0] = zeros;
  const most = 0.8 * (head.length / 2);
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}
