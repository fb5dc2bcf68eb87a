import { strict as assert } from 'node:assert';
import { expansionOf, isKnownAcronym } from '../../../server/src/knowledge/acronyms.ts';
import { agencyOf } from '../../../server/src/knowledge/agency.ts';
import { bodyOf } from '../../../server/src/knowledge/bodies.ts';
import { cueKinds, isCueNoun } from '../../../server/src/knowledge/cues.ts';
import { headKind } from '../../../server/src/knowledge/heads.ts';
import { isAnswerable, sourceNoun, statesAnonymity } from '../../../server/src/knowledge/sources.ts';

describe('knowledge of bodies and words', () => {
  it('knows news agencies and who owns them', () => {
    const kcna = agencyOf('KCNA');
    assert.deepEqual([kcna?.name, kcna?.country, kcna?.stateOwned], ['Korean Central News Agency', 'KP', true]);
    assert.equal(agencyOf('the Korean Central News Agency'), kcna);
    assert.equal(agencyOf('Xinhua')?.stateOwned, true);
    assert.equal(agencyOf('Reuters')?.stateOwned, false);
    assert.equal(agencyOf('The Associated Press')?.acronym, 'AP');
    assert.equal(agencyOf('map'), undefined);
  });

  it('knows bodies by name and acronym, letter for letter', () => {
    assert.equal(bodyOf('IAEA')?.name, 'International Atomic Energy Agency');
    assert.equal(bodyOf('U.N.')?.name, 'United Nations');
    assert.equal(bodyOf('the Justice Department')?.country, 'US');
    assert.equal(bodyOf('World Health Organisation')?.acronym, 'WHO');
    assert.equal(bodyOf('Likud')?.kind, 'party');
    assert.equal(bodyOf('Duma')?.kind, 'parliament');
    assert.equal(bodyOf('who'), undefined);
    assert.equal(bodyOf('Who'), undefined);
  });

  it('expands acronyms and knows which need it', () => {
    assert.equal(expansionOf('OPCW'), 'Organisation for the Prohibition of Chemical Weapons');
    assert.equal(expansionOf('KCNA'), 'Korean Central News Agency');
    assert.equal(expansionOf('UAE'), 'United Arab Emirates');
    assert.equal(expansionOf('XQZW'), undefined);
    for (const acronym of ['US', 'U.S.', 'NATO', 'FBI', 'BBC']) assert.ok(isKnownAcronym(acronym), acronym);
    for (const acronym of ['OPCW', 'KCNA', 'IEBC', 'us']) assert.ok(!isKnownAcronym(acronym), acronym);
  });

  it('sorts cue verbs and nouns', () => {
    assert.ok(cueKinds('said').has('neutral'));
    assert.ok(cueKinds('Slammed').has('judging'));
    assert.ok(cueKinds('hopes').has('belief') && cueKinds('fears').has('belief'));
    assert.ok(cueKinds('vowed').has('intention'));
    assert.deepEqual([...cueKinds('suggests')].sort(), ['neutral', 'showing']);
    assert.equal(cueKinds('walked').size, 0);
    assert.ok(isCueNoun('allegations') && !isCueNoun('tables'));
  });

  it('sorts sources', () => {
    assert.deepEqual(sourceNoun('analysts'), ['vague']);
    assert.deepEqual(sourceNoun('Official'), ['anonymous']);
    assert.deepEqual(sourceNoun('spokeswoman'), ['spokesperson', 'anonymous']);
    assert.deepEqual(sourceNoun('table'), []);
    assert.ok(isAnswerable('officials') && !isAnswerable('critics'));
    assert.ok(statesAnonymity('a person familiar with the matter') && statesAnonymity('who asked not to be named'));
    assert.ok(!statesAnonymity('a person in the street'));
  });

  it('tells organisations from places by their head word', () => {
    assert.equal(headKind('Ministry'), 'ministry');
    assert.equal(headKind('Inc.'), 'company');
    assert.equal(headKind('University'), 'university');
    assert.equal(headKind('River'), 'place');
    assert.equal(headKind('Lopez'), undefined);
  });
});
