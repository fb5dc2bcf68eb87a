/** Where quotations stand, remembered by their words: a keystroke elsewhere looks nothing up again. */
import type { Candidate, Lookup } from './lookup.ts';
import { place, type Placed } from './place.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { hashOf, type Unit } from './words/units.ts';

/** Quotations that are remembered; when they are too many, all are forgotten. */
const most = 4000;
/** Places that are laid along; the right one is nearly always the first. */
const places = 6;

/** A quotation's words laid along its likely places, the likeliest first; each is laid along when it is asked for. Places in the quotation count from its beginning. */
export class Sought {
  readonly segments: readonly Segment[];
  readonly #lookup: Lookup;
  readonly #anchor: number;
  #candidates: readonly Candidate[] | undefined;
  readonly #placed: Placed[] = [];

  constructor(segments: readonly Segment[], lookup: Lookup) {
    this.segments = segments;
    this.#lookup = lookup;
    this.#anchor = longestOf(segments);
  }

  *places(): Generator<Placed> {
    if (this.#anchor < 0) return;
    this.#candidates ??= this.#lookup.candidates(hashesOf((this.segments[this.#anchor] as Segment).units), places);
    for (const [i, candidate] of this.#candidates.entries())
      yield (this.#placed[i] ??= place(
        this.segments,
        this.#anchor,
        candidate,
        this.#lookup.documents[candidate.document] as Lookup['documents'][number],
      ));
  }
}

export class Finder {
  readonly lookup: Lookup;
  readonly #known = new Map<string, Sought>();

  constructor(lookup: Lookup) {
    this.lookup = lookup;
  }

  /** The words between a quotation's marks. */
  words(words: string): Sought {
    const known = this.#known.get(words);
    if (known) return known;
    if (this.#known.size >= most) this.#known.clear();
    const sought = new Sought(segmentsOf(words, { start: 0, end: words.length }), this.lookup);
    this.#known.set(words, sought);
    return sought;
  }

  units(units: readonly Unit[]): Sought {
    return new Sought([{ units, joint: 'none' }], this.lookup);
  }
}

function longestOf(segments: readonly Segment[]): number {
  let best = -1;
  segments.forEach(({ units }, i) => {
    if (units.length >= 2 && units.length > (segments[best]?.units.length ?? 0)) best = i;
  });
  return best;
}

const hashesOf = (units: readonly Unit[]): Uint32Array => Uint32Array.from(units, ({ form }) => hashOf(form));
