/** What a sentence's own words count, rank and allege. */
import type { Paragraph, Sentence } from '../model.ts';
import { countingOf, isCountedByName, isPolled, isVoteCount, type Counting } from './figures.ts';
import { keptBySentence } from './kept.ts';
import { ownWordsOf } from './lexicon.ts';
import { record, superlative, wrongdoing } from './words.ts';

/** What a bill or a plan would do is on paper. */
const proposal =
  /\b(?:bill|legislation|law|measure|plan|proposal|amendment|act|rule|policy|agreement|deal|resolution|order)s?\b[^.|]{0,60}\bwould\b|^\W*it would\b|, which would\b/iu;
/** Questions, advice to the reader, and doubts that are said to be doubts. */
const assertsNothing =
  /^(?:but |and |so )?(?:do not|don[’']t|let[’']s|remember|consider|imagine)\b|\?[”"’')\]]*\s*$|^it(?:[’']s| is| was| remains) (?:un|not )(?:clear|known|certain)\b/iu;
/** Somebody speaks for himself here: an extract without marks, or a column, whose writer answers for it. */
const speaker = /(?<![\p{L}.])(?:I|I[’'](?:m|ve|d|ll)|my|we|our|us)(?![\p{L}.])/u;
/** A sentence of fewer words in the reporter's own voice asserts nothing (“he added”). */
const fewestWords = 4;

export interface OwnFacts {
  readonly counting: Counting;
  /** Somebody named counts, rates or ranks in the sentence itself. */
  readonly countedByName: boolean;
  /** The figures are a poll's. */
  readonly polled: boolean;
  readonly superlative: boolean;
  readonly allegation: boolean;
}

/** What the reporter's own parts of a sentence state as fact; null where they assert nothing. An unchanged sentence is searched once. */
export const ownFacts = keptBySentence(({ start, lexed: { text } }: Paragraph, sentence: Sentence): OwnFacts | null => {
  const cut = (from: number, to: number): string => text.slice(from - start, to - start);
  // A bar between the parts, so that no pattern reaches over what somebody else said.
  const own = sentence.reporter.map((part) => cut(part.start, part.end)).join(' | ');
  const lowered = ownWordsOf(own);
  if (lowered.words.length < fewestWords || assertsNothing.test(cut(sentence.start, sentence.end)) || speaker.test(own)) return null;
  const counting = proposal.test(own) ? 'none' : countingOf(own);
  return {
    counting,
    countedByName: isCountedByName(own),
    polled: counting !== 'none' && isPolled(own),
    superlative: own.search(superlative) >= 0 && !isVoteCount(own),
    allegation: wrongdoing.countIn(lowered, 1) > 0 && record.countIn(lowered, 1) === 0,
  };
});
