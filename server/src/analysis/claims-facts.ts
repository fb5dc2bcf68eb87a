/** What a sentence's own words count, rank and allege. */
import { countingOf, isCountedByName, isPolled, isVoteCount, type Counting } from './claims-figures.ts';
import type { OwnWords } from './claims-lexicon.ts';
import { record, superlative, wrongdoing } from './claims-words.ts';

/** What a bill or a plan would do is on paper. */
export const proposal =
  /\b(?:bill|legislation|law|measure|plan|proposal|amendment|act|rule|policy|agreement|deal|resolution|order)s?\b[^.|]{0,60}\bwould\b|^\W*it would\b|, which would\b/iu;

export interface OwnFacts {
  readonly counting: Counting;
  /** Somebody named counts, rates or ranks in the sentence itself. */
  readonly countedByName: boolean;
  /** The figures are a poll's. */
  readonly polled: boolean;
  readonly superlative: boolean;
  readonly allegation: boolean;
}

export function ownFactsOf(own: string, lowered: OwnWords): OwnFacts {
  const counting = proposal.test(own) ? 'none' : countingOf(own);
  return {
    counting,
    countedByName: isCountedByName(own),
    polled: counting !== 'none' && isPolled(own),
    superlative: own.search(superlative) >= 0 && !isVoteCount(own),
    allegation: wrongdoing.countIn(lowered, 1) > 0 && record.countIn(lowered, 1) === 0,
  };
}
