/** What the report asks of a corpus: each section a question, the SQL that answers it, and how the answer is drawn. */

export type By = 'outlet' | 'month' | 'section';

/** How a section's rows are drawn; the names are columns of its query. */
export type Drawing =
  | { readonly kind: 'bars'; readonly label: string; readonly value: string; readonly title: string }
  | { readonly kind: 'shares'; readonly group: string; readonly part: string; readonly value: string; readonly order: readonly string[] }
  | { readonly kind: 'lines'; readonly x: string; readonly value: string; readonly title: string }
  | { readonly kind: 'matrix'; readonly row: string; readonly column: string; readonly value: string; readonly title: string };

export interface Section {
  readonly id: string;
  readonly title: string;
  /** One or two sentences: what is counted, and what is not. */
  readonly says: string;
  readonly sql: string;
  readonly drawing: Drawing | null;
}

const groups: Readonly<Record<By, string>> = {
  outlet: `coalesce(a.outlet, 'unknown')`,
  month: `coalesce(strftime(a.date, '%Y-%m'), 'undated')`,
  section: `coalesce(a.section, 'unknown')`,
};

/** Groups shown: those with most articles. */
const mostGroups = 20;

/** Actors by the link across articles, or by themselves where they have none. */
const linked = `
linked AS (
  SELECT x.article_id, x.actor_id, x.kind, x.stated_gender, coalesce(l.name, x.label) AS name,
    coalesce('link ' || l.link, x.kind || ' ' || x.label) AS who
  FROM actors x LEFT JOIN actor_links l USING (article_id, actor_id)
)`;

/** One row for each speaker of each direct or mixed attribution. */
const spoken = `
spoken AS (
  SELECT t.article_id, t.attribution, t.content_words, t.content_start, t.content_end, unnest(t.actor_ids) AS actor_id
  FROM attributions t WHERE t.form <> 'indirect'
)`;

const quotedMost = (kind: string): string => `WITH ${linked}, ${spoken}
SELECT any_value(name) AS name, count(*) AS quotations, sum(content_words) AS words, count(DISTINCT article_id) AS articles
FROM spoken JOIN linked USING (article_id, actor_id)
WHERE kind = '${kind}'
GROUP BY who ORDER BY quotations DESC, words DESC, name LIMIT 20`;

