/**
 * What each stage behind the tagger's scores brings, on the articles held out from it: `npx tsx training/attribution/ablate.ts`.
 * Prints a Markdown table, a stage more in each row. (What the tagger's features bring: attribution/ablate.py.)
 */
import { readFileSync } from 'node:fs';
import { draftAttributions, inOrder, type PlacedReading } from '../../server/src/analysis/attribution/drafts.ts';
import { linkParagraph, scorerOf, type Link } from '../../server/src/analysis/attribution/links.ts';
import { taggedSpans, unitsOf, type TaggedSpan } from '../../server/src/analysis/attribution/spans.ts';
import { lexParagraph, readParagraphs, type ParagraphReading, type Readers } from '../../server/src/analysis/paragraph.ts';
import { claimReader } from '../../server/src/analysis/claims/reader.ts';
import { findQuotations } from '../../server/src/analysis/quotations.ts';
import type { Lexed } from '../../server/src/lex/lexed.ts';
import { instantiate } from '../../server/src/node/instantiate.ts';
import { bestLabels } from '../../server/src/tagging/crf.ts';
import { openModel } from '../../server/src/tagging/model-file.ts';
import { loadTagger } from '../../server/src/tagging/tagger.ts';
import { shifted, type Span } from '../../server/src/text/span.ts';
import { scores } from '../score.ts';
import { paragraphsOfArticle, type Paragraph } from '../tagger/dataset.ts';
import { articlesOf, type Article } from './articles.ts';

const model = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../models/${name}.bin`, import.meta.url)));
const readers: Readers = {
  names: loadTagger(model('names'), instantiate),
  attribution: loadTagger(model('attribution'), instantiate),
  links: scorerOf(new Float32Array(model('links').buffer)),
  claims: claimReader(openModel(model('claims'))),
};
const file = openModel(model('attribution'));
const chain = { labels: file.header.labels.length, transitions: file.floats('transitions') };

type Decode = (paragraph: Paragraph) => TaggedSpan[];
const emissions = ({ lexed, context }: Paragraph): Float32Array => readers.attribution.emissions(lexed, context);
const asSequence: Decode = (p) => taggedSpans(bestLabels(chain, emissions(p), p.lexed.tokens.count));
const byWorth: Decode = (p) => taggedSpans(readers.attribution.decode(emissions(p), p.lexed.tokens.count));

type Join = (lexed: Lexed, spans: TaggedSpan[]) => Link[];
const byChoice: Join = (lexed, spans) => linkParagraph(lexed, spans, readers.links);

/** As the first prototype joined them: every source and every content to the cue that stands nearest. */
const toNearest: Join = (_, spans) => {
  const links: Link[] = spans.filter(({ part }) => part === 'cue').map((cue) => ({ cue, source: null, contents: [] }));
  const gap = (a: TaggedSpan, b: TaggedSpan): number => (a.from < b.from ? b.from - a.to : a.from - b.to);
  for (const own of spans.filter(({ part }) => part !== 'cue')) {
    const nearest = links.filter(({ cue }) => cue).sort((a, b) => gap(a.cue as TaggedSpan, own) - gap(b.cue as TaggedSpan, own))[0];
    if (own.part === 'source') {
      if (nearest) nearest.source ??= own;
    } else if (nearest) nearest.contents.push(own);
    else links.push({ cue: null, source: null, contents: [own] });
  }
  return links;
};

type Parts = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] };

const joined =
  (decode: Decode, join: Join) =>
  ({ text }: Article): Parts[] =>
    paragraphsOfArticle(text).flatMap((paragraph) => {
      const place = (span: TaggedSpan): Span => shifted(unitsOf(paragraph.lexed, span), paragraph.start);
      return join(paragraph.lexed, decode(paragraph)).map(({ source, cue, contents }) => ({
        source: source ? [place(source)] : [],
        cue: cue ? [place(cue)] : [],
        content: contents.map(place),
      }));
    });

function overParagraphs({ text }: Article): Parts[] {
  let previous: Lexed | null = null;
  const placed = paragraphsOfArticle(text).map(({ start, lexed }): PlacedReading => {
    const reading = readParagraphs([lexParagraph(lexed.text, previous)], readers)[0] as ParagraphReading;
    previous = reading.lexed;
    return { start, reading };
  });
  const { quotations } = findQuotations(
    text,
    placed.map(({ start, reading }) => ({ start, lexed: reading.lexed })),
  );
  return inOrder(draftAttributions(text, placed, quotations));
}

const pairs = (spans: readonly Span[]): [number, number][] => spans.map(({ start, end }) => [start, end]);
const articles = articlesOf('held');
const measured = ['exact content', 'content', 'relation', 'relation with a source', 'speaker of a direct quotation'];
console.log(`| stages | ${measured.join(' | ')} |\n|${' --- |'.repeat(measured.length + 1)}`);
for (const [stages, read] of [
  ['the best label sequence, joined to the nearest cue', joined(asSequence, toNearest)],
  ['the spans worth the most, joined to the nearest cue', joined(byWorth, toNearest)],
  ['the same, joined by a scored choice', joined(byWorth, byChoice)],
  ['and sources almost seen, quotations, what runs over paragraphs', overParagraphs],
] as const) {
  const predicted = articles.map((article) => ({
    id: article.id,
    attributions: read(article).map(({ source, cue, content }) => ({ source: pairs(source), cue: pairs(cue), content: pairs(content) })),
  }));
  const found = new Map(scores('attribution', articles, predicted).map(({ measure, f1 }) => [measure, f1]));
  console.log(`| ${stages} | ${measured.map((measure) => found.get(measure)?.toFixed(1)).join(' | ')} |`);
}
