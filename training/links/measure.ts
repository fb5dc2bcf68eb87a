/**
 * What joining costs: relations and speakers of direct quotations from gold spans, on the articles that the links were not trained on,
 * and from the shipped tagger's, on those that the tagger was not. `npx tsx training/links/measure.ts`.
 */
import { readFileSync } from 'node:fs';
import { draftAttributions, type PlacedReading } from '../../server/src/analysis/attribution/drafts.ts';
import { linkParagraph, scorerOf } from '../../server/src/analysis/attribution/links.ts';
import { taggedSpans } from '../../server/src/analysis/attribution/spans.ts';
import { lexParagraph, readParagraphs, type ParagraphReading, type Readers } from '../../server/src/analysis/paragraph.ts';
import { claimReader } from '../../server/src/analysis/claims/reader.ts';
import { findQuotations } from '../../server/src/analysis/quotations.ts';
import type { Lexed } from '../../server/src/lex/lexed.ts';
import { instantiate } from '../../server/src/node/instantiate.ts';
import { openModel } from '../../server/src/tagging/model-file.ts';
import { loadTagger } from '../../server/src/tagging/tagger.ts';
import type { Span } from '../../server/src/text/span.ts';
import { articlesOf, data, type Article } from '../attribution/articles.ts';
import { labelParagraph } from '../attribution/labels.ts';
import { scores } from '../score.ts';
import { paragraphsOfArticle, readArticles } from '../tagger/dataset.ts';

const model = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../models/${name}.bin`, import.meta.url)));
const readers: Readers = {
  names: loadTagger(model('names'), instantiate),
  attribution: loadTagger(model('attribution'), instantiate),
  links: scorerOf(new Float32Array(model('links').buffer)),
  claims: claimReader(openModel(model('claims'))),
};

/** A paragraph as a perfect tagger would have it. */
function readGold(article: Article): PlacedReading[] {
  return paragraphsOfArticle(article.text).map((paragraph) => {
    const spans = taggedSpans(labelParagraph(paragraph, article.attributions));
    const names = { emissions: new Float32Array(), labels: new Uint8Array(), runs: [] };
    return {
      start: paragraph.start,
      reading: { lexed: paragraph.lexed, names, spans, links: linkParagraph(paragraph.lexed, spans, readers.links) },
    };
  });
}

function readTagged({ text }: Article): PlacedReading[] {
  let previous: Lexed | null = null;
  return paragraphsOfArticle(text).map(({ start, lexed }) => {
    const reading = readParagraphs([lexParagraph(lexed.text, previous)], readers)[0] as ParagraphReading;
    previous = reading.lexed;
    return { start, reading };
  });
}

const pairs = (spans: readonly Span[]): [number, number][] => spans.map(({ start, end }) => [start, end]);

function show(what: string, articles: readonly Article[], read: (article: Article) => PlacedReading[]): void {
  const predicted = articles.map((article) => {
    const paragraphs = read(article);
    const { quotations } = findQuotations(
      article.text,
      paragraphs.map(({ start, reading }) => ({ start, lexed: reading.lexed })),
    );
    const drafts = draftAttributions(article.text, paragraphs, quotations);
    return { id: article.id, attributions: drafts.map((d) => ({ source: pairs(d.source), cue: pairs(d.cue), content: pairs(d.content) })) };
  });
  for (const { measure, precision, recall, f1 } of scores('attribution', articles, predicted))
    if (/^relation|^speaker/.test(measure)) console.log(`${what}, ${measure}: P ${precision} R ${recall} F1 ${f1}`);
}

show(
  'gold spans',
  readArticles<Article>(`${data}/polnear-train.jsonl`).filter((_, i) => i % 20 === 0),
  readGold,
);
show('tagged spans', articlesOf('held'), readTagged);
