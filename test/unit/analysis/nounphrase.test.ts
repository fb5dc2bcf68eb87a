import { strict as assert } from 'node:assert';
import { conjunctsOf } from '../../../server/src/analysis/attribution/nounphrase.ts';
import type { NameSort, PhraseName } from '../../../server/src/analysis/attribution/phrasetokens.ts';

const sorts: Readonly<Record<string, NameSort>> = { P: 'person', O: 'body', L: 'place', H: 'person' };

/** The heads of a phrase in which {P …} is a person, {O …} a body, {L …} a place and {H …} a possessive pronoun; behind “=” the names beside a head. */
function heads(markup: string): string {
  const names: PhraseName[] = [];
  let text = '';
  for (const piece of markup.matchAll(/\{([POLH]) ([^}]*)\}|[^{]+/g)) {
    const words = piece[2] ?? piece[0];
    const sort = sorts[piece[1] ?? ''];
    if (sort) names.push({ start: text.length, end: text.length + words.length, actor: words, sort, owns: piece[1] === 'H' });
    text += words;
  }
  return conjunctsOf(text, { start: 0, end: text.length }, names)
    .map(({ head, appositions }) => [text.slice(head.start, head.end), ...appositions.map((a) => a.actor)].join(' = '))
    .join(' + ');
}

describe('the heads of a noun phrase', () => {
  it('are what stands last before it goes on', () => {
    assert.equal(heads('{P Pia Rosen}'), 'Pia Rosen');
    assert.equal(heads('{O Kestrel} secretary {P Pia Rosen}'), 'Pia Rosen');
    assert.equal(heads('former {L Norwegian} minister {P Pia Rosen}'), 'Pia Rosen');
    assert.equal(heads('{O Kestrel} campaigners'), 'campaigners');
    assert.equal(heads('the {P Rosen} campaign'), 'campaign');
    assert.equal(heads('the {P Rosen}-appointed judge'), 'judge');
  });
  it('are not their possessors', () => {
    assert.equal(heads('{H her} brother {P Olaf}'), 'Olaf');
    assert.equal(heads('{H their} neighbours'), 'neighbours');
    assert.equal(heads('{P Pia Rosen}’s lawyer'), 'lawyer');
    assert.equal(heads("{O Kestrel}'s chairman, {P Olaf Lind}"), 'chairman = Olaf Lind');
    assert.equal(heads('{H his}'), 'his');
  });
  it('are not what an apposition names besides', () => {
    assert.equal(heads('{P Pia Rosen}, {O Kestrel} chief executive,'), 'Pia Rosen');
    assert.equal(heads('{P Pia Rosen}, {H her} rival'), 'Pia Rosen');
    assert.equal(heads('{P Pia Rosen}, 42, of {L Bergen}, who runs {O Kestrel},'), 'Pia Rosen');
    assert.equal(heads('{P Pia Rosen}, founder and director of {O Kestrel}'), 'Pia Rosen');
    assert.equal(heads('{P Pia Rosen} ({O Kestrel})'), 'Pia Rosen');
    assert.equal(heads('{P Pia Rosen}, {L Bergen}'), 'Pia Rosen');
    assert.equal(heads('{P Pia Rosen}, {O Kestrel}'), 'Pia Rosen');
    assert.equal(heads('the chairman of {O Kestrel}, {P Olaf Lind},'), 'chairman = Olaf Lind');
    assert.equal(heads('the spokesperson for one of the clubs, {O Kestrel}, {P Olaf Lind}'), 'spokesperson = Olaf Lind');
  });
  it('are not what a preposition or a clause brings along', () => {
    assert.equal(heads('people close to {P Pia Rosen}'), 'people');
    assert.equal(heads('a driver, who identified himself as {P Olaf},'), 'driver');
    assert.equal(heads('an investigation led by {P Pia Rosen}'), 'investigation');
    assert.equal(heads('the mother of {P Tom} and {P Sue}'), 'mother');
    assert.equal(heads('a man named {P Olaf Lind}'), 'man = Olaf Lind');
    assert.equal(heads('one of the drivers'), 'one');
  });
  it('are several where they are joined', () => {
    assert.equal(heads('{P Pia Rosen} and {P Olaf Lind}'), 'Pia Rosen + Olaf Lind');
    assert.equal(heads('{P Pia Rosen}, {P Olaf Lind} and {P Ada Moe}'), 'Pia Rosen + Olaf Lind + Ada Moe');
    assert.equal(heads('{P Pia Rosen}, the chairman of {O Kestrel}, and {P Olaf Lind}, {H her} deputy,'), 'Pia Rosen + Olaf Lind');
    assert.equal(heads('{P Pia Rosen}, mayor of {L Bergen} and {P Olaf Lind}'), 'Pia Rosen + Olaf Lind');
    assert.equal(heads('both {O Kestrel} and {O Merlin}'), 'Kestrel + Merlin');
    assert.equal(heads('{P Pia Rosen}, as well as {P Olaf Lind}'), 'Pia Rosen + Olaf Lind');
    assert.equal(heads('{P Pia Rosen} and other members of {O Kestrel}'), 'Pia Rosen + members');
    assert.equal(heads('the mayor and {P Olaf Lind}'), 'mayor + Olaf Lind');
    assert.equal(heads('president and party leader {P Olaf Lind}'), 'Olaf Lind');
  });
  it('stand behind a dateline that was taken along', () => {
    assert.equal(heads('{L BERGEN} — {P Pia Rosen}'), 'Pia Rosen');
  });
  it('are none where there is no word', () => {
    assert.equal(heads(''), '');
    assert.equal(heads(', and'), '');
  });
});
