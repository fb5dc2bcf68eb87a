/**
 * Writes the sentences that reporters have a say in, as the product reads them, for the claim reader to learn from: `train`
 * (findings-train) and `dev` (findings-dev, measured only). For each set
 * `NAME.features.i32`, tokens × tables + 1, the last 1 in the reporter's own voice; `NAME.sentences.i32`, rows of article, first token, end;
 * `NAME.marks.u8`, sentences × kinds: 0 unmarked, 1 optional, 2 firm; `NAME.places.f32`, sentences × (at, own, length).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markedKinds } from '../../server/src/analysis/claims/kinds.ts';
import { ownSentences, placeOf } from '../../server/src/analysis/claims/reader.ts';
import { ownTokens } from '../../server/src/analysis/claims/reading.ts';
import type { Article } from '../../server/src/analysis/model.ts';
import { readForm, type TableSpec } from '../../server/src/tagging/features.ts';
import { overlaps, type Span } from '../../server/src/text/span.ts';
import { ranks, work } from '../tagger/vectors.ts';
import { articlesOf, type Finding } from './articles.ts';
import { reader } from './read.ts';

const folder = join(work, 'claims');
const { tables } = JSON.parse(readFileSync(new URL('model.json', import.meta.url), 'utf8')) as { tables: TableSpec[] };
const vocabulary = ranks();
const read = await reader();

/** The kind that a finding's rule stands for; undefined for other rules. */
function kindOf({ rule, kind }: Finding): string | undefined {
  if (rule === 'claim/unattributed') return kind;
  if (rule === 'claim/unsourced-figure') return 'figure';
  return rule === 'claim/superlative' || rule === 'claim/allegation' ? rule.slice('claim/'.length) : undefined;
}

function marksOf(sentence: Span, findings: readonly Finding[]): number[] {
  const marks = markedKinds.map(() => 0);
  for (const finding of findings) {
    const kind = markedKinds.findIndex((one) => one === kindOf(finding));
    if (kind >= 0 && overlaps(finding, sentence)) marks[kind] = Math.max(marks[kind] as number, finding.optional ? 1 : 2);
  }
  return marks;
}

mkdirSync(folder, { recursive: true });
for (const set of ['train', 'dev']) {
  const [features, sentences, marks, places]: [number[], number[], number[], number[]] = [[], [], [], []];
  const row = new Int32Array(tables.length);
  const articles = articlesOf(set);
  for (const [number, gold] of articles.entries()) {
    const article = await read(gold.text);
    for (const { sentence } of ownSentences(article)) {
      const { words, own } = ownTokens(article.paragraphs[sentence.paragraph] as Article['paragraphs'][number], sentence);
      const first = features.length / (tables.length + 1);
      words.forEach((word, i) => {
        readForm(word, tables, vocabulary, row);
        features.push(...row, own[i] as number);
      });
      sentences.push(number, first, first + words.length);
      marks.push(...marksOf(article.copy.source.inSource(sentence), gold.findings));
      const place = placeOf(sentence);
      places.push(place.at, place.own, place.length);
    }
  }
  const write = (kind: string, data: Uint8Array | Int32Array | Float32Array): void => writeFileSync(join(folder, `${set}.${kind}`), data);
  write('features.i32', Int32Array.from(features));
  write('sentences.i32', Int32Array.from(sentences));
  write('marks.u8', Uint8Array.from(marks));
  write('places.f32', Float32Array.from(places));
  console.log(`${set}: ${articles.length} articles, ${sentences.length / 3} sentences, ${features.length / (tables.length + 1)} tokens`);
}
