import assert from 'node:assert/strict';
import type { GenreKind } from '../../../server/src/analysis/model.ts';
import { check } from '../../../server/src/rules/engine.ts';
import { parseRuleSettings } from '../../../server/src/rules/settings.ts';
import { read } from '../../rules/reading.ts';

const news = 'The council met on Tuesday. It voted on the bridge, Maria Lopez, the mayor, said.\n\nThe bridge opens in May.';
const verdict = 'The mayor’s plan is a reckless, shameful and disastrous failure of leadership.';

async function is(kind: GenreKind, text: string): Promise<void> {
  const { genre } = await read(text);
  assert.equal(genre.kind, kind, JSON.stringify(genre));
}

describe('what kind of text it is', function () {
  this.timeout(60_000);
  it('is news where nothing says otherwise', () => is('news', `Bridge reopens\n\n${news}`));
  it('is told by its own line', async () => {
    await is('column', `Opinion: The bridge\n\n${news}`);
    await is('column', `The bridge\n\n${news}\n\nAnna Roth is a columnist for the Aldmoor Ledger.`);
    await is('editorial', `Editorial | Mend the bridge\n\n${news}`);
    await is('letter', `Letters to the editor\n\n${news}`);
    await is('review', `Film review: The Bridge\n\n${news}`);
    await is('press release', `FOR IMMEDIATE RELEASE\n\nBridge reopens\n\n${news}`);
    await is('obituary', `Peter Brand, bridge builder\n\n${news}\n\nHe is survived by his wife and two sons.`);
  });
  it('is told by lines that return', async () => {
    const lines = ['Is it safe?', 'It is.', 'Who pays?', 'The town.', 'When?', 'In May.'];
    await is('interview', `The mayor answers\n\n${lines.map((line, i) => `${i % 2 ? 'A' : 'Q'}: ${line}`).join('\n\n')}`);
    await is('live blog', `The vote\n\n${lines.map((line, i) => `10:${i}0 a.m. ${line}`).join('\n\n')}`);
    await is('list', `What to see\n\n${lines.map((line, i) => `${i + 1}. ${line}`).join('\n\n')}`);
  });
  it('is a column where the writer says “I”, not where a speaker does', async () => {
    const line = 'I crossed the bridge again, and I thought of my father.';
    await is('column', `The bridge\n\n${line}\n\n${line}\n\n${line}`);
    await is('news', `The bridge\n\n${news}\n\n“${line}” Maria Lopez said. “${line} I like it. I do.”`);
  });
  it('a word of one kind inside a long paragraph makes none', () =>
    is('news', `Bridge reopens\n\n${news} He wrote a letter to the editor and read an editorial, an obituary and a film review about it.`));
});

describe('what the genre and the strictness change', function () {
  this.timeout(60_000);
  const opinions = async (settings: object, text = `Bridge reopens\n\n${news}\n\n${verdict}`): Promise<number> => {
    const { findings } = check(await read(text), parseRuleSettings(settings).settings);
    return findings.filter(({ rule }) => rule === 'claim/unattributed').length;
  };
  it('news is asked about its opinions, a column is not, whoever says which it is', async () => {
    assert.equal(await opinions({}), 1);
    assert.equal(await opinions({ genre: 'column' }), 0);
    const column = `Opinion: The bridge\n\n${news}\n\n${verdict}`;
    assert.equal(await opinions({}, column), 0);
    assert.equal(await opinions({ genre: 'news' }, column), 1);
  });
  it('a stricter reader asks no less', async () => {
    const [calm, standard, strict] = [await opinions({ strictness: 'calm' }), await opinions({}), await opinions({ strictness: 'strict' })];
    assert.ok(calm <= standard && standard <= strict, `${calm} ${standard} ${strict}`);
  });
  it('a wrong value is named', () =>
    assert.deepEqual(
      parseRuleSettings({ strictness: 'loud', genre: 'poem' }).problems.map(({ path }) => path),
      [['strictness'], ['genre']],
    ));
});
