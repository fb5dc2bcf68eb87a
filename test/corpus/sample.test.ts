/** The sample that `npm start` opens shows what the product is for; every name in it is invented. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { readClosely, type Close } from './phenomena.ts';

describe('the sample article', () => {
  let sample: Close;
  before(async () => {
    sample = await readClosely(readFileSync(new URL('../../samples/arctic-talks.txt', import.meta.url), 'utf8'));
  });

  it('knows people by full name, surname and role', () => {
    const solheim = sample.actor('Ingrid Solheim');
    assert.ok(solheim);
    assert.ok(solheim.roles.some((role) => role.text === 'Norwegian Prime Minister'));
    assert.equal(sample.actor('Solheim wrote')?.id, solheim.id);
    assert.equal(sample.actor('Mercer wants')?.name, 'Daniel Mercer');
  });

  it('knows the short form of a name whose family name comes first', () => {
    assert.equal(sample.actor('Lin called')?.name, 'Lin Weimin');
    assert.equal(sample.actor('He also promised')?.name, 'Lin Weimin');
  });

  it('tells capitals that govern from places', () => {
    assert.equal(sample.actor('Beijing would send')?.label, 'China');
    assert.equal(sample.actor('Copenhagen')?.label, 'Denmark');
    assert.notEqual(sample.actor('Vienna, Austria')?.kind, 'government');
  });

  it('joins an agency and its acronym and knows that a state runs it', () => {
    assert.equal(sample.actor('CNS said')?.id, sample.actor('China News Service')?.id);
    assert.ok(sample.article.attributions.some((a) => a.tags.includes('state media')));
  });

  it('says who is behind quotations, fragments of them, and answers', () => {
    assert.ok(sample.behind('We still do not know').some((a) => a.startsWith('Helga Brandt, director')));
    assert.ok(sample.behind('“deeply valued”').some((a) => a.startsWith('Solheim |')));
    assert.ok(sample.behind('a claim rejected').some((a) => a === 'Copenhagen | rejected by | a claim'));
    assert.equal(sample.actor('she said')?.name, 'Helga Brandt');
  });

  it('shows what nobody stands behind', () => {
    assert.deepEqual(sample.problems('Analysts say'), ['information source/vague']);
    assert.deepEqual(sample.problems('We were promised pilots'), ['warning quote/unattributed']);
    assert.ok(sample.problems('is likely to weaken').some((problem) => problem.endsWith('claim/unattributed')));
  });

  it('lists people in its outline in order of first mention', () => {
    assert.deepEqual(sample.under('People'), ['Ingrid Solheim', 'Lin Weimin', 'Daniel Mercer', 'Carla Reyes', 'Helga Brandt']);
  });
});
