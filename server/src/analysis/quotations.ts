import type { Lexed } from '../lex/lexed.ts';
import type { Span } from '../text/span.ts';
import type { PlacedParagraph } from './actors/input.ts';
import { nicknamesIn } from './shown.ts';
import { isOver, quotedTo } from './forgotten.ts';
import type { Attribution, QuotationKind, StrayMark } from './model.ts';

/** A quotation before anybody is known to have said it. Spans are absolute and hold the marks. */
export interface QuotationDraft {
  /** More than one where it runs over paragraphs. */
  readonly spans: Span[];
  readonly kind: QuotationKind;
  readonly words: number;
  /** Index of its first and last paragraph. */
  readonly first: number;
  readonly last: number;
  /** It is all that its paragraphs hold, but for a few words. */
  readonly alone: boolean;
}

export interface FoundQuotations {
  readonly quotations: readonly QuotationDraft[];
  readonly strayMarks: readonly StrayMark[];
}

/** Quotations of this many words or more are speech; fewer are a fragment of it. */
const speech = 4;

/**
 * The quotations of an article from its paired marks: outermost pairs, and chains of paragraphs that each open a mark and
 * of which only the last closes it. Marks that stay without a partner after that are stray.
 */
export function findQuotations(text: string, paragraphs: readonly PlacedParagraph[]): FoundQuotations {
  const quotations: QuotationDraft[] = [];
  const strayMarks: StrayMark[] = [];
  let open: { spans: Span[]; first: number } | undefined;
  /** Where the paragraph begins that opened it. */
  let opener = 0;
  const push = (spans: Span[], first: number, last: number): void => {
    const held = paragraphs.slice(first, last + 1).reduce((sum, p) => sum + p.lexed.text.length, 0);
    const covered = spans.reduce((sum, s) => sum + s.end - s.start, 0);
    const words = spans.reduce((sum, s) => sum + wordsIn(text, s), 0);
    const kind = words >= speech ? 'direct' : 'partial';
    quotations.push({
      spans,
      kind: kind === 'partial' && isTitle(text, spans) ? 'title' : kind,
      words,
      first,
      last,
      alone: held - covered <= 12,
    });
  };
  const giveUp = (): void => {
    if (!open) return;
    const last = open.spans.at(-1) as Span;
    strayMarks.push({ start: last.start, end: last.start + 1, opens: true, extent: last });
    open.spans[open.spans.length - 1] = { start: last.start, end: quotedTo(text, last) };
    push(open.spans, open.first, open.first + open.spans.length - 1);
    open = undefined;
  };

  paragraphs.forEach(({ start, lexed }, index) => {
    const end = start + lexed.text.length;
    const { marks, continues } = lexed.quotation;
    if (
      !continues ||
      (open && isOver(text, { start: opener, end: (open.spans[0] as Span).start }, open.spans.at(-1) as Span, behindFirst(lexed)))
    )
      giveUp();
    const nicknames = new Set(nicknamesIn(lexed).map(([from]) => lexed.tokens.starts[from]));
    marks.forEach((mark, m) => {
      if (mark.opens && mark.partner >= 0 && nicknames.has(mark.at)) return;
      const at = start + mark.at;
      const close = marks[mark.partner];
      if (mark.opens && mark.depth === 0 && close) {
        const quoted = { start: at, end: start + close.at + close.length };
        if (open && m === 0) {
          push([...open.spans, quoted], open.first, index);
          open = undefined;
        } else push([quoted], index, index);
      } else if (mark.opens && mark.partner < 0 && mark.depth === 0) {
        const quoted = { start: at, end };
        const laterOpens = marks.slice(m + 1).some((other) => other.opens && other.depth === 0);
        if (open && m === 0) open.spans.push(quoted);
        else if (!open && !laterOpens) {
          open = { spans: [quoted], first: index };
          opener = start;
        } else strayMarks.push({ start: at, end: at + mark.length, opens: true, extent: quoted });
      } else if (mark.opens && mark.partner < 0) {
        if (mark.style !== 'single') strayMarks.push({ start: at, end: at + mark.length, opens: true, extent: { start: at, end } });
      } else if (!mark.opens && mark.partner < 0) {
        if (open && m === 0) {
          push([...open.spans, { start, end: at + mark.length }], open.first, index);
          open = undefined;
        } else strayMarks.push({ start: at, end: at + mark.length, opens: false, extent: { start, end: at + mark.length } });
      }
    });
  });
  giveUp();
  quotations.sort((a, b) => (a.spans[0] as Span).start - (b.spans[0] as Span).start);
  strayMarks.sort((a, b) => a.start - b.start);
  return { quotations, strayMarks };
}

/** What stands behind the mark that closes the paragraph's first quotation. */
function behindFirst({ text, quotation: { marks } }: Lexed): string {
  const close = marks[marks[0]?.partner ?? -1];
  return close ? text.slice(close.at + close.length) : '';
}

const worded = /[\p{L}\p{N}]/u;

function wordsIn(text: string, s: Span): number {
  return text
    .slice(s.start, s.end)
    .split(/\s+/)
    .filter((word) => worded.test(word)).length;
}

/** Every longer word capitalised and no comma before the closing mark: the title of a work or a nickname. */
function isTitle(text: string, spans: readonly Span[]): boolean {
  const only = spans[0];
  if (!only || spans.length > 1) return false;
  const quoted = text.slice(only.start, only.end);
  const words = quoted.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  const long = words.filter((w) => w.length > 3 || words.length === 1);
  return long.length > 0 && long.every((w) => /^\p{Lu}/u.test(w)) && !/[,.!?][”"’']$/.test(quoted);
}

const opens = /^["“‘«„'`]+[’']?\p{Lu}/u;
const closes = /[.!?…]["”’»“'`]+$/;
const pauses = /[,—-]["”’»“'`]+$/;

/** Whether quoted words are a sentence as they stand, marks included: “Not even him.” */
export function isSentence(text: string, s: Span): boolean {
  const words = text.slice(s.start, s.end);
  return opens.test(words) && closes.test(words);
}

/**
 * What a quotation is, once it is known who stands behind it: few words that nobody said are scare quotes; few words that make a whole
 * utterance (“We lost,” she said), or end one that the speaker's name broke (“…,” she said, “and so will you.”), are direct speech.
 */
export function settledKind(
  text: string,
  spans: readonly Span[],
  kind: QuotationKind,
  attribution: Attribution | undefined,
): QuotationKind {
  const [only] = spans;
  if (kind !== 'partial' || !only) return kind;
  if (!attribution) return 'scare';
  const words = text.slice(only.start, only.end);
  const broken = [...attribution.source, ...attribution.cue].some(
    (part) => part.end <= only.start && attribution.content.some((c) => c.end <= part.start),
  );
  return (opens.test(words) && (closes.test(words) || pauses.test(words))) || (broken && closes.test(words)) ? 'direct' : kind;
}
