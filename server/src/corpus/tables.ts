/**
 * The tables of a corpus: what `on-record corpus build` writes, `corpus rows` prints and docs/corpus.md describes. The database's definition, the
 * page's list and the Spark example's schema all follow from this one declaration.
 */

/** Raised by a change that is not an addition. */
export const corpusVersion = 1;

export type ColumnType = 'text' | 'integer' | 'boolean' | 'double' | 'date' | 'texts';

export interface Column {
  readonly type: ColumnType;
  /** What it holds, for the page. */
  readonly says: string;
}

export type Value = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Value>>;

const text = (says: string): Column => ({ type: 'text', says });
const integer = (says: string): Column => ({ type: 'integer', says });
const boolean = (says: string): Column => ({ type: 'boolean', says });
const texts = (says: string): Column => ({ type: 'texts', says });

const article = text('id of the article');
const offsets = {
  start_offset: integer('first code unit (UTF-16) in the article’s text'),
  end_offset: integer('code unit behind the last one'),
};

/** Tables with one row for each thing an article holds, and its columns in order. */
export const articleTables = {
  articles: {
    article_id: article,
    date: { type: 'date', says: 'day it appeared, where its metadata gives one as year-month-day' },
    outlet: text('who published it'),
    author: text('who wrote it'),
    url: text('where it stands'),
    language: text('language, as its metadata gives it'),
    section: text('section it appeared in'),
    title: text('its headline'),
    words: integer('words of its prose'),
    reporter_words: integer('words of its prose that nobody but the reporter stands behind'),
    code_units: integer('length of its text in code units'),
    read_to: integer('code units that were read; less than the length where a limit applied'),
  },
  actors: {
    article_id: article,
    actor_id: text('id of the actor in this article'),
    name: text('fullest form in the article'),
    label: text('what a reader would call it'),
    kind: text('person, organization, government, place or group'),
    named: boolean('false for unnamed groups and sources'),
    stated_gender: text('female or male where pronouns or titles of the article say so, else unknown'),
    country: text('ISO 3166-1 alpha-2 code of the country a government governs'),
    roles: texts('roles in the article’s own words'),
    aliases: texts('every other form of its name'),
    mentions: integer('number of mentions'),
  },
  mentions: {
    article_id: article,
    actor_id: text('who is mentioned'),
    ...offsets,
    form: text('name, acronym, metonym, demonym, description or pronoun'),
    quoted: boolean('inside a quotation'),
    words: text('the words'),
  },
  quotations: {
    article_id: article,
    quotation: integer('number in the article, from 0'),
    ...offsets,
    kind: text('direct, partial, scare or title'),
    word_count: integer('words between the marks'),
    attribution: integer('number of the attribution that says whose it is'),
    words: text('its words, parts joined by “ … ”'),
  },
  attributions: {
    article_id: article,
    attribution: integer('number in the article, from 0'),
    ...offsets,
    source: text('words of the source'),
    cue: text('words that signal it'),
    content: text('what is attributed'),
    content_start: integer('first code unit of the content'),
    content_end: integer('code unit behind the content’s last'),
    content_words: integer('words of the content'),
    form: text('direct, indirect or mixed'),
    standing: text('named, described, anonymous or agentless'),
    tags: texts('state media, spokesperson, document, poll, media, plural'),
    parent: integer('number of the attribution whose content holds this one'),
    actor_ids: texts('who stands behind it'),
  },
  claims: {
    article_id: article,
    ...offsets,
    sourced: boolean('whether somebody stands behind it'),
    kinds: texts('what makes it a claim'),
    words: text('the words'),
  },
  findings: {
    article_id: article,
    ...offsets,
    rule: text('id of the rule'),
    level: text('error, warning, information or hint'),
    message: text('what is wrong'),
    words: text('the words'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>;

/** Tables about the corpus as a whole. */
export const corpusTables = {
  inputs: {
    article_id: article,
    source: text('file the article came from; “-” for standard input'),
    line: integer('line of that file, from 1; 0 for a whole file'),
  },
  errors: {
    source: text('file it came from; “-” for standard input'),
    line: integer('line of that file, from 1; 0 for a whole file'),
    article_id: text('id, where one was given'),
    error: text('why it could not be read'),
  },
  actor_links: {
    link: integer('number of the person or organization across articles'),
    article_id: article,
    actor_id: text('the actor in this article'),
    name: text('most frequent name of all that are linked'),
    score: { type: 'double', says: '0 to 1: how surely it is the same one' },
  },
  meta: { key: text('what'), value: text('its value') },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>;

export const allTables: Readonly<Record<string, Readonly<Record<string, Column>>>> = { ...articleTables, ...corpusTables };

export type ArticleTable = keyof typeof articleTables;

/** The rows of one article, by table. */
export type ArticleRows = Readonly<Record<ArticleTable, readonly Row[]>>;
