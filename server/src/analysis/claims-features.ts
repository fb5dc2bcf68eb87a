import { wordsOf } from '../text/span.ts';
import { type OwnWords, ownWordsOf } from './claims-lexicon.ts';
import { isReport } from './attribution/report.ts';
import type { Article, Attribution, Sentence } from './model.ts';
import * as words from './claims-words.ts';

/** The article before its claims are found. */
export type Unjudged = Omit<Article, 'claims'>;

/** What is counted in a sentence, in the order of the learned weights. Counts are capped, shares are 0 to 1. */
export const opinionFeatures = [
  'verdict',
  'colour',
  'excess',
  'certainty',
  'prescription',
  'contrast',
  'cause',
  'prediction',
  'trend',
  'mind',
  'dated',
  'length',
  'opinion around',
  'few sources in the article',
] as const;
export type OpinionFeature = (typeof opinionFeatures)[number];
export type OpinionVector = Record<OpinionFeature, number>;

/** A sentence as the claims see it: its own words in the reporter's voice, and what surrounds it. */
export interface Candidate {
  readonly sentence: Sentence;
  /** The reporter's parts joined by a bar, so that no pattern reaches over what somebody else said. */
  readonly own: string;
  readonly lowered: OwnWords;
  readonly features: OpinionVector;
}

/** Questions, advice to the reader, and doubts that are said to be doubts. */
const assertsNothing =
  /^(?:but |and |so )?(?:do not|don[’']t|let[’']s|remember|consider|imagine)\b|\?[”"’')\]]*\s*$|^it(?:[’']s| is| was| remains) (?:un|not )(?:clear|known|certain)\b/iu;
/** Somebody speaks for himself here: an extract without marks, or a column, whose writer answers for it. */
const speaker = /(?<![\p{L}.])(?:I|I[’'](?:m|ve|d|ll)|my|we|our|us)(?![\p{L}.])/u;
/** What a bill or a plan would do is on paper. */
export const proposal =
  /\b(?:bill|legislation|law|measure|plan|proposal|amendment|act|rule|policy|agreement|deal|resolution|order)s?\b[^.|]{0,60}\bwould\b|^\W*it would\b|, which would\b/iu;
/** A sentence of fewer words in the reporter's own voice asserts nothing (“he added”). */
const fewestWords = 4;
/** A count beyond this adds nothing. */
const cap = 2;

/** The article's sentences that the reporter has a say in, with their features. Headlines, captions and bylines have none. */
export function candidatesOf(article: Unjudged): Candidate[] {
  const judged = article.sentences
    .filter((sentence) => sentence.prose)
    .map((sentence) => {
      const own = ownWords(article, sentence);
      return { sentence, own, lowered: ownWordsOf(own) };
    });
  const sourced = judged.filter(({ sentence }) => sentence.attributions.length > 0).length;
  const fewSources = judged.length > 0 && sourced < judged.length / 4 ? 1 : 0;
  const opinions = judged.map(({ lowered }) =>
    words.verdict.countIn(lowered, cap) + words.prescription.countIn(lowered, cap) + words.excess.countIn(lowered, cap) > 0 ? 1 : 0,
  );
  const all = opinions.reduce<number>((sum, n) => sum + n, 0);
  return judged.flatMap(({ sentence, own, lowered }, i) => {
    const length = lowered.words.length;
    if (length < fewestWords || assertsNothing.test(wordsOf(article.text, sentence)) || speaker.test(own)) return [];
    const others = judged.length > 1 ? (all - (opinions[i] as number)) / (judged.length - 1) : 0;
    const features: OpinionVector = {
      verdict: words.verdict.countIn(lowered, cap),
      colour: words.colour.countIn(lowered, cap),
      excess: words.excess.countIn(lowered, cap),
      certainty: words.certainty.countIn(lowered, cap),
      prescription: words.prescription.countIn(lowered, cap),
      contrast: words.contrast.countIn(lowered, cap),
      cause: words.cause.countIn(lowered, cap),
      prediction:
        proposal.test(own) || /^\W*if\b/iu.test(own) || words.calendar.countIn(lowered, 1) > 0 ? 0 : words.prediction.countIn(lowered, cap),
      trend: words.trend.countIn(lowered, cap),
      mind: words.mind.countIn(lowered, cap),
      dated: words.dated.countIn(lowered, cap),
      length: Math.min(length, 40) / 20,
      'opinion around': others,
      'few sources in the article': fewSources,
    };
    return [{ sentence, own, lowered, features }];
  });
}

/** The reports that touch a sentence and name or describe who makes them. */
export function sourcesOf(article: Unjudged, sentence: Sentence): Attribution[] {
  return sentence.attributions.flatMap((index) => {
    const attribution = article.attributions[index];
    return attribution && attribution.source.length > 0 && isReport(article, attribution) ? [attribution] : [];
  });
}

/** What the sentence says in the reporter's own voice, part by part. */
function ownWords(article: Unjudged, sentence: Sentence): string {
  return sentence.reporter.map((part) => wordsOf(article.text, part)).join(' | ');
}
