import assert from 'node:assert/strict';
import { makeDocument } from '../../../server/src/record/documents/make.ts';
import { Finder } from '../../../server/src/record/finder.ts';
import { readTextFormat } from '../../../server/src/record/formats/text.ts';
import { indexed, Lookup } from '../../../server/src/record/lookup.ts';
import type { Voice } from '../../../server/src/record/speaker.ts';
import { verdictOf, type Verdict } from '../../../server/src/record/verdict.ts';

const transcript = `Harbour council, public session

[00:01:10] MODERATOR: Thank you all for coming. The first item is the levy.

[00:02:30] MARLOW: The sea wall is cracked, and, um, the pumps are older than I am. We will not raise the levy again unless the harbour fund is empty. [applause] I do not have — I have never had a plan to sell the quay.

MARLOW (reading): It cost twenty-six thousand dollars in the first year. The neighbours were told, you know, in March that the programme would end.

VANDAAL: I have read every page of the budget. There is no line in it for the quay, and there never was. The council simply hoped that nobody would look.

MODERATOR: Nobody on this council has ever hauled a net in winter.
`;

const voiceOf = (...names: string[]): Voice => ({
  names: names.map((name) => name.toLowerCase().split(' ')),
  about: new Set(),
  before: new Set(),
  plain: true,
  near: new Set(),
  others: [],
});
const marlow = voiceOf('Edith Marlow', 'Marlow');
const finderOf = (...documents: { name: string; text: string }[]): Finder =>
  new Finder(
    new Lookup(documents.map(({ name, text }) => indexed(makeDocument(name, readTextFormat(name, text) ?? { text, extracted: false })))),
  );
const record = finderOf({ name: 'council.txt', text: transcript });

function ask(words: string, voice: Voice | null = marlow, finder = record): Verdict {
  const partial = words.split(' ').length < 4;
  return verdictOf({ words, voice, partial }, finder, false);
}

describe('a quotation against the record', () => {
  const table: Readonly<Record<string, readonly string[]>> = {
    verbatim: [
      'The sea wall is cracked, and the pumps are older than I am.',
      '“THE SEA WALL IS CRACKED — and, um, the pumps are older than I am”',
      'the pumps are\u00a0older than I\u00adam'.replace('I\u00adam', 'I a\u00adm'),
      'The sea wall is cracked … the pumps are older than I am.',
      'The neighbours were told in March that the programme would end.',
      'I have never had a plan to sell the quay.',
      '[The wall] is cracked, and the pumps are older than [the mayor]',
      'I do not have — I have never had a plan to sell the quay.',
    ],
    small: [
      'The neighbors were told in March that the program would end.',
      'It cost 26,000 dollars in the 1st year.'.replace('26,000', '26 thousand'),
      'It cost $26 thousand in the first year.',
      'I don’t have — I have never had a plan to sell the quay.',
      'The sea wall’s cracked, and the pumps are older than I am.',
      'The seawall is cracked, and the pumps are older than I am.',
    ],
    differs: [
      'The sea wall is broken, and the pumps are older than I am.',
      'The sea wall is badly cracked, and the pumps are older than I am.',
      'The wall is cracked, and the pumps are older than I am.',
      'The pumps are cracked, and the sea wall is older than I am.',
      'We will raise the levy again unless the harbour fund is empty.',
      'I do have — I have never had a plan to sell the quay.',
      'It cost 36 thousand dollars in the first year.',
      'The sea wall is cracked, and the programme would end.',
    ],
    cut: ['We will not raise the levy again.', 'We will … raise the levy again unless the harbour fund is empty.'],
    'other-speaker': ['I have read every page of the budget.', 'Nobody on this council has ever hauled a net in winter.'],
    'not-found': ['My father built the first of these boats with his own hands.', 'plain nonsense'],
  };
  for (const [state, quotations] of Object.entries(table))
    for (const words of quotations) it(`${state}: ${words}`, () => assert.equal(ask(words).state, state));

  it('says nothing of a speaker without documents', () => {
    assert.equal(ask('My father built the first of these boats with his own hands.', voiceOf('Tom Okafor')).state, 'no-record');
    assert.equal(ask('plain nonsense', voiceOf('Tom Okafor')).state, 'no-record');
  });

  it('needs no speaker for words that stand there', () => {
    assert.equal(ask('The council simply hoped that nobody would look.', null).state, 'verbatim');
  });

  it('leads to the passage, its speaker and time', () => {
    const { passage } = ask('the pumps are older than I am');
    assert.equal(passage && transcript.slice(passage.start, passage.end), 'the pumps are older than I am');
    assert.equal(passage?.speaker, 'MARLOW');
  });

  it('shows the words that differ, and nothing more', () => {
    const words = 'The sea wall is broken, and the pumps are older than I am.';
    const [difference, ...others] = ask(words).differences;
    assert.deepEqual(others, []);
    assert.equal(difference && words.slice(difference.quoted.start, difference.quoted.end), 'broken');
    assert.equal(difference && transcript.slice(difference.recorded.start, difference.recorded.end), 'cracked');
  });

  it('finds both places of a stitched quotation', () => {
    const { state, second } = ask('The sea wall is cracked, and the council simply hoped that nobody would look.');
    assert.equal(state, 'differs');
    assert.ok(second);
  });
});