/** The sections in the order of the page. */
export function sectionsOf(by: By): readonly Section[] {
  const group = groups[by];
  const top = `top AS (SELECT ${group} AS name FROM articles a GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ${mostGroups})`;
  return [
    {
      id: 'numbers',
      title: 'The corpus in numbers',
      says: 'Words are those of the articles’ prose, without headlines, bylines and captions.',
      sql: `SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM errors) AS unreadable,
  (SELECT coalesce(sum(words), 0) FROM articles) AS words, (SELECT count(*) FROM quotations WHERE kind IN ('direct', 'partial')) AS quotations,
  (SELECT count(*) FROM attributions) AS attributions, (SELECT count(*) FROM findings) AS findings,
  (SELECT min(date) FROM articles) AS first_day, (SELECT max(date) FROM articles) AS last_day`,
      drawing: null,
    },
    {
      id: 'people',
      title: 'People quoted most',
      says: 'Attributions with quoted words, by the person they lead to. Persons of one name are one only where something beside the name says so.',
      sql: quotedMost('person'),
      drawing: { kind: 'bars', label: 'name', value: 'quotations', title: 'Quotations' },
    },
    {
      id: 'organizations',
      title: 'Organizations quoted most',
      says: 'The same for companies, parties, agencies and other bodies.',
      sql: quotedMost('organization'),
      drawing: { kind: 'bars', label: 'name', value: 'quotations', title: 'Quotations' },
    },
    {
      id: 'standing',
      title: `Words by standing of their source, by ${by}`,
      says: 'Attributed words: of named sources, of described ones, of anonymous ones, and of nobody (“it is believed”). State media are counted apart.',
      sql: `WITH ${top}
SELECT ${group} AS name, CASE WHEN list_contains(t.tags, 'state media') THEN 'state media' ELSE t.standing END AS standing, sum(t.content_words) AS words
FROM attributions t JOIN articles a USING (article_id) WHERE ${group} IN (SELECT name FROM top)
GROUP BY 1, 2 ORDER BY 1, 2`,
      drawing: {
        kind: 'shares',
        group: 'name',
        part: 'standing',
        value: 'words',
        order: ['named', 'described', 'anonymous', 'agentless', 'state media'],
      },
    },
    {
      id: 'gender',
      title: `Women and men among those quoted, by ${by}`,
      says: 'Each person counts once an article, by the pronouns and titles that the article itself uses. Where it uses none, or both, the gender is unknown; names are never guessed from.',
      sql: `WITH ${top}, ${spoken}, speakers AS (SELECT DISTINCT article_id, actor_id FROM spoken)
SELECT ${group} AS name, x.stated_gender AS gender, count(*) AS people
FROM speakers JOIN actors x USING (article_id, actor_id) JOIN articles a USING (article_id)
WHERE x.kind = 'person' AND x.named AND ${group} IN (SELECT name FROM top)
GROUP BY 1, 2 ORDER BY 1, 2`,
      drawing: { kind: 'shares', group: 'name', part: 'gender', value: 'people', order: ['female', 'male', 'unknown'] },
    },
    {
      id: 'voice',
      title: `Share of the reporter’s own voice, by ${by}`,
      says: 'Words of the prose that stand outside every quotation and every attributed statement, in per cent.',
      sql: `WITH ${top}
SELECT ${group} AS name, round(100.0 * sum(a.reporter_words) / nullif(sum(a.words), 0), 1) AS per_cent, count(*) AS articles
FROM articles a WHERE ${group} IN (SELECT name FROM top) GROUP BY 1 ORDER BY 2 DESC, 1`,
      drawing: { kind: 'bars', label: 'name', value: 'per_cent', title: 'Per cent of words' },
    },
    {
      id: 'findings',
      title: 'Findings on 1,000 words, by rule',
      says: 'What On Record would put into the Problems panel. Not every finding is a fault: docs/accuracy.md says how often each rule is right.',
      sql: `SELECT f.rule, count(*) AS findings, round(1000.0 * count(*) / nullif((SELECT sum(words) FROM articles), 0), 3) AS on_1000_words
FROM findings f GROUP BY 1 ORDER BY 2 DESC, 1`,
      drawing: { kind: 'bars', label: 'rule', value: 'on_1000_words', title: 'Findings on 1,000 words' },
    },
    {
      id: 'trend',
      title: 'Anonymous and agentless words, month by month',
      says: 'Their share of all attributed words, in per cent, over the articles that carry a date.',
      sql: `SELECT strftime(a.date, '%Y-%m') AS month,
  round(100.0 * coalesce(sum(t.content_words) FILTER (t.standing IN ('anonymous', 'agentless')), 0) / nullif(sum(t.content_words), 0), 1) AS per_cent,
  count(DISTINCT a.article_id) AS articles
FROM attributions t JOIN articles a USING (article_id) WHERE a.date IS NOT NULL GROUP BY 1 ORDER BY 1`,
      drawing: { kind: 'lines', x: 'month', value: 'per_cent', title: 'Per cent of attributed words' },
    },
    {
      id: 'network',
      title: 'Who speaks of whom',
      says: 'How often what the one says (rows) mentions the other (columns). The twelve who speak most, and the twelve they speak of most.',
      sql: `WITH ${linked}, said AS (
  SELECT s.who AS speaker, any_value(s.name) OVER (PARTITION BY s.who) AS speaker_name, o.who AS other, any_value(o.name) OVER (PARTITION BY o.who) AS other_name
  FROM (SELECT article_id, content_start, content_end, unnest(actor_ids) AS actor_id FROM attributions) t
  JOIN linked s USING (article_id, actor_id)
  JOIN mentions m ON m.article_id = t.article_id AND m.start_offset >= t.content_start AND m.end_offset <= t.content_end
  JOIN linked o ON o.article_id = m.article_id AND o.actor_id = m.actor_id
  WHERE s.who <> o.who AND s.kind <> 'place' AND o.kind <> 'place'
), speakers AS (SELECT speaker FROM said GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 12),
others AS (SELECT other FROM said GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 12)
SELECT any_value(speaker_name) AS speaker, any_value(other_name) AS speaks_of, count(*) AS mentions
FROM said WHERE said.speaker IN (SELECT speaker FROM speakers) AND other IN (SELECT other FROM others)
GROUP BY said.speaker, other ORDER BY mentions DESC, 1, 2`,
      drawing: { kind: 'matrix', row: 'speaker', column: 'speaks_of', value: 'mentions', title: 'Mentions' },
    },
  ];
}
