-- Ten questions people ask of an archive: on-record corpus query news.duckdb "…"

-- 1. Who is quoted most, and in how many articles?
SELECT coalesce(l.name, x.label) AS who, count(*) AS quotations, count(DISTINCT article_id) AS articles
FROM (SELECT article_id, form, unnest(actor_ids) AS actor_id FROM attributions) t
JOIN actors x USING (article_id, actor_id) LEFT JOIN actor_links l USING (article_id, actor_id)
WHERE t.form <> 'indirect' AND x.named GROUP BY coalesce(l.link::VARCHAR, x.label), 1 ORDER BY 2 DESC, 1 LIMIT 20;

-- 2. Which outlets lean most on unnamed sources?
SELECT a.outlet, round(100.0 * count(*) FILTER (t.standing IN ('anonymous', 'agentless')) / count(*), 1) AS per_cent, count(*) AS attributions
FROM attributions t JOIN articles a USING (article_id) GROUP BY 1 ORDER BY 2 DESC;

-- 3. One source across outlets: who quotes the people whose names hold “Vasquez”, and how often?
SELECT a.outlet, x.name, count(*) AS attributions
FROM (SELECT article_id, unnest(actor_ids) AS actor_id FROM attributions) t
JOIN actors x USING (article_id, actor_id) JOIN articles a USING (article_id)
WHERE x.name LIKE '%Vasquez%' GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2;

-- 4. The same quotation with another speaker elsewhere: misquotes across articles.
WITH said AS (
  SELECT q.article_id, q.words, regexp_replace(lower(q.words), '[^\p{L}\p{N} ]', '', 'g') AS bare, unnest(t.actor_ids) AS actor_id
  FROM quotations q JOIN attributions t USING (article_id, attribution) WHERE q.word_count >= 6
)
SELECT a.words, x.label AS one, y.label AS other, a.article_id AS in_one, b.article_id AS in_other
FROM said a JOIN said b ON a.bare = b.bare AND a.article_id < b.article_id
JOIN actors x ON x.article_id = a.article_id AND x.actor_id = a.actor_id
JOIN actors y ON y.article_id = b.article_id AND y.actor_id = b.actor_id
WHERE x.label <> y.label ORDER BY 1, 4, 5 LIMIT 50;

-- 5. Nearly the same quotation in different words: a word changed, added or dropped on the way.
WITH said AS (
  SELECT DISTINCT article_id, regexp_replace(lower(words), '[^\p{L}\p{N} ]', '', 'g') AS bare FROM quotations WHERE word_count >= 8
), keyed AS (SELECT *, array_to_string(string_split(bare, ' ')[1:4], ' ') AS opening FROM said)
SELECT a.bare AS one, b.bare AS other, a.article_id AS in_one, b.article_id AS in_other
FROM keyed a JOIN keyed b ON a.opening = b.opening AND a.bare < b.bare
WHERE levenshtein(a.bare, b.bare) < 0.3 * length(a.bare) LIMIT 50;

-- 6. Women and men among those quoted, by section.
SELECT a.section, x.stated_gender, count(DISTINCT (article_id, actor_id)) AS people
FROM (SELECT article_id, unnest(actor_ids) AS actor_id FROM attributions WHERE form <> 'indirect') t
JOIN actors x USING (article_id, actor_id) JOIN articles a USING (article_id)
WHERE x.kind = 'person' AND x.named GROUP BY 1, 2 ORDER BY 1, 2;

-- 7. Which articles rest on one source alone?
SELECT t.article_id, a.title, count(*) AS attributions
FROM attributions t JOIN articles a USING (article_id)
GROUP BY 1, 2 HAVING count(DISTINCT t.actor_ids) = 1 AND count(*) >= 3 ORDER BY 3 DESC, 1 LIMIT 20;

-- 8. How much of each outlet's attributed words come from state media?
SELECT a.outlet, round(100.0 * coalesce(sum(t.content_words) FILTER (list_contains(t.tags, 'state media')), 0) / nullif(sum(t.content_words), 0), 1) AS per_cent
FROM attributions t JOIN articles a USING (article_id) GROUP BY 1 ORDER BY 2 DESC, 1;

-- 9. The words that report speech: which verbs does each outlet use?
SELECT a.outlet, lower(t.cue) AS cue, count(*) AS times
FROM attributions t JOIN articles a USING (article_id) WHERE t.cue <> '' GROUP BY 1, 2
QUALIFY row_number() OVER (PARTITION BY a.outlet ORDER BY count(*) DESC, lower(t.cue)) <= 10 ORDER BY 1, 3 DESC, 2;

-- 10. Findings on 1,000 words, month by month and rule by rule.
SELECT strftime(a.date, '%Y-%m') AS month, f.rule, round(1000.0 * count(*) / m.words, 2) AS on_1000_words
FROM findings f JOIN articles a USING (article_id)
JOIN (SELECT strftime(date, '%Y-%m') AS month, sum(words) AS words FROM articles GROUP BY 1) m ON m.month = strftime(a.date, '%Y-%m')
GROUP BY 1, 2, m.words ORDER BY 1, 3 DESC, 2;
