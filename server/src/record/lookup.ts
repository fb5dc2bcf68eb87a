/**
 * Where words of the record stand: every pair of neighbouring units by its hash, in one table for all documents. A quotation is found by
 * its rarest pairs: those that lie on one diagonal, as far apart in the document as in the quotation, mark a place.
 */
import type { RecordDocument } from './documents/document.ts';
import { hashOf, unitsOf } from './words/units.ts';

/** A document as the table holds it. */
export interface IndexedDocument {
  readonly document: RecordDocument;
  /** The hash of each unit's form, and where the unit begins. */
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
}

/** A place where a quotation may stand: units of a document, half-open. */
export interface Candidate {
  readonly document: number;
  readonly from: number;
  readonly to: number;
  /** How many of the quotation's pairs point there. */
  readonly votes: number;
}

/** Hashes the words of a document. Linear; some 6 MB a second. */
export function indexed(document: RecordDocument): IndexedDocument {
  const hashes: number[] = [];
  const starts: number[] = [];
  for (const { start, end } of document.turns)
    for (const unit of unitsOf(document.text, start, end)) {
      hashes.push(hashOf(unit.form));
      starts.push(unit.start);
    }
  return { document, hashes: Uint32Array.from(hashes), starts: Uint32Array.from(starts) };
}

/** Pairs of a quotation that are looked up: the rarest first, until so many places were seen. */
const mostPlaces = 6000;
/** Places on diagonals this near each other are one: words were added or dropped between them. */
const near = 8;

export class Lookup {
  readonly documents: readonly IndexedDocument[];
  /** Everybody who is named as speaking in a document, once each. */
  readonly speakers: readonly string[];
  /** Where each document's units begin in the count of all. */
  readonly #bases: Uint32Array;
  /** Bucket b's places are #places[#buckets[b] .. #buckets[b + 1]]. */
  readonly #buckets: Uint32Array;
  readonly #places: Uint32Array;
  readonly #mask: number;

  constructor(documents: readonly IndexedDocument[]) {
    this.documents = documents;
    this.speakers = [...new Set(documents.flatMap(({ document }) => document.turns.flatMap(({ speaker }) => speaker ?? [])))];
    this.#bases = new Uint32Array(documents.length + 1);
    documents.forEach(({ hashes }, i) => (this.#bases[i + 1] = (this.#bases[i] as number) + hashes.length));
    const total = this.#bases[documents.length] as number;
    this.#mask = 2 ** Math.max(8, Math.ceil(Math.log2(total / 2 + 1))) - 1;
    this.#buckets = new Uint32Array(this.#mask + 2);
    this.#places = new Uint32Array(total);
    this.#fill();
  }

  /** A counting sort of all pairs by their bucket. */
  #fill(): void {
    const buckets = this.#buckets;
    for (const { hashes } of this.documents)
      for (let i = 0; i + 1 < hashes.length; i += 1) {
        const at = (pairOf(hashes, i) & this.#mask) + 1;
        buckets[at] = (buckets[at] as number) + 1;
      }
    for (let b = 1; b < buckets.length; b += 1) buckets[b] = (buckets[b] as number) + (buckets[b - 1] as number);
    const next = buckets.slice();
    this.documents.forEach(({ hashes }, d) => {
      const base = this.#bases[d] as number;
      for (let i = 0; i + 1 < hashes.length; i += 1) {
        const bucket = pairOf(hashes, i) & this.#mask;
        const at = next[bucket] as number;
        this.#places[at] = base + i;
        next[bucket] = at + 1;
      }
    });
  }

  /** Likely places of a quotation, the likeliest first, at most `most`. `only` leaves out documents. */
  candidates(hashes: Uint32Array, most: number, only?: (document: number) => boolean): Candidate[] {
    const pairs = this.#rarest(hashes);
    const votes = new Map<number, { document: number; from: number; to: number; votes: number }>();
    let seen = 0;
    for (const { at, bucket, size } of pairs) {
      if (seen > 0 && seen + size > mostPlaces) break;
      seen += size;
      const begin = this.#buckets[bucket] as number;
      for (let k = begin; k < begin + Math.min(size, mostPlaces); k += 1) {
        const place = this.#places[k] as number;
        const d = this.#documentOf(place);
        const unit = place - (this.#bases[d] as number);
        const words = (this.documents[d] as IndexedDocument).hashes;
        if (words[unit] !== hashes[at] || words[unit + 1] !== hashes[at + 1] || (only && !only(d))) continue;
        // Diagonals are counted in steps of `near`; a place votes for its own step and the next, so that no border divides one passage.
        const diagonal = Math.floor((place - at + hashes.length) / near);
        for (const key of [diagonal, diagonal + 1]) {
          const known = votes.get(key);
          if (known?.document === d) {
            known.from = Math.min(known.from, unit - at);
            known.to = Math.max(known.to, unit - at + hashes.length);
            known.votes += 1;
          } else if (!known) votes.set(key, { document: d, from: unit - at, to: unit - at + hashes.length, votes: 1 });
        }
      }
    }
    const sorted = [...votes.values()].sort((a, b) => b.votes - a.votes);
    const taken: Candidate[] = [];
    for (const { document, from, to, votes: count } of sorted) {
      if (taken.length >= most) break;
      const length = (this.documents[document] as IndexedDocument).hashes.length;
      const slack = near + Math.ceil(hashes.length / 4);
      const wide = { document, from: Math.max(0, from - slack), to: Math.min(length, to + slack), votes: count };
      if (!taken.some((other) => other.document === document && other.from <= from && to <= other.to)) taken.push(wide);
    }
    return taken;
  }

  /** The quotation's pairs that the record has, by how few places they have. */
  #rarest(hashes: Uint32Array): { at: number; bucket: number; size: number }[] {
    const pairs: { at: number; bucket: number; size: number }[] = [];
    for (let at = 0; at + 1 < hashes.length; at += 1) {
      const bucket = pairOf(hashes, at) & this.#mask;
      const size = (this.#buckets[bucket + 1] as number) - (this.#buckets[bucket] as number);
      if (size > 0) pairs.push({ at, bucket, size });
    }
    return pairs.sort((a, b) => a.size - b.size);
  }

  #documentOf(place: number): number {
    let low = 0;
    let high = this.documents.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#bases[middle] as number) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** A pair's hash; order matters. */
const pairOf = (hashes: Uint32Array, at: number): number =>
  (Math.imul(hashes[at] as number, 0x9e3779b1) ^ Math.imul(hashes[at + 1] as number, 0x85ebca6b)) >>> 7;
