/**
 * The same person or organization in many articles. Cautious: a full name alone is not enough, as many people share one; what joins two actors of
 * one name is a role, a country or somebody both articles also name. Whoever lacks such a tie stays by itself.
 */
import type { Database } from './database.ts';
import type { Row } from '../../corpus/tables.ts';

/** An actor of one article, with what may tie it to others of its name. */
export interface Linkable {
  readonly article: string;
  readonly actor: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly roles: readonly string[];
  /** Names of the other people and organizations of its article. */
  readonly beside: readonly string[];
}

/** Actors held to be the same one. */
interface Cluster {
  readonly members: { readonly one: Linkable; readonly score: number }[];
  readonly roleWords: Set<string>;
  readonly beside: Set<string>;
}

/** What each kind of tie says, 0 to 1; several add up as independent evidence. Chosen by hand on the made archive, precision first. */
const worth = { role: 0.7, beside: 0.6, country: 0.5, rare: 0.3 } as const;

/** Actors are joined from here on. */
const enough = 0.6;

/** Words of roles that say little of who somebody is. */
const commonRole = new Set('the a an of for and in at to on by with from former new chief head senior its his her their local'.split(' '));

/** Two words of a role that both know are a tie, or one that few roles hold, such as the name of a town or a firm. */
const fewRoleWords = 2;

/** Links all people and organizations of the corpus anew, one name at a time. */
export async function linkActors(database: Database): Promise<void> {
  await database.connection.run('DELETE FROM actor_links');
  const pending: Row[] = [];
  let link = 0;
  for await (const group of namesakes(database)) {
    for (const { members } of clustersOf(group)) {
      link += 1;
      const name = mostFrequent(members.map(({ one }) => one.name));
      for (const { one, score } of members) pending.push({ link, article_id: one.article, actor_id: one.actor, name, score });
    }
    if (pending.length > 2_000) await database.append('actor_links', pending.splice(0));
  }
  await database.append('actor_links', pending);
}

/** Splits actors of one name into those held to be the same one. In the order given; linear in the members of a name for each of its clusters. */
export function clustersOf(group: readonly Linkable[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (const one of group) {
    const words = roleWordsOf(one);
    let best: Cluster | undefined;
    let most = enough;
    for (const cluster of clusters) {
      const score = tie(one, words, cluster);
      if (score >= most) [best, most] = [cluster, score];
    }
    if (!best) clusters.push((best = { members: [], roleWords: new Set(), beside: new Set() }));
    best.members.push({ one, score: best.members.length === 0 ? 1 : most });
    for (const word of words) best.roleWords.add(word);
    for (const name of one.beside) best.beside.add(name);
  }
  return clusters;
}

function tie(one: Linkable, words: ReadonlySet<string>, cluster: Cluster): number {
  const [first] = cluster.members;
  if (first && one.country !== null && first.one.country !== null && one.country !== first.one.country) return 0;
  const roles = [...words].filter((word) => cluster.roleWords.has(word)).length;
  // Roles on both sides that have nothing in common speak against it.
  const contradicts = words.size > 0 && cluster.roleWords.size > 0 && roles === 0;
  const ties = [
    roles >= fewRoleWords ? worth.role : 0,
    one.beside.some((name) => cluster.beside.has(name)) ? worth.beside : 0,
    one.country !== null && one.country === first?.one.country ? worth.country : 0,
    // An organization's name is its own far more often than a person's.
    one.kind === 'organization' ? worth.country : one.name.split(' ').length > 2 ? worth.rare : 0,
  ];
  const certain = 1 - ties.reduce((doubt, value) => doubt * (1 - value), 1);
  return contradicts ? certain / 2 : certain;
}

function roleWordsOf({ roles }: Linkable): Set<string> {
  const words =
    roles
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !commonRole.has(word)));
}

/**
 * Actors by name, kind by kind, streamed in the order of their names. A name is compared without case, accents, marks and initials, so that
 * “Donald J. Trump” is “Donald Trump”. A person needs two names at least.
 */
async function* namesakes(database: Database): AsyncGenerator<readonly Linkable[]> {
  const rows = database.streamed(`
    WITH people AS (
      SELECT article_id, actor_id, name, kind, country, roles, regexp_replace(strip_accents(lower(name)), '[^\\p{L}\\p{N} -]', '', 'g') AS bare
      FROM actors WHERE named AND kind IN ('person', 'organization')
    ), keyed AS (
      SELECT *, array_to_string(list_filter(string_split(bare, ' '), lambda word: length(word) > 1), ' ') AS key FROM people
    ), beside AS (
      SELECT article_id, list(key ORDER BY mentions DESC, key)[:24] AS names FROM keyed JOIN actors USING (article_id, actor_id) GROUP BY article_id
    )
    SELECT keyed.kind, key, article_id, actor_id, name, country, roles, list_filter(names, lambda other: other <> key) AS beside
    FROM keyed JOIN beside USING (article_id)
    WHERE keyed.kind = 'organization' OR contains(key, ' ')
    ORDER BY keyed.kind, key, article_id, actor_id`);
  let group: Linkable[] = [];
  let last = '';
  for await (const row of rows) {
    const key = `${String(row['kind'])} ${String(row['key'])}`;
    if (key !== last && group.length > 0) {
      yield group;
      group = [];
    }
    last = key;
    group.push({
      article: String(row['article_id']),
      actor: String(row['actor_id']),
      name: String(row['name']),
      kind: String(row['kind']),
      country: row['country'] === null ? null : String(row['country']),
      roles: (row['roles'] ?? []) as string[],
      beside: (row['beside'] ?? []) as string[],
    });
  }
  if (group.length > 0) yield group;
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
