/**
 * The article On Record was asked for with. It lies beside the checkout and is not the project's to ship: where it is absent these
 * tests report themselves as skipped.
 */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { readClosely, type Close } from './phenomena.ts';

const file = new URL('../../../shared/data/seed.txt', import.meta.url);

describe('the seed article', function () {
  let seed: Close;
  before(async function () {
    if (!existsSync(file)) this.skip();
    seed = await readClosely(readFileSync(file, 'utf8'));
  });

  it('knows Vladimir Putin by full name, surname and role, and what he says', () => {
    const putin = seed.actor('Vladimir Putin');
    assert.equal(putin?.name, 'Vladimir Putin');
    assert.equal(putin.kind, 'person');
    assert.ok(putin.roles.some((role) => role.text === 'Russian President'));
    assert.equal(seed.actor('Putin “highly')?.id, putin.id);
    assert.match(seed.card('Vladimir Putin'), /bravery/);
    assert.ok(seed.behind('“highly appreciated”').some((a) => a.startsWith('Putin |')));
    assert.ok(seed.behind('that Kursk had been').some((a) => a.startsWith('Putin | declared |')));
  });

  it('knows that Kim is the short form of Kim Jong Un, and that He is him', () => {
    const kim = seed.actor('Kim Jong Un');
    assert.deepEqual(kim?.aliases, ['Kim']);
    assert.equal(seed.actor('Kim, in turn')?.id, kim.id);
    assert.equal(seed.actor('He also vowed')?.id, kim.id);
    assert.match(seed.card('He also vowed'), /Kim Jong Un/);
  });

  it('tells capitals that govern from places', () => {
    assert.equal(seed.actor('Pyongyang’s military')?.label, 'North Korea');
    assert.equal(seed.actor('Moscow describes')?.label, 'Russia');
    assert.equal(seed.actor('Washington eyes')?.label, 'United States');
    assert.equal(seed.actor('Washington will be')?.label, 'United States');
    assert.equal(seed.actor('Kyiv')?.label, 'Ukraine');
    assert.notEqual(seed.actor('Washington, DC')?.kind, 'government');
    assert.equal(seed.actor('DPRK')?.label, 'North Korea');
  });

  it('counts a claim disputed by Kyiv as Ukraine speaking', () => {
    assert.ok(seed.actor('Kyiv')?.attributions.length);
  });

  it('joins the agency and its acronym, and marks state media', () => {
    const agency = seed.actor('Korean Central News Agency');
    assert.equal(seed.actor('KCNA stated')?.id, agency?.id);
    assert.match(seed.card('KCNA stated'), /state/i);
    const cited = seed.article.attributions.find((a) => a.tags.includes('state media') && a.standing === 'described');
    assert.ok(cited, 'North Korean state media is a described source, state media');
  });

  it('gives Jenny Town her role and her one quotation', () => {
    const town = seed.actor('Jenny Town');
    assert.ok(town);
    assert.ok(town.roles.some((role) => role.text === 'director of the Korea program at the Stimson Center in Washington, DC'));
    assert.equal(town.attributions.length, 1);
    assert.match(seed.card('There are still'), /Jenny Town[\s\S]*said/);
    const quotation = seed.article.quotations.find((q) => q.attribution === town.attributions[0]);
    assert.equal(quotation?.kind, 'direct');
    assert.equal(quotation.words, 18);
  });

  it('knows Trump from three paragraphs before', () => {
    assert.equal(seed.actor('Trump, who')?.name, 'Donald Trump');
  });

  it('lists the actors in its outline, by kind, in order of first mention', () => {
    assert.deepEqual(seed.under('People'), ['Vladimir Putin', 'Kim Jong Un', 'Donald Trump', 'Jenny Town']);
    assert.deepEqual([...seed.under('Governments')].sort(), ['North Korea', 'Russia', 'South Korea', 'Ukraine', 'United States']);
    assert.deepEqual(seed.under('Organizations'), ['Korean Central News Agency', 'Stimson Center', 'National Intelligence Service']);
    assert.ok(seed.under('Groups').includes('West'));
    assert.ok(seed.under('Unnamed sources').some((name) => /analysts/i.test(name)));
  });

  it('says that analysts name nobody, as information, since one is named next', () => {
    assert.deepEqual(seed.problems('Analysts say'), ['information source/vague']);
  });

  it('is silent where somebody stands behind the words', () => {
    for (const words of [
      '“bravery”',
      '“highly appreciated”',
      'more than 10,000 troops',
      'Kursk had been fully retaken',
      'There are still many',
      'Moscow and Pyongyang reaffirm',
    ])
      assert.deepEqual(seed.problems(words), [], words);
  });
});
