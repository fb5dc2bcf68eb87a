/** What an actor says in the article. */
import type { Actor, Article, Attribution, AttributionForm } from '../analysis/model.ts';
import { contains, hull, wordsOf, type Span } from '../text/span.ts';
import { shortened } from './words.ts';
import { flat } from '../text/flat.ts';

/** One thing an actor is given as saying; its span runs from the first to the last of its content. */
export interface Statement extends Span {
  /** Index of its attribution. */
  readonly attribution: number;
  readonly form: AttributionForm;
  /** The words that signal it (“said”, “according to”); empty where none stand by. */
  readonly cue: string;
  /** What is said, on one line. */
  readonly words: string;
}

/** Longest statement shown, in code units: one line of a hover card. */
const longest = 90;

/** The actor's statements in text order; words quoted inside one of them are not told a second time. */
export function statementsOf(article: Article, actor: Actor, most = longest): Statement[] {
  const statements: Statement[] = actor.attributions
    .flatMap((index) => {
      const attribution = article.attributions[index];
      const whole = attribution && hull(attribution.content);
      if (!whole) return [];
      return [
        {
          ...whole,
          attribution: index,
          form: attribution.form,
          cue: cueOf(article, attribution),
          words: contentOf(article, attribution, most),
        },
      ];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const told: Statement[] = [];
  for (const statement of statements) {
    const last = told.at(-1);
    const inside = last && article.attributions[last.attribution]?.content.some((part) => contains(part, statement));
    if (!inside || last.cue !== statement.cue) told.push(statement);
  }
  return told;
}

export const cueOf = (article: Article, { cue }: Attribution): string =>
  shortened(cue.map((s) => wordsOf(article.text, s)).join(' … '), 40);

/** The parts of a content, joined; what stands between them is somebody else's. */
export function contentOf(article: Article, { content }: Attribution, most: number): string {
  return shortened(content.map((s) => article.text.slice(s.start, Math.min(s.end, s.start + most * 4))).join(' … '), most);
}

export const sourceOf = (article: Article, { source }: Attribution): string => flat(source.map((s) => wordsOf(article.text, s)).join(' '));

/** The actor's voice in numbers: its mentions, quotations that are its own, and what it is given as saying without one of them. */
export interface Voice {
  readonly mentions: number;
  readonly quotations: number;
  readonly indirect: number;
}

export function voiceOf(article: Article, actor: Actor): Voice {
  const counts = quotationCounts(article);
  let quotations = 0;
  let indirect = 0;
  for (const index of actor.attributions) {
    const own = counts[index] as number;
    quotations += own;
    if (own === 0) indirect += 1;
  }
  return { mentions: actor.mentions.length, quotations, indirect };
}

const counted = new WeakMap<Article, Int32Array>();

/** How many quotations each attribution has: counted once for all actors of an article. */
function quotationCounts(article: Article): Int32Array {
  let counts = counted.get(article);
  if (!counts) {
    counts = new Int32Array(article.attributions.length);
    for (const { attribution } of article.quotations) if (attribution !== null) counts[attribution] = (counts[attribution] as number) + 1;
    counted.set(article, counts);
  }
  return counts;
}
