import assert from 'node:assert/strict';
import { findActors } from '../../../server/src/analysis/actors/actors.ts';
import { resolveOwn, resolvePronouns } from '../../../server/src/analysis/pronouns.ts';
import { named } from './named.ts';

/** Each pronoun as “word → actor (reason)”; `speaker` is the name of whoever speaks in all quotations. */
function read(markup: string, speaker?: string): string[] {
  const input = named(markup);
  const found = findActors(input);
  const names = new Map(found.actors.map(({ id, name }) => [id, name]));
  const id = found.actors.find(({ name }) => name === speaker)?.id ?? null;
  const pronouns = [...resolvePronouns(input, found, () => id), ...resolveOwn(input, found, () => id)].sort((a, b) => a.start - b.start);
  return pronouns.map(
    ({ start, end, actor, reason }) =>
      `${input.text.slice(start, end)} → ${actor === null ? 'nobody' : (names.get(actor) ?? '?')} (${reason})`,
  );
}

describe('pronouns', () => {
  it('follow gender', () => {
    assert.deepEqual(read('{P Maria Lopez} met {P Daniel Moe}. She thanked him.'), [
      'She → Maria Lopez (only one that fits)',
      'him → Daniel Moe (only one that fits)',
    ]);
  });

  it('prefer the subject of the sentence before', () => {
    assert.deepEqual(read('{P Daniel Moe} praised {P Peter Hall} in {L Oslo}. He also promised money.'), [
      'He → Daniel Moe (subject of the sentence before)',
    ]);
  });

  it('stay with the subject of their own sentence', () => {
    assert.deepEqual(read('{P Daniel Moe} said he would sell his house.'), [
      'he → Daniel Moe (only one that fits)',
      'his → Daniel Moe (only one that fits)',
    ]);
  });

  it('look ahead to the subject behind an opening phrase, not to a relative', () => {
    assert.deepEqual(read('In his second book, {P Daniel Moe} told the story.'), ['his → Daniel Moe (only one that fits)']);
    assert.deepEqual(read('On the death of his brother, {P Peter Hall}, the house fell empty.'), ['his → nobody (nobody fits)']);
  });

  it('may stand for a person whose name was taken for a place', () => {
    assert.deepEqual(read('{L Corvane} sang in the choir. He left at noon.'), ['He → Corvane (only one that fits)']);
    assert.deepEqual(read('{L Bavaria} slept. He left at noon.'), ['He → nobody (nobody fits)']);
    assert.deepEqual(read('{L Oslo} slept. He left at noon.'), ['He → nobody (nobody fits)']);
  });

  it('go on with the speaker', () => {
    assert.match(read('“It is over,” said {P Daniel Moe}, who had met {P Peter Hall}.\n\nHe left.').at(-1) ?? '', /^He → Daniel Moe/);
  });

  it('of the first person are the speaker’s, inside quotations alone', () => {
    assert.deepEqual(read('{P Maria Lopez} said: “I will go. My car is here.” I saw it.', 'Maria Lopez').slice(0, 2), [
      'I → Maria Lopez (speaker of the quotation)',
      'My → Maria Lopez (speaker of the quotation)',
    ]);
    assert.deepEqual(read('I know {P Maria Lopez}.'), []);
  });

  it('inside a quotation are not its speaker', () => {
    assert.deepEqual(read('{P Peter Hall} is ill. {P Daniel Moe} said: “He must rest.”', 'Daniel Moe'), [
      'He → Peter Hall (only one that fits)',
    ]);
  });

  it('may stand for an organization', () => {
    assert.match(read('{O Brightwater} said its profits had grown.')[0] ?? '', /^its → Brightwater/);
  });

  it('that stand for nothing say so', () => {
    assert.deepEqual(read('{O Brightwater} grew. It is clear that it rained.').slice(0, 1), ['It → nobody (refers to no one)']);
  });

  it('stay open where nobody fits', () => {
    assert.deepEqual(read('{P Maria Lopez} left. He stayed.'), ['He → nobody (nobody fits)']);
  });

  it('give the names before them, nearest last', () => {
    const input = named('{P Maria Lopez} left. {P Lopez} sang. Then she slept. {P Lopez} woke.');
    const [she] = resolvePronouns(input, findActors(input), () => null);
    assert.deepEqual(
      she?.antecedents.map(({ start, end }) => input.text.slice(start, end)),
      ['Maria Lopez', 'Lopez'],
    );
  });
});
