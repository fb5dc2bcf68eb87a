import assert from 'node:assert/strict';
import { findActors } from '../../../server/src/analysis/actors/actors.ts';
import { resolveNominals, type Nominals } from '../../../server/src/analysis/nominals/nominals.ts';
import { named } from './named.ts';

function nominals(markup: string): Nominals {
  const input = named(markup);
  return resolveNominals(input, findActors(input));
}

/** Each description as “words = whom it calls”, “?” in front where that is in doubt; those who fit equally stand in brackets. */
function called(markup: string): string[] {
  const { text } = named(markup);
  const { actors, descriptions } = nominals(markup);
  const labels = (ids: readonly string[]): string => ids.map((id) => actors.find((actor) => actor.id === id)?.name).join(' & ');
  return descriptions.map(
    ({ start, end, actors: ids, candidates, doubtful }) =>
      `${text.slice(start, end)} = ${ids.length > 0 ? (doubtful ? '?' : '') + labels(ids) : `[${labels(candidates)}]`}`,
  );
}

describe('descriptions', () => {
  const mentions = (markup: string): number => nominals(markup).actors[0]?.mentions.length ?? 0;

  it('stand for the one who holds the office', () => {
    assert.equal(mentions('Gov. {P Ann Poe} signed. The governor smiled.'), 2);
    assert.equal(mentions('The {M Danish} president, {P Ann Poe}, left. The Danish president waved.'), 3);
  });

  it('begin behind the conjunction, where one stands before their determiner', () => {
    const words = (markup: string): string[] => called(markup).map((line) => line.split(' = ')[0] as string);
    assert.deepEqual(
      words('Gov. {P Ann Poe} signed. Her aide said that the governor smiled.').filter((one) => one.includes('governor')),
      ['the governor'],
    );
  });

  it('stand for the only subject nearby, where nobody is known to hold it', () => {
    const described = (markup: string): string[] =>
      nominals(markup).actors.flatMap(({ name, roles }) => roles.map(({ text }) => `${name}: ${text}`));
    assert.deepEqual(described('{P Ann Poe} met {P Lee Roe}. Asked for more, the {L Ohio} senator laughed.'), [
      'Ann Poe: the Ohio senator',
    ]);
    assert.deepEqual(described('{P Ann Poe} left. {P Lee Roe} stayed. Asked for more, the {L Ohio} senator laughed.'), [
      'Lee Roe: the Ohio senator',
    ]);
    assert.deepEqual(described('“{P Lee Roe} is a fool,” she said. Asked for more, the {L Ohio} senator laughed.'), []);
  });

  it('stand for a family that is named in the plural', () => {
    const { actors } = nominals('{P Carlos Lopez} married. The {P Lopezes} moved. The couple were happy. The parents said so.');
    assert.equal(actors.find(({ kind }) => kind === 'group')?.mentions.length, 3);
  });

  it('stand for nobody where two hold it', () => {
    assert.equal(mentions('Gov. {P Ann Poe} and Gov. {P Lee Roe} met. The governor smiled.'), 1);
  });

  it('do not make a president of a former one', () => {
    assert.equal(mentions('Former President {P Ann Poe} spoke. The president smiled.'), 1);
  });
});

describe('whom a description calls', () => {
  const last = (markup: string): string | undefined => called(markup).at(-1);

  it('is told by the role that stands beside a name', () => {
    assert.equal(last('{P Ida Holm}, the harbour master, came late. The harbour master said so.'), 'The harbour master = Ida Holm');
    assert.equal(last('Her husband, {P Sven Holm}, left. {P Ida Holm} stayed. Her husband said so.'), 'Her husband = Sven Holm');
  });
  it('is told by the kind of a body', () => {
    assert.equal(last('The {O Nurses Union of Malta} met {O Gozo Bank}. The union said so.'), 'The union = Nurses Union of Malta');
    assert.equal(last('The {O Nurses Union of Malta} met {O Gozo Bank}. The lender said so.'), 'The lender = Gozo Bank');
  });
  it('is told by the initials of an office', () => {
    assert.equal(last('Station House Officer {P Ravi Menon} came. The SHO said so.'), 'The SHO = Ravi Menon');
  });
  it('is told by age and by nationality', () => {
    assert.equal(last('{P Noah Lind}, 12, swam. {P Olaf Berg}, 44, watched. The boy said so.'), 'The boy = Noah Lind');
    assert.equal(
      last('{P Olaf Berg}, a Norwegian, rowed with {P Ana Reis}, a Portuguese. The Norwegian said so.'),
      'The Norwegian = Olaf Berg',
    );
  });
  it('is nobody who merely stands near', () => {
    assert.deepEqual(called('{P Olaf Berg} sewed masks. They look like the president.'), []);
    assert.deepEqual(called('{P Olaf Berg} sewed masks. The union looked on.'), []);
  });
  it('is left open where two fit equally', () => {
    assert.equal(last('{P Ann Poe}, a doctor, and {P Lee Roe}, a doctor, met. The doctor said so.'), 'The doctor = [Ann Poe & Lee Roe]');
  });
  it('is several for those who are named together', () => {
    assert.equal(last('{P Ann Poe} and {P Lee Roe} sailed home. The pair said so.'), 'The pair = Ann Poe & Lee Roe');
  });
  it('is the maker for a document, which is no mention of him', () => {
    assert.equal(last('{O Bay Trust} published a report. {P Ann Poe} read it. The report said so.'), 'The report = Bay Trust');
    assert.equal(nominals('{O Bay Trust} published a report. The report said so.').actors[0]?.mentions.length, 1);
  });
  it('is somebody new where he comes in, and the same one after that', () => {
    const { actors } = nominals('{S An officer} came. {S Another officer} left. {S The officer} said so.');
    assert.deepEqual(
      actors.map(({ name, mentions }) => `${name} ${mentions.length}`),
      ['an officer 1', 'another officer 2'],
    );
  });
  it('are unnamed sources, marked as such', () => {
    const { actors } = nominals('{S Analysts} say so. {S A senior official} agreed. {S The head of state} did not.');
    assert.deepEqual(
      actors.map(({ name, label, kind, named: isNamed }) => [name, label, kind, isNamed]),
      [
        ['analysts', 'analysts', 'group', false],
        ['a senior official', 'senior official', 'person', false],
        ['head of state', 'head of state', 'person', false],
      ],
    );
  });
});
