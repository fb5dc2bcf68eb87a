/** What patterns find in a paragraph, kept with it: an edit elsewhere scans none of its words again. */
import type { Paragraph, Sentence } from '../analysis/model.ts';
import { keptByParagraph } from '../lex/kept.ts';
import type { Lexed } from '../lex/lexed.ts';
import { mayHold } from './sought.ts';

/** Where a pattern stands in a paragraph. */
export interface Place {
  /** Number of the sentence in its paragraph. */
  readonly sentence: number;
  /** Offset into that sentence. */
  readonly at: number;
  readonly match: RegExpMatchArray;
}

/** One paragraph under search. */
class Search {
  #bounds: readonly number[] = [];
  readonly #found = new Map<RegExp, readonly Place[]>();

  /** Where the sentences begin and end now, from the paragraph's start: a dateline that comes or goes moves the first. */
  over(bounds: readonly number[]): this {
    if (bounds.some((bound, i) => bound !== this.#bounds[i])) {
      this.#bounds = bounds;
      this.#found.clear();
    }
    return this;
  }

  /** Every place of the pattern (global), sentence by sentence. */
  places(lexed: Lexed, pattern: RegExp): readonly Place[] {
    let places = this.#found.get(pattern);
    if (!places) this.#found.set(pattern, (places = mayHold(lexed, pattern) ? this.#search(lexed.text, pattern) : none));
    return places;
  }

  #search(text: string, pattern: RegExp): readonly Place[] {
    const places: Place[] = [];
    for (let i = 0; i < this.#bounds.length; i += 2)
      for (const match of text.slice(this.#bounds[i], this.#bounds[i + 1]).matchAll(pattern))
        places.push({ sentence: i / 2, at: match.index, match });
    return places.length > 0 ? places : none;
  }
}

const none: readonly Place[] = [];
const searches = keptByParagraph(() => new Search());

/** The places of a pattern in one paragraph of an article, whose sentences are given. */
export type Places = (pattern: RegExp) => readonly Place[];

export function searchIn({ start, lexed }: Paragraph, sentences: readonly Sentence[]): Places {
  const bounds: number[] = [];
  for (const sentence of sentences) bounds.push(sentence.start - start, sentence.end - start);
  const search = searches(lexed).over(bounds);
  return (pattern) => search.places(lexed, pattern);
}
