/**
 * What Python trains on, written by the code that runs in the product: features as integers, one row a token.
 * `NAME.features.i32` tokens × tables, `NAME.labels.u8` one a token, `NAME.windows.i32` rows of article, first token, end.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lex, type Lexed } from '../../server/src/lex/lexed.ts';
import type { QuoteState } from '../../server/src/lex/marks.ts';
import { contextAfter, type Context } from '../../server/src/tagging/context.ts';
import { formTables, placeTables, readForm, readPlaces, type TableSpec } from '../../server/src/tagging/features.ts';
import { windowsOf } from '../../server/src/tagging/windows.ts';
import { wordAt } from '../../server/src/lex/tokens.ts';
import { paragraphsOf } from '../../server/src/text/paragraphs.ts';

/** One paragraph of a training article, at its place in the article's text. */
export interface Paragraph {
  readonly start: number;
  readonly lexed: Lexed;
  readonly context: Context;
}

/** A paragraph with one label a token; `article` numbers the articles of its set. */
export interface Example extends Paragraph {
  readonly article: number;
  readonly labels: Uint8Array;
}

/** One annotated article of `shared/data`. */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
}

export const readArticles = <T extends AnnotatedText>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** An article's paragraphs as the product reads them: each lexed in the quotation state that the one before leaves. */
export function paragraphsOfArticle(text: string): Paragraph[] {
  let entry: QuoteState = 'closed';
  let previous: Lexed | null = null;
  return paragraphsOf(text).map(({ start, end }) => {
    const context = contextAfter(previous);
    const lexed = lex(text.slice(start, end), entry);
    entry = lexed.quotation.exit;
    previous = lexed;
    return { start, lexed, context };
  });
}

/** Writes one set. Rows of the word table are ranks in `vocabulary`; training cuts them to the model's own. */
export function writeDataset(
  folder: string,
  name: string,
  examples: readonly Example[],
  tables: readonly TableSpec[],
  vocabulary: ReadonlyMap<string, number>,
): void {
  const form = formTables(tables);
  const place = placeTables(tables);
  const width = form.length + place.length;
  const count = examples.reduce((sum, { lexed }) => sum + lexed.tokens.count, 0);
  const features = new Int32Array(count * width);
  const labels = new Uint8Array(count);
  const windows: number[] = [];
  let at = 0;
  for (const { article, lexed, context, labels: own } of examples) {
    const places = readPlaces(lexed, context, place);
    for (let i = 0; i < lexed.tokens.count; i += 1) {
      const row = (at + i) * width;
      readForm(wordAt(lexed.tokens, i), form, vocabulary, features.subarray(row, row + form.length));
      features.set(places.subarray(i * place.length, (i + 1) * place.length), row + form.length);
    }
    labels.set(own, at);
    windowsOf(lexed).forEach((cut, i, cuts) => {
      if (i > 0) windows.push(article, at + (cuts[i - 1] as number), at + cut);
    });
    at += lexed.tokens.count;
  }
  mkdirSync(folder, { recursive: true });
  const write = (kind: string, data: Int32Array | Uint8Array): void => writeFileSync(join(folder, `${name}.${kind}`), data);
  write('features.i32', features);
  write('labels.u8', labels);
  write('windows.i32', Int32Array.from(windows));
  console.log(`${name}: ${examples.length} paragraphs, ${count} tokens, ${windows.length / 3} windows`);
}
