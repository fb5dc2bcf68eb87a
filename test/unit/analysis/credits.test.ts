import { strict as assert } from 'node:assert';
import { draftAttributions } from '../../../server/src/analysis/attribution/drafts.ts';
import { withTrueEdges } from '../../../server/src/analysis/attribution/edges.ts';
import { findQuotations } from '../../../server/src/analysis/quotations.ts';
import { partsOf } from '../../../server/src/text/parts.ts';
import { marked } from './marked.ts';

/** Quotations, stray marks, and “source: content” of each attribution that has a source. */
function read(markup: string): { quotations: string[]; stray: string[]; said: string[] } {
  const { text, paragraphs } = marked(markup);
  const placed = paragraphs.map(({ start, reading }) => ({ start, lexed: reading.lexed }));
  const { quotations, strayMarks } = findQuotations(text, placed);
  const spans = placed.map(({ start, lexed }) => ({ start, end: start + lexed.text.length }));
  const drafts = withTrueEdges(text, draftAttributions(text, paragraphs, quotations), partsOf(text, spans));
  const words = (all: readonly { start: number; end: number }[]): string => all.map((s) => text.slice(s.start, s.end)).join(' … ');
  return {
    quotations: quotations.map((q) => words(q.spans)),
    stray: strayMarks.map((s) => text.slice(s.start, s.start + 8)),
    said: drafts.filter((d) => d.source.length > 0).map((d) => `${words(d.source)}: ${words(d.content)}`),
  };
}

describe('A forgotten closing mark', () => {
  it('ends the speech where the reporter names its speaker', () => {
    const { quotations, stray } = read('“The mud will stay, pilot Ada Lund said.\n\n“Then so will we,” said the smith Per Moe.');
    assert.deepEqual(quotations, ['“The mud will stay,', '“Then so will we,”']);
    assert.deepEqual(stray, ['“The mud']);
  });

  it('ends it where somebody else speaks in the next paragraph', () => {
    for (const [open, close] of ['“”', '""'] as const) {
      const { quotations, stray } = read(`Lund said: ${open}The mud will stay.\n\n${open}Then so will we,${close} said Per Moe.`);
      assert.equal(quotations.length, 2);
      assert.equal(stray.length, 1);
    }
  });

  it('is none where the speaker goes on', () => {
    for (const behind of ['he said.', 'Lund added.', 'said Lund.', '']) {
      const { quotations, stray } = read(`Pilot Ada Lund said: “The mud will stay.\n\n“And the fish will go,” ${behind}`);
      assert.equal(quotations.length, 1, behind);
      assert.deepEqual(stray, []);
    }
  });

  it('leaves the quotation behind it whole', () => {
    const { quotations, stray } = read('"The mud will stay, said Ada Lund, a pilot. "We saw it."\n\n"So be it," said Per Moe.');
    assert.deepEqual(quotations.slice(-2), ['"We saw it."', '"So be it,"']);
    assert.equal(stray.length, 1);
  });
});

describe('Marks that are none', () => {
  it('are bullets at the head of a line', () => assert.deepEqual(read('» The ferry sails at noon.\n\n› The bus waits.').stray, []));
  it('are apostrophes before ’Tis and ’em', () =>
    assert.deepEqual(read('‘We told ’em,’ said Lund. ‘’Tis only fair.’').quotations, ['‘We told ’em,’', '‘’Tis only fair.’']));
});

describe('Credits', () => {
  for (const [name, markup, said] of [
    [
      'behind a dash on the next line',
      'Voices from the quay\n\n“The mud will stay here.”\n\n— Ada Lund, pilot\n\nThe quay is closed.',
      'Ada Lund, pilot',
    ],
    [
      'on the line right above',
      'Voices from the quay.\n\nThe quay is closed.\n\nPer Moe, smith\n“The mud will stay here.”\n\nIt rains.',
      'Per Moe, smith',
    ],
    [
      'on the line right below',
      'Voices from the quay.\n\nThe quay is closed.\n\n“The mud will stay here.”\nPer Moe, smith\n\nIt rains.',
      'Per Moe, smith',
    ],
    ['after “From”', 'The quay is closed.\n\nFrom Ada Lund, a pilot:\n\n“The mud will stay here.”\n\nIt rains.', 'Ada Lund, a pilot'],
    ['after “Here is”', 'The quay is closed.\n\nHere is Per Moe:\n\n“The mud will stay here.”\n\nIt rains.', 'Per Moe'],
  ] as const)
    it(`stand ${name}`, () => assert.deepEqual(read(markup).said, [`${said}: “The mud will stay here.”`]));

  it('are no subheadings', () =>
    assert.deepEqual(read('The quay is closed.\n\nA Mayor Waits\n\n“The mud will stay here.”\n\nIt rains.').said, []));
});

describe('Turns', () => {
  it('have labels on lines of their own, with an office behind the name', () =>
    assert.deepEqual(read('ADA LUND, HOST:\nThe quay is closed.\n\nPER MOE (smith):\nIt is.\n\nLUND: Until when?').said, [
      'ADA LUND: The quay is closed.',
      'PER MOE: It is.',
      'LUND: Until when?',
    ]));
  it('are questions and answers with full stops', () =>
    assert.deepEqual(read('Q. Is it mud?\n\nA. It is.\n\nQ. Since when?').said, ['Q: Is it mud?', 'A: It is.', 'Q: Since when?']));
});

describe('Sources', () => {
  it('begin behind a dateline and end before the day', () =>
    assert.deepEqual(
      read('Quay closes\n\n{S OSTHAVEN, Ohio — The mayor} {C said} {X it was mud}.\n\n{S The pilot on Monday} {C said} {X it was not}.')
        .said,
      ['The mayor: it was mud', 'The pilot: it was not'],
    ));
});
