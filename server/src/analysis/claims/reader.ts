import type { ModelFile } from '../../tagging/model-file.ts';
import type { Article, Sentence } from '../model.ts';
import { opinionKinds, answers, type OpinionKind } from './kinds.ts';
import { networkOf } from './network.ts';
import { sentenceReader, type SentenceReading } from './reading.ts';
import type { Unjudged } from './sources.ts';
import { surroundings } from './surroundings.ts';
import { surroundingWeights } from './weights.ts';

/** A sentence of the reporter's, read. */
export interface ReadSentence {
  readonly sentence: Sentence;
  /** Index in the article's sentences. */
  readonly index: number;
  readonly reading: SentenceReading;
  /** 0 to 1: how surely somebody would ask “says who?” about an opinion in it. */
  readonly weight: number;
}

/** Reads every sentence of prose that the reporter has a say in, in text order. */
export type ClaimReader = (article: Unjudged) => ReadSentence[];

/** Makes the reader of an opened model file. Throws ModelError where a part is missing. */
export function claimReader(file: ModelFile): ClaimReader {
  const read = sentenceReader(networkOf(file));
  return (article) => {
    const own = ownSentences(article).map(({ sentence, index }) => ({
      sentence,
      index,
      reading: read(article.paragraphs[sentence.paragraph] as Article['paragraphs'][number], sentence),
    }));
    const around = surroundings(
      own.map(({ sentence, reading }) => ({ ...placeOf(sentence), opinion: at(reading, 0), firm: at(reading, 1) })),
    );
    return own.map((one, i) => ({ ...one, weight: weighed(around[i] as number[]) }));
  };
}

const at = ({ scores }: SentenceReading, answer: number): number => scores[answer] as number;

/** The prose that the reporter has a say in; the claim reader learns of the same sentences (training/claims/export.ts). */
export function ownSentences(article: Unjudged): { readonly sentence: Sentence; readonly index: number }[] {
  return article.sentences.flatMap((sentence, index) =>
    sentence.prose && sentence.reporter.length > 0 && article.paragraphs[sentence.paragraph] ? [{ sentence, index }] : [],
  );
}

/** What of a sentence's place is weighed. */
export function placeOf(sentence: Sentence): { at: number; own: number; length: number } {
  const length = sentence.reporter.reduce((sum, part) => sum + part.end - part.start, 0);
  return { at: sentence.start, own: length / (sentence.end - sentence.start), length };
}

function weighed(around: readonly number[]): number {
  const logit = around.reduce(
    (sum, value, i) => sum + value * (surroundingWeights[i] as number),
    surroundingWeights[around.length] as number,
  );
  return 1 / (1 + Math.exp(-logit));
}

/** A kind that comes this close to the likeliest is named too, in log-odds. */
const close = 0.5;

/** What kind of opinion it is, the likeliest first. */
export function opinionKindsOf({ scores }: SentenceReading): OpinionKind[] {
  const ranked = opinionKinds.map((kind) => ({ kind, score: scores[answers.indexOf(kind)] as number })).sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best - close).map(({ kind }) => kind);
}
