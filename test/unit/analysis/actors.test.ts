import assert from 'node:assert/strict';
import { findActors } from '../../../server/src/analysis/actors/actors.ts';
import { named } from './named.ts';

/** Each actor but the places as “kind: name (aliases) [roles]”. */
function read(markup: string): string[] {
  return findActors(named(markup))
    .actors.filter(({ kind }) => kind !== 'place')
    .map(({ kind, name, aliases, roles }) => {
      const others = aliases.length > 0 ? ` (${aliases.join(', ')})` : '';
      const known = roles.length > 0 ? ` [${roles.map(({ text }) => text).join(' | ')}]` : '';
      return `${kind}: ${name}${others}${known}`;
    });
}

describe('persons', () => {
  it('are one under full name and surname', () => {
    assert.deepEqual(read('{P Maria Lopez} left. {P Lopez} came back, and {P Lopez}’s car too.'), ['person: Maria Lopez (Lopez)']);
  });

  it('are one where the surname stands first in the text', () => {
    assert.deepEqual(read('{P Lopez} has left. {P Maria Lopez} came back.'), ['person: Maria Lopez (Lopez)']);
  });

  it('keep two of one surname apart by title', () => {
    const { actors } = findActors(named('{P Carlos Lopez} and {P Maria Lopez} met. Mrs. {P Lopez} spoke.'));
    assert.deepEqual(
      actors.map(({ name, mentions }) => [name, mentions.length]),
      [
        ['Carlos Lopez', 1],
        ['Maria Lopez', 2],
      ],
    );
  });

  it('leave the surname to the one who has just been named in full', () => {
    const { actors } = findActors(named('{P Carlos Lopez} spoke first.\n\nThen {P Maria Lopez} spoke. {P Lopez} was loud.'));
    assert.equal(actors.find(({ name }) => name === 'Maria Lopez')?.mentions.length, 2);
  });

  it('are not the relatives of their name that are introduced later', () => {
    assert.deepEqual(read('{P Lopez} was born in {L Oslo}, the daughter of {P Ann Moe} and {P Carlos Lopez}. {P Lopez} sang.'), [
      'person: Lopez',
      'person: Ann Moe',
      'person: Carlos Lopez',
    ]);
    assert.deepEqual(read('{P Lopez} spoke. Then {P Maria Lopez} came back.'), ['person: Maria Lopez (Lopez)']);
  });

  it('whose family name stands first are called by it', () => {
    assert.deepEqual(read('{P Han Sung Min} spoke. {P Han} left.'), ['person: Han Sung Min (Han)']);
  });

  it('keep particles with the family name', () => {
    assert.deepEqual(read('{P Anna von der Heide} spoke. {P Von der Heide} left.'), ['person: Anna von der Heide (Von der Heide)']);
  });

  it('are one under a nickname, an initial and a slip of spelling', () => {
    assert.deepEqual(read('{P William Morton} spoke. {P Bill Morton} left. {P William J. Morton} stayed. {P Mortton} slept.'), [
      'person: William J. Morton (William Morton, Bill Morton, Mortton)',
    ]);
  });

  it('are no letters behind a name; Washington, DC is one place', () => {
    assert.deepEqual(
      findActors(named('{P Ann Poe}, {O QC}, spoke in {L Washington}, {L DC}.')).actors.map(({ name }) => name),
      ['Ann Poe', 'Washington, DC'],
    );
  });

  it('whose family name stands first are told apart by one syllable', () => {
    assert.equal(read('{P Leung Wai-ming} met {P Leung Wai-ning}.').length, 2);
  });

  it('that the tagger ran together or took for a title are mended', () => {
    assert.deepEqual(read('They met {P Ann Poe. Ann Poe} spoke to {P Del}. {P Lee Roe}.'), ['person: Ann Poe', 'person: Lee Roe [Del.]']);
  });

  it('are no titles and no party tags', () => {
    assert.deepEqual(read('{P Sen}. {P Ann Poe} ({P D-Ohio}) left.'), ['person: Ann Poe [Sen.]']);
  });

  it('have roles in front, with their modifiers', () => {
    assert.deepEqual(read('He met former {M Danish} prime minister {P Ann Poe} and science fiction writer {P Lee Roe}.'), [
      'person: Ann Poe [former Danish prime minister]',
      'person: Lee Roe [science fiction writer]',
    ]);
  });

  it('have roles in two fields, of a body with a long name, of their employer and of the US', () => {
    assert.deepEqual(read('{L Denmark}’s justice and housing minister {P Ann Poe} met {L US} President {P Lee Roe}.').slice(-2), [
      'person: Ann Poe [Denmark’s justice and housing minister]',
      'person: Lee Roe [US President]',
    ]);
    assert.deepEqual(read('{O Society for the Blind} campaigner {P Ann Poe} and the {O Courier}’s {P Lee Roe} met.').slice(-3), [
      'person: Ann Poe [Society for the Blind campaigner]',
      'organization: Courier',
      'person: Lee Roe [Courier’s]',
    ]);
  });

  it('have a role behind their party and behind their place', () => {
    assert.deepEqual(read('Rep. {P Ann Poe} (D-Ohio), head of the caucus, and Rep. {P Lee Roe} of {L Ohio}, a former judge, left.'), [
      'person: Ann Poe [Rep. | head of the caucus]',
      'person: Lee Roe [Rep. | of Ohio | a former judge]',
    ]);
  });

  it('have roles behind, past an age and the comma of a place', () => {
    assert.deepEqual(
      read('“It works,” said {P Ann Poe}, 45, director of the water program at the {O Moss Center} in {L Washington}, {L DC}.')[0],
      'person: Ann Poe [director of the water program at the Moss Center in Washington, DC]',
    );
  });

  it('have no role from how they are addressed, nor from what they do', () => {
    assert.deepEqual(read('{P Ann Poe} spoke. The board accused Mr {P Lee Roe} of sleep.'), ['person: Ann Poe', 'person: Lee Roe']);
    assert.deepEqual(read('{P Lee Roe}, shook his head, as captains do.'), ['person: Lee Roe']);
  });

  it('share a plural role', () => {
    assert.deepEqual(read('Sens. {P Ann Poe} (D-Ohio), {P Lee Roe} and {P Jo Doe} voted.'), [
      'person: Ann Poe [Sens.]',
      'person: Lee Roe [Sens.]',
      'person: Jo Doe [Sens.]',
    ]);
  });

  it('take no role from a relative in front of a comma', () => {
    assert.deepEqual(read('After a call to his mother, {P Daniel Poe} was released.'), ['person: Daniel Poe']);
  });

  it('have their gender from title, role or first name', () => {
    const { actors } = findActors(named('Mr. {P Poe} met spokeswoman {P Kim Roe} and {P Maria Lopez}. {P Mbeki} left.'));
    assert.deepEqual(
      actors.map(({ gender }) => gender),
      ['male', 'female', 'female', 'unknown'],
    );
  });

  it('have the gender of a first name that stands alone, unless it is a family name too', () => {
    const { actors } = findActors(named('{P Melanie} and {P Kevin} met {P Thomas}.'));
    assert.deepEqual(
      actors.map(({ gender }) => gender),
      ['female', 'male', 'unknown'],
    );
  });

  it('are heard again where the tagger missed them', () => {
    assert.equal(findActors(named('{P Maria Lopez} spoke. The crowd cheered Lopez.')).actors[0]?.mentions.length, 2);
  });
});

