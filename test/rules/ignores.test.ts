import assert from 'node:assert/strict';
import type { Article } from '../../server/src/analysis/model.ts';
import {
  ignoreOf,
  parseIgnores,
  serialiseIgnores,
  withIgnore,
  withoutIgnore,
  withoutIgnored,
  type Ignore,
} from '../../server/src/rules/ignores.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { build, place } from '../unit/build.ts';

const at = ({ text }: Article, words: string, rule = 'source/vague'): Finding => ({
  ...place(text, words),
  rule,
  level: 'warning',
  message: '',
  related: [],
  fixes: [],
});

const text = 'The bridge opened on Monday.\n\nAnalysts say it will leak. Critics say so too.\n\nTraffic flows again.';

describe('ignored findings', () => {
  const article = build(text);
  const ignore = ignoreOf(at(article, 'Analysts say'), article, 'agreed with the desk');

  it('stay away, and others of the rule stay', () => {
    const found = [at(article, 'Analysts say'), at(article, 'Critics say')];
    assert.deepEqual(withoutIgnored(found, article, [ignore], 'a.txt'), [found[1]]);
  });

  it('survive edits elsewhere, moved paragraphs, and other marks and spacing', () => {
    const moved = build('Traffic flows again.\n\nIt rained. Analysts  say it will leak! Critics say so too.\n\nThe bridge opened.');
    assert.deepEqual(withoutIgnored([at(moved, 'Analysts  say')], moved, [ignore], null), []);
  });

  it('come back when their sentence changes its words', () => {
    const changed = build('Analysts say it will not leak.');
    assert.equal(withoutIgnored([at(changed, 'Analysts say')], changed, [ignore], null).length, 1);
  });

  it('belong to their rule', () => {
    const other = [at(article, 'Analysts say', 'claim/unattributed')];
    assert.deepEqual(withoutIgnored(other, article, [ignore], null), other);
  });

  it('may be a rule in a file or a folder', () => {
    const found = [at(article, 'Analysts say'), at(article, 'Critics say', 'verb/loaded')];
    for (const path of ['drafts/fire.txt', 'drafts', 'drafts/', ''])
      assert.deepEqual(withoutIgnored(found, article, [{ rule: 'source/vague', path }], 'drafts/fire.txt'), [found[1]], path);
    for (const path of ['draft', 'drafts/fire', 'other'])
      assert.deepEqual(withoutIgnored(found, article, [{ rule: 'source/vague', path }], 'drafts/fire.txt'), found, path);
  });

  it('are added once and undone whatever their reason', () => {
    const again = withIgnore([ignore], { ...ignore, reason: 'another reason' });
    assert.equal(again.length, 1);
    assert.deepEqual(withoutIgnore(again, ignore), []);
  });

  it('are written so that they read back', () => {
    const list: Ignore[] = [ignore, { rule: 'verb/loaded', path: 'drafts' }];
    const { ignores, problems } = parseIgnores(JSON.parse(serialiseIgnores(list)));
    assert.deepEqual(problems, []);
    assert.deepEqual(new Set(ignores.map((one) => JSON.stringify(one))), new Set(list.map((one) => JSON.stringify(one))));
    assert.equal(serialiseIgnores([...list].reverse()), serialiseIgnores(list));
  });

  it('of a damaged file are named, and the good ones hold', () => {
    assert.equal(parseIgnores(7).problems.length, 1);
    assert.deepEqual(parseIgnores(undefined), { ignores: [], problems: [] });
    const { ignores, problems } = parseIgnores({ ignores: [ignore, { rule: 3 }, null, { rule: 'a/b' }] });
    assert.deepEqual(ignores, [ignore]);
    assert.deepEqual(
      problems.map(({ path }) => path),
      [1, 2, 3].map((entry) => ['ignores', entry]),
    );
  });

  it('of the first version, a list alone or without a number, are read; a newer one is not taken for this', () => {
    assert.deepEqual(parseIgnores([ignore]).ignores, [ignore]);
    assert.deepEqual(parseIgnores({ ignores: [ignore] }).ignores, [ignore]);
    assert.deepEqual(parseIgnores({ version: 3, ignores: [ignore] }).problems[0]?.path, ['version']);
  });

  it('keep a very long sentence by its beginning', () => {
    const long = build(`Analysts say ${'it leaks and '.repeat(2_000)}it leaks.`);
    const kept = ignoreOf(at(long, 'Analysts say'), long);
    assert.ok(kept.sentence.length <= 300);
    assert.deepEqual(withoutIgnored([at(long, 'Analysts say')], long, [kept], null), []);
  });
});
