/** Who stands behind a sentence, as its claims ask. */
import { isReport } from '../attribution/report.ts';
import type { Article, Attribution, Sentence } from '../model.ts';

/** The article before its claims are found. */
export type Unjudged = Omit<Article, 'claims' | 'genre'>;

/** The reports that touch a sentence and name or describe who makes them. */
export function sourcesOf(article: Unjudged, sentence: Sentence): Attribution[] {
  return sentence.attributions.flatMap((index) => {
    const attribution = article.attributions[index];
    return attribution && attribution.source.length > 0 && isReport(article, attribution) ? [attribution] : [];
  });
}

/** In a paragraph longer than this, in sentences, a source is out of sight. */
const furthestBack = 12;

/** Whether somebody is reported earlier in the sentence's paragraph: figures that follow are taken to be theirs. */
export function hasSourceBefore(article: Unjudged, sentence: Sentence, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - furthestBack); i -= 1) {
    const before = article.sentences[i];
    if (!before || before.paragraph !== sentence.paragraph) return false;
    if (sourcesOf(article, before).length > 0) return true;
  }
  return false;
}
