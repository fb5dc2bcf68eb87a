/** One article's analysis as rows of the corpus. A function of the article alone: one machine and many give the same rows. */
import type { Article, Attribution } from '../analysis/model.ts';
import { proseWords } from '../features/ledger/ledger.ts';
import { wordCount } from '../features/ledger/words.ts';
import type { Finding } from '../rules/rule.ts';
import { hull, wordsOf, type Span } from '../text/span.ts';
import { statedGender } from './gender.ts';
import type { ArticleRows, Row } from './tables.ts';

/** What an archive knows of an article beside its text; everything but the id may be missing. */
export interface Metadata {
  readonly id: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language?: string;
  readonly section?: string;
}

const known = ['date', 'outlet', 'author', 'url', 'language', 'section'] as const;

/** What a record of an archive says of its article; what is not a text is left out. */
export function metadataOf(id: string, record: Readonly<Record<string, unknown>>): Metadata {
  return { id, ...Object.fromEntries(known.flatMap((key) => (typeof record[key] === 'string' ? [[key, record[key]]] : []))) };
}

const day = /^\d{4}-\d{2}-\d{2}(?=$|[T\s])/;

export function rowsOf(article: Article, findings: readonly Finding[], about: Metadata): ArticleRows {
  const { text } = article;
  const own = { article_id: about.id };
  const { words, reporterWords } = proseWords(article);
  return {
    articles: [
      {
        ...own,
        date: dateOf(about.date),
        outlet: about.outlet ?? null,
        author: about.author ?? null,
        url: about.url ?? null,
        language: about.language ?? null,
        section: about.section ?? null,
        title: article.parts.headline && wordsOf(text, article.parts.headline),
        words,
        reporter_words: reporterWords,
        code_units: text.length,
        read_to: article.readTo,
      },
    ],
    actors: article.actors.map((actor) => ({
      ...own,
      actor_id: actor.id,
      name: actor.name,
      label: actor.label,
      kind: actor.kind,
      named: actor.named,
      stated_gender: statedGender(text, actor),
      country: actor.country,
      roles: actor.roles.map((role) => role.text),
      aliases: actor.aliases,
      mentions: actor.mentions.length,
    })),
    mentions: article.actors.flatMap((actor) =>
      actor.mentions.map((mention) => ({
        ...own,
        actor_id: actor.id,
        ...placeOf(mention),
        form: mention.form,
        quoted: mention.quoted,
        words: wordsOf(text, mention),
      })),
    ),
    quotations: article.quotations.map(({ spans, kind, words: count, attribution }, quotation) => ({
      ...own,
      quotation,
      ...placeOf(hull(spans)),
      kind,
      word_count: count,
      attribution,
      words: joined(text, spans),
    })),
    attributions: article.attributions.map((attribution, number) => ({ ...own, ...attributionRow(text, attribution, number) })),
    claims: article.claims.map((claim) => ({
      ...own,
      ...placeOf(claim),
      sourced: claim.sourced,
      kinds: claim.kinds,
      words: wordsOf(text, claim),
    })),
    findings: findings.map((finding) => ({
      ...own,
      ...placeOf(finding),
      rule: finding.rule,
      level: finding.level,
      message: finding.message,
      words: wordsOf(text, finding),
    })),
  };
}

function attributionRow(text: string, attribution: Attribution, number: number): Row {
  const { source, cue, content, form, standing, tags, parent, actors } = attribution;
  const said = hull(content);
  return {
    attribution: number,
    ...placeOf(hull([...source, ...cue, ...content])),
    source: joined(text, source),
    cue: joined(text, cue),
    content: joined(text, content),
    content_start: said?.start ?? null,
    content_end: said?.end ?? null,
    content_words: content.reduce((sum, part) => sum + wordCount(wordsOf(text, part)), 0),
    form,
    standing,
    tags,
    parent,
    actor_ids: actors,
  };
}

const placeOf = (s: Span | undefined): Row => ({ start_offset: s?.start ?? null, end_offset: s?.end ?? null });

const joined = (text: string, spans: readonly Span[]): string => spans.map((s) => wordsOf(text, s)).join(' … ');

/** The day of an ISO 8601 date that exists in the calendar. */
function dateOf(given: string | undefined): string | null {
  const found = given === undefined ? undefined : day.exec(given)?.[0];
  if (found === undefined) return null;
  const date = new Date(`${found}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== found ? null : found;
}
