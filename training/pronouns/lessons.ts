/** The texts that the pronoun ranker learns from and is measured on, with names and labels. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActorsInput, NameSpan } from '../../server/src/analysis/actors/input.ts';
import type { EntityType } from '../../server/src/analysis/model.ts';
import { findNames } from '../../server/src/analysis/names.ts';
import { readNames, type NameReading } from '../../server/src/analysis/names/reading.ts';
import { shown } from '../../server/src/analysis/shown.ts';
import { loadTagger } from '../../server/src/tagging/tagger.ts';
import { partsOf } from '../../server/src/text/parts.ts';
import { paragraphsOfArticle, readArticles, type AnnotatedText, type Paragraph } from '../tagger/dataset.ts';
import type { Label, Lesson } from './learn.ts';

const data = new URL('../../../shared/data/', import.meta.url).pathname;
const tagger = shown(loadTagger(readFileSync(new URL('../../models/names.bin', import.meta.url))), 'outside');

type Pair = readonly [number, number];
interface AnnotatedPronouns extends AnnotatedText {
  readonly pronouns: readonly { readonly start: number; readonly end: number; readonly antecedents: readonly Pair[] }[];
  /** GUM's names. */
  readonly entities?: readonly { readonly start: number; readonly end: number; readonly type: EntityType }[];
  /** GAP's two names. */
  readonly candidates?: readonly Pair[];
}

/** One set's lessons. GUM's names are its own; GAP has none, so that its names are what our tagger finds. */
export function lessonsOf(set: string): Lesson[] {
  return readArticles<AnnotatedPronouns>(join(data, `${set}.jsonl`)).map((article) => {
    const paragraphs = paragraphsOfArticle(article.text);
    const names = article.entities?.map((entity) => ({ ...entity, score: 1 })) ?? tagged(paragraphs);
    return { input: inputOf(article.text, paragraphs, names), labels: labelsOf(article) };
  });
}

function tagged(paragraphs: readonly Paragraph[]): NameSpan[] {
  return findNames(
    paragraphs.map(({ start, lexed, context }) => ({ start, lexed, names: readNames([{ lexed, context }], tagger)[0] as NameReading })),
    tagger,
  );
}

function inputOf(text: string, paragraphs: readonly Paragraph[], names: readonly NameSpan[]): ActorsInput {
  const spans = paragraphs.map(({ start, lexed }) => ({ start, end: start + lexed.text.length }));
  return { text, paragraphs, parts: partsOf(text, spans), names, quoted: () => false };
}

function labelsOf({ pronouns, candidates }: AnnotatedPronouns): Label[] {
  return pronouns.map(({ start, antecedents }) => ({
    start,
    right: antecedents,
    wrong: candidates?.filter(([from]) => !antecedents.some(([right]) => right === from)) ?? null,
  }));
}
