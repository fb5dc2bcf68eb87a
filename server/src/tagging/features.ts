import type { Lexed } from '../lex/lexed.ts';
import type { Context } from './context.ts';
import { affixOf, capitals, foldedForm, hashOf, shapeOf } from './forms.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * One lookup table of a tagger's input: which number it reads of a token, how many rows it has and how many values a row holds.
 * `word`, `hash`, `prefix`, `suffix` and `shape` depend on the word form alone; `flags`, `place`, `quotation` and `given` on where it stands.
 */
export interface TableSpec {
  readonly feature: 'word' | 'hash' | 'prefix' | 'suffix' | 'shape' | 'flags' | 'place' | 'quotation' | 'given';
  readonly rows: number;
  readonly width: number;
  /** Letters of a prefix or suffix. */
  readonly length?: number;
  /** Which of the context's given features it reads. */
  readonly key?: string;
}

const ofForm: ReadonlySet<TableSpec['feature']> = new Set(['word', 'hash', 'prefix', 'suffix', 'shape']);

/** The tables that the word form decides, whose sum can be kept by form. */
export const formTables = (tables: readonly TableSpec[]): TableSpec[] => tables.filter((table) => ofForm.has(table.feature));
/** The tables that the token's place decides. */
export const placeTables = (tables: readonly TableSpec[]): TableSpec[] => tables.filter((table) => !ofForm.has(table.feature));

/** Rows that a word form selects in the given form tables, written to `out`. Row 0 of the word table stands for every unknown word. */
export function readForm(form: string, tables: readonly TableSpec[], vocabulary: Vocabulary, out: Int32Array): void {
  const folded = foldedForm(form);
  tables.forEach((table, i) => {
    out[i] = formRow(form, folded, table, vocabulary);
  });
}

function formRow(form: string, folded: string, table: TableSpec, vocabulary: Vocabulary): number {
  switch (table.feature) {
    case 'word':
      return vocabulary.get(folded) ?? 0;
    case 'shape':
      return hashOf(shapeOf(form)) % table.rows;
    case 'prefix':
      return hashOf('p' + affixOf(folded, table.length ?? 3, 'start')) % table.rows;
    case 'suffix':
      return hashOf(affixOf(folded, table.length ?? 3, 'end')) % table.rows;
    default:
      return hashOf(folded) % table.rows;
  }
}

/**
 * Rows that the tokens of a paragraph select in the given place tables: `tokens.count` × tables, token by token.
 * A number beyond a table's last row reads that last row.
 */
export function readPlaces(lexed: Lexed, context: Context, tables: readonly TableSpec[]): Int32Array {
  const { count } = lexed.tokens;
  const out = new Int32Array(count * tables.length);
  tables.forEach((table, t) => {
    const values = placeValues(lexed, context, table);
    const last = table.rows - 1;
    for (let i = 0; i < count; i += 1) out[i * tables.length + t] = Math.min(values[i] ?? 0, last);
  });
  return out;
}

function placeValues(lexed: Lexed, context: Context, table: TableSpec): ArrayLike<number> {
  switch (table.feature) {
    case 'flags':
      return flagsOf(lexed, context);
    case 'place':
      return placesOf(lexed);
    case 'quotation':
      return quotationOf(lexed, context);
    default:
      return context.given?.[table.key ?? ''] ?? [];
  }
}

/** How many tokens a place is counted up to. */
const far = 7;

/** 64 values: capitals (2 bits), inside a quotation, is a quotation mark, begins a sentence, the article's first paragraph. */
function flagsOf({ tokens, quoted, sentences }: Lexed, context: Context): Uint8Array {
  const flags = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    flags[i] = capitals(tokens, i) | ((quoted[i] as number) << 2) | (isMarkAt(tokens, i) ? 8 : 0) | (context.first ? 32 : 0);
  }
  for (const start of sentences) flags[start] = (flags[start] as number) | 16;
  return flags;
}

/** 64 values: the token's number in its paragraph and in its sentence, each counted up to `far`. */
function placesOf({ tokens, sentences }: Lexed): Uint8Array {
  const places = new Uint8Array(tokens.count);
  let sentence = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as number) <= i) sentence += 1;
    places[i] = Math.min(far, i) * (far + 1) + Math.min(far, i - (sentences[sentence] ?? 0));
  }
  return places;
}

/**
 * 512 values, how speech lies around the token: distance to the nearest quotation mark before and after it (up to `far` each),
 * whether the paragraph ends inside or right behind a quotation, and whether the paragraph before was mostly quotation.
 */
function quotationOf({ tokens, quoted }: Lexed, context: Context): Uint16Array {
  const values = new Uint16Array(tokens.count);
  const closing = tokens.count > 0 && quoted[tokens.count - 1] ? 64 : 0;
  let since = far;
  for (let i = 0; i < tokens.count; i += 1) {
    since = isMarkAt(tokens, i) ? 0 : Math.min(far, since + 1);
    values[i] = since | closing | (context.speechBefore << 7);
  }
  let until = far;
  for (let i = tokens.count - 1; i >= 0; i -= 1) {
    until = isMarkAt(tokens, i) ? 0 : Math.min(far, until + 1);
    values[i] = (values[i] as number) | (until << 3);
  }
  return values;
}

/** “ ” " and the typewriter's `` and ''. */
/** The token is a double quotation mark: “ ” ", or `` and '' of the typewriter. */
function isMarkAt({ text, starts, ends }: Lexed['tokens'], i: number): boolean {
  const start = starts[i] as number;
  const unit = text.charCodeAt(start);
  if (unit === 0x201c || unit === 0x201d || unit === 0x22) return true;
  return (unit === 0x27 || unit === 0x60) && (ends[i] as number) - start === 2;
}
