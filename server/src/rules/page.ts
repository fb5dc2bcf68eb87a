/** The questions that rules ask of an article, answered from its model; made once a check and shared by all rules. */
import { isReport } from '../analysis/attribution/report.ts';
import type { Actor, Article, Attribution, Quotation, Sentence } from '../analysis/model.ts';
import { searchIn, type Places } from './search.ts';
import type { Lexed } from '../lex/lexed.ts';
import { contains, firstEndingAfter, overlaps, shared, type Span, wordsOf } from '../text/span.ts';

/** A pattern's words in the article. */
export interface Found extends Span {
  readonly words: string;
  readonly match: RegExpMatchArray;
  readonly sentence: Sentence;
}

const tag = /<\/?[a-z][^<>]{0,4000}>/giu;

/** A paragraph of prose with its sentences, and what patterns find in it. */
interface Row {
  readonly lexed: Lexed;
  readonly sentences: readonly Sentence[];
  readonly places: Places;
}

export class Page {
  readonly text: string;
  readonly #article: Article;
  readonly #quoted: readonly Span[];
  readonly #contents: readonly Span[];
  readonly #others: readonly Span[];
  readonly #tags: readonly Span[];
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #paragraphs: readonly Sentence[][];
  /** The paragraphs of the article proper: no headline, byline, caption or credit line. */
  #prose: readonly Row[] | undefined;

  constructor(article: Article) {
    this.text = article.text;
    this.#article = article;
    this.#quoted = merged(article.quotations.flatMap((quotation) => quotation.spans));
    this.#contents = merged(article.attributions.filter((one) => isReport(article, one)).flatMap((one) => one.content));
    this.#tags = [...article.text.matchAll(tag)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    this.#others = merged([...this.#quoted, ...this.#contents]);
    this.#actors = new Map(article.actors.map((actor) => [actor.id, actor]));
    this.#paragraphs = article.paragraphs.map(() => []);
    for (const sentence of article.sentences) this.#paragraphs[sentence.paragraph]?.push(sentence);
  }

  words(at: Span): string {
    return wordsOf(this.text, at);
  }

  actor(id: string): Actor | undefined {
    return this.#actors.get(id);
  }

  /** The sentence that holds the span's start, or the next one where it stands between two. */
  sentenceAt(at: Span): Sentence | undefined {
    return this.#article.sentences[firstEndingAfter(this.#article.sentences, at.start)];
  }

  /** The sentence `by` places further on among all sentences; negative goes back. */
  neighbour(sentence: Sentence, by: number): Sentence | undefined {
    return this.#article.sentences[firstEndingAfter(this.#article.sentences, sentence.start) + by];
  }

  /** The sentences of one paragraph, by its index. */
  paragraph(index: number): readonly Sentence[] {
    return this.#paragraphs[index] ?? [];
  }

  /** Whether the span touches a tag, of a tweet or an image that was left in the text. */
  inMarkup(at: Span): boolean {
    return touched(this.#tags, at);
  }

  /** Whether all of the span stands between quotation marks. */
  quoted(at: Span): boolean {
    return covered(this.#quoted, at);
  }

  /** Whether any of the span stands between quotation marks. */
  touchesQuotation(at: Span): boolean {
    return touched(this.#quoted, at);
  }

  /** Whether all of the span is content that somebody stands behind. */
  attributed(at: Span): boolean {
    return covered(this.#contents, at);
  }

  /** Whether at least part of the span is prose in the reporter's own voice, the words that name a source and its cue included. */
  reporters(at: Span): boolean {
    return this.inProse(at) && unitsIn(this.#others, at) < at.end - at.start;
  }

  /** Whether any of the span is prose. */
  inProse(at: Span): boolean {
    const { sentences } = this.#article;
    for (let i = firstEndingAfter(sentences, at.start); i < sentences.length; i += 1) {
      const sentence = sentences[i] as Sentence;
      if (sentence.start >= at.end) break;
      if (sentence.prose) return true;
    }
    return false;
  }

  /** The attributions that touch a sentence. */
  attributionsOf(sentence: Sentence): readonly Attribution[] {
    return sentence.attributions.flatMap((index) => this.#article.attributions[index] ?? []);
  }

  /** The attributions whose source and cue the reporter wrote: not reported inside another's content or a quotation. */
  get reportersAttributions(): readonly Attribution[] {
    return this.#article.attributions.filter((attribution) => {
      const named = attribution.source[0] ?? attribution.cue[0];
      return named !== undefined && attribution.parent === null && !this.quoted(named) && this.inProse(named);
    });
  }

  /** Where persons, bodies, governments and groups are named or described in the span. */
  mentionsIn(at: Span): readonly Span[] {
    return this.#article.entities.filter(
      (entity) => entity.actor !== null && overlaps(entity, at) && this.#actors.get(entity.actor)?.kind !== 'place',
    );
  }

  /** Whether a name stands in the span, of whatever kind. */
  holdsName(at: Span): boolean {
    const { entities } = this.#article;
    return (entities[firstEndingAfter(entities, at.start)]?.start ?? Infinity) < at.end;
  }

  quotationsIn(at: Span): readonly Quotation[] {
    return this.#article.quotations.filter((quotation) => quotation.spans.some((part) => overlaps(part, at)));
  }

  /** Every place where the pattern (global) stands in the reporter's own voice. Most of its words must: taggers are a comma out now and then. */
  *reporterMatches(pattern: RegExp): Generator<Found> {
    for (const found of this.matches(pattern)) if (unitsIn(this.#others, found) * 2 < found.end - found.start) yield found;
  }

  /** Every place in the prose where the pattern (global) stands, quotations too; it never crosses a sentence's end. */
  *matches(pattern: RegExp): Generator<Found> {
    for (const { sentences, places } of this.#rows())
      for (const { sentence: number, at, match } of places(pattern)) {
        const sentence = sentences[number] as Sentence;
        const start = sentence.start + at;
        yield { start, end: start + match[0].length, words: match[0], match, sentence };
      }
  }

  /** The paragraphs of the article proper. */
  prose(): readonly Lexed[] {
    return this.#rows().map(({ lexed }) => lexed);
  }

  #rows(): readonly Row[] {
    this.#prose ??= this.#article.paragraphs.flatMap((paragraph, i) => {
      const sentences = this.#paragraphs[i] ?? [];
      return sentences[0]?.prose ? [{ lexed: paragraph.lexed, sentences, places: searchIn(paragraph, sentences) }] : [];
    });
    return this.#prose;
  }
}

/** The spans' union, in order. */
function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const next of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && next.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else out.push({ start: next.start, end: next.end });
  }
  return out;
}

function covered(spans: readonly Span[], at: Span): boolean {
  const span = spans[firstEndingAfter(spans, at.start)];
  return span !== undefined && contains(span, at);
}

function touched(spans: readonly Span[], at: Span): boolean {
  const span = spans[firstEndingAfter(spans, at.start)];
  return span !== undefined && overlaps(span, at);
}

/** Code units of the span that the spans, disjoint and in order, cover. */
function unitsIn(spans: readonly Span[], at: Span): number {
  let units = 0;
  for (let i = firstEndingAfter(spans, at.start); i < spans.length; i += 1) {
    const span = spans[i] as Span;
    if (span.start >= at.end) break;
    units += shared(span, at);
  }
  return units;
}