describe('organizations', () => {
  it('are one with their acronym, in brackets or by initials', () => {
    assert.deepEqual(read('The {O Northern Trade Forum} (NTF) met. The {O NTF} voted.'), ['organization: Northern Trade Forum (NTF)']);
    assert.deepEqual(read('The {O NTF} voted. The {O Northern Trade Forum} met.'), ['organization: Northern Trade Forum (NTF)']);
    assert.deepEqual(read('The {O WHO} and the {O World Health Organization} agree.'), ['organization: World Health Organization (WHO)']);
  });

  it('with two fields in their name are one', () => {
    assert.deepEqual(read('The {O Public Works} and {O Water Safety Committee} met. The {O Courier} and {O Water Board} left.'), [
      'organization: Public Works and Water Safety Committee',
      'organization: Courier',
      'organization: Water Board',
    ]);
  });

  it('are one with a short form that fits one alone', () => {
    assert.deepEqual(read('The {O Brightwater Institute} opened. {O Brightwater} grew.'), [
      'organization: Brightwater Institute (Brightwater)',
    ]);
  });

  it('do not take in bodies that share their first word', () => {
    assert.deepEqual(read('The {O Senate Budget Committee} met. The {O Senate} voted.'), [
      'organization: Senate Budget Committee',
      'organization: Senate',
    ]);
  });

  it('have a role in front', () => {
    assert.deepEqual(read('The newspaper chain {O Brightwater} is for sale.'), ['organization: Brightwater [newspaper chain]']);
  });
});

describe('governments', () => {
  it('are one under country, capital and demonym', () => {
    assert.deepEqual(read('{L Denmark} has agreed. {L Copenhagen} said it would pay. The {M Danes} will sign.'), [
      'government: Denmark (Copenhagen, Danes)',
    ]);
  });

  it('are places where nothing acts', () => {
    assert.deepEqual(read('He flew to {L Copenhagen} in {L Denmark}.'), []);
    assert.deepEqual(read('She works in {L Washington}, {L DC}.'), []);
  });

  it('have the country’s common name as label', () => {
    const { actors } = findActors(named('The {L U.S.} has agreed. {L Washington} will pay.'));
    assert.deepEqual(
      actors.map(({ name, label, country }) => [name, label, country]),
      [['U.S.', 'United States', 'US']],
    );
  });

  it('may be named after a person', () => {
    assert.deepEqual(read('The {P Lopez} administration said so.'), ['government: Lopez administration']);
  });

  it('are not places of datelines', () => {
    assert.deepEqual(read('{L LONDON} (Reuters) - The price of bread has risen again.'), []);
  });
});

describe('groups', () => {
  it('are parties’ people and peoples without an acting state', () => {
    assert.deepEqual(read('{M Republicans} voted no.'), ['group: Republicans']);
  });
});
