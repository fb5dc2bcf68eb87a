import { derivedBy } from '../lex/derived.ts';
import type { Lexed } from '../lex/lexed.ts';
import { ownFactsOf, proposal, type OwnFacts } from './claims-facts.ts';
import { ownWordsOf } from './claims-lexicon.ts';
import type { Unjudged } from './claims-sources.ts';
import type { Paragraph, Sentence } from './model.ts';
import * as words from './claims-words.ts';

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
  readonly words: JudgedWords;
  readonly features: OpinionVector;
}

/** Questions, advice to the reader, and doubts that are said to be doubts. */
const assertsNothing =
  /^(?:but |and |so )?(?:do not|don[’']t|let[’']s|remember|consider|imagine)\b|\?[”"’')\]]*\s*$|^it(?:[’']s| is| was| remains) (?:un|not )(?:clear|known|certain)\b/iu;
/** Somebody speaks for himself here: an extract without marks, or a column, whose writer answers for it. */
const speaker = /(?<![\p{L}.])(?:I|I[’'](?:m|ve|d|ll)|my|we|our|us)(?![\p{L}.])/u;
/** A sentence of fewer words in the reporter's own voice asserts nothing (“he added”). */
const fewestWords = 4;
/** A count beyond this adds nothing. */
const cap = 2;

/** What a sentence's words say by themselves, whoever else speaks in the article. */
export interface JudgedWords {
  /** The reporter's parts joined by a bar, so that no pattern reaches over what somebody else said. */
  readonly own: string;
  /** Whether they hold a verdict, a prescription or an excess. */
  readonly opinion: boolean;
  /** Null where the sentence asserts nothing. */
  readonly asserted: { readonly features: OwnFeatures; readonly facts: OwnFacts } | null;
}

/** The features that the sentence's own words decide. */
export type OwnFeatures = Omit<OpinionVector, 'opinion around' | 'few sources in the article'>;

/** The article's sentences that the reporter has a say in, with their features. Headlines, captions and bylines have none. */
export function candidatesOf(article: Unjudged): Candidate[] {
  const judged = judgedSentences(article);
  const sourced = judged.reduce((sum, { sentence }) => sum + (sentence.attributions.length > 0 ? 1 : 0), 0);
  const fewSources = judged.length > 0 && sourced < judged.length / 4 ? 1 : 0;
  const all = judged.reduce((sum, { words }) => sum + Number(words.opinion), 0);
  return judged.flatMap(({ sentence, words: own }) => {
    if (!own.asserted) return [];
    const others = judged.length > 1 ? (all - Number(own.opinion)) / (judged.length - 1) : 0;
    return [
      { sentence, words: own, features: { ...own.asserted.features, 'opinion around': others, 'few sources in the article': fewSources } },
    ];
  });
}

/** The sentences of prose with what their words say; the words of an unchanged sentence are weighed once. */
function judgedSentences(article: Unjudged): { readonly sentence: Sentence; readonly words: JudgedWords }[] {
  return article.sentences.flatMap((sentence) => {
    const paragraph = article.paragraphs[sentence.paragraph];
    return sentence.prose && paragraph ? [{ sentence, words: wordsOfSentence(paragraph, sentence) }] : [];
  });
}

/** What the words of a sentence say, by where it begins and ends in its paragraph and which parts of it are the reporter's. */
function wordsOfSentence({ start, lexed }: Paragraph, sentence: Sentence): JudgedWords {
  let key = `${sentence.start - start} ${sentence.end - start}`;
  for (const part of sentence.reporter) key += ` ${part.start - start} ${part.end - start}`;
  return judgedWords(lexed, key);
}

const judgedWords = derivedBy(({ text }: Lexed, key: string): JudgedWords => {
  const [from = 0, to = 0, ...parts] = key.split(' ').map(Number);
  const own: string[] = [];
  for (let i = 0; i < parts.length; i += 2) own.push(text.slice(parts[i], parts[i + 1]));
  return judge(text.slice(from, to), own.join(' | '));
});

function judge(sentence: string, own: string): JudgedWords {
  const lowered = ownWordsOf(own);
  const [verdict, prescription, excess] = [words.verdict, words.prescription, words.excess].map((list) => list.countIn(lowered, cap)) as [
    number,
    number,
    number,
  ];
  const length = lowered.words.length;
  const opinion = verdict + prescription + excess > 0;
  if (length < fewestWords || assertsNothing.test(sentence) || speaker.test(own)) return { own, opinion, asserted: null };
  const features: OwnFeatures = {
    verdict,
    colour: words.colour.countIn(lowered, cap),
    excess,
    certainty: words.certainty.countIn(lowered, cap),
    prescription,
    contrast: words.contrast.countIn(lowered, cap),
    cause: words.cause.countIn(lowered, cap),
    prediction:
      proposal.test(own) || /^\W*if\b/iu.test(own) || words.calendar.countIn(lowered, 1) > 0 ? 0 : words.prediction.countIn(lowered, cap),
    trend: words.trend.countIn(lowered, cap),
    mind: words.mind.countIn(lowered, cap),
    dated: words.dated.countIn(lowered, cap),
    length: Math.min(length, 40) / 20,
  };
  return { own, opinion, asserted: { features, facts: ownFactsOf(own, lowered) } };
}
