import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Database } from '../../server/src/cli/corpus/database.ts';
import { clustersOf, linkActors, type Linkable } from '../../server/src/cli/corpus/links.ts';
import { withTables } from '../../scripts/corpus-docs.ts';

const one = (article: string, roles: readonly string[], beside: readonly string[] = []): Linkable => ({
  article,
  actor: 'a1',
  name: 'Elena Vasquez',
  kind: 'person',
  country: null,
  roles,
  beside,
});

describe('Links across articles', () => {
  const together = (...group: Linkable[]): string[][] =>
    clustersOf(group).map(({ members }) => members.map(({ one: { article } }) => article));

  it('join people of one name whose roles say the same', () => {
    assert.deepEqual(together(one('a', ['mayor of Port Velmar']), one('b', ['the Port Velmar mayor'])), [['a', 'b']]);
  });

  it('join them where both articles name somebody else', () => {
    assert.deepEqual(together(one('a', [], ['tomas lindqvist']), one('b', [], ['tomas lindqvist'])), [['a', 'b']]);
  });

  it('keep them apart where nothing but the name is the same', () => {
    assert.deepEqual(together(one('a', []), one('b', [])), [['a'], ['b']]);
  });

  it('keep them apart where their roles differ, though both articles name somebody else', () => {
    assert.deepEqual(together(one('a', ['judge in Kilmore'], ['omar haddad']), one('b', ['football coach'], ['omar haddad'])), [
      ['a'],
      ['b'],
    ]);
  });
});

describe('docs/corpus.md', () => {
  it('lists the tables as they are declared', () => {
    const page = readFileSync(new URL('../../docs/corpus.md', import.meta.url), 'utf8');
    assert.equal(page, withTables(page));
  });
});

describe('A corpus in memory', () => {
  it('links every actor, however many there are', async () => {
    const database = await Database.open(':memory:');
    await database.define();
    const actors = Array.from({ length: 3000 }, (_, i) => ({
      article_id: `a${i}`,
      actor_id: 'a1',
      name: `Elena Vasquez${i}`,
      kind: 'person',
      named: true,
      roles: [],
      aliases: [],
      mentions: 1,
    }));
    await database.append('actors', actors);
    await linkActors(database);
    const [{ links } = {}] = await database.rows('SELECT count(*) AS links FROM actor_links');
    assert.equal(Number(links), actors.length);
    database.close();
  });
});
