import assert from 'node:assert/strict';
import { ledgerText } from '../../../server/src/features/ledger/formats.ts';
import { ledgerOf } from '../../../server/src/features/ledger/ledger.ts';
import { build } from '../build.ts';
import { article } from './sample.ts';

describe('The ledger', () => {
  const ledger = ledgerOf(article);

  it('lists each source once, the most quoted first', () => {
    assert.deepEqual(
      ledger.sources.map(({ name, standing, quotations, indirect, quotedWords }) => [name, standing, quotations, indirect, quotedWords]),
      [
        ['Tomas Lindqvist', 'named', 1, 0, 12],
        ['Elena Vasquez', 'named', 1, 1, 6],
        ['Velmar Press Agency', 'named', 0, 1, 0],
        ['Critics', 'anonymous', 0, 1, 0],
      ],
    );
  });

  it('divides the prose between the sources and nobody, without an overlap', () => {
    const { strip } = ledger;
    strip.slice(1).forEach((stretch, i) => assert.ok(stretch.start >= (strip[i]?.end ?? 0)));
    assert.deepEqual(
      strip.filter(({ source }) => source === null).map(({ opening, words }) => [opening, words]),
      [
        ['according to Velmar Press Agency (VPA).', 6],
        ['Vasquez said. She asked Kyiv for help; he refused.', 9],
        ['Critics say', 2],
        ['Traffic grew by 12 percent.', 5],
      ],
    );
    assert.deepEqual(
      strip.flatMap(({ source }) => (source === null ? [] : [ledger.sources[source]?.name])),
      ['Velmar Press Agency', 'Elena Vasquez', 'Tomas Lindqvist', 'Critics'],
    );
  });

  it('says who speaks of whom, and of whom that never speaks', () => {
    const { actors, citations } = ledger.network;
    const said = citations.map(({ from, to, count, start }) => [
      actors[from]?.name,
      actors[to]?.name,
      count,
      article.text.slice(start, start + 7),
    ]);
    assert.deepEqual(said, [
      ['Velmar Press Agency', 'Elena Vasquez', 1, 'Elena V'],
      ['Tomas Lindqvist', 'Elena Vasquez', 1, 'Vasquez'],
    ]);
  });

  it('marks state media', () => {
    const text = 'The plan is sound, state television said.';
    const state = build(text, {
      attributions: [{ source: ['state television'], cue: ['said'], content: ['The plan is sound'], tags: ['state media'] }],
    });
    assert.deepEqual(
      ledgerOf(state).sources.map(({ stateMedia }) => stateMedia),
      [true],
    );
    assert.ok(ledger.sources.every(({ stateMedia }) => !stateMedia));
  });

  it('is empty for an empty text', () =>
    assert.deepEqual(ledgerOf(build('')), {
      sources: [],
      strip: [],
      network: { actors: [], citations: [] },
      words: 0,
      reporterWords: 0,
    }));
});

describe('The ledger as text', () => {
  const hostile = 'Mr =HYPERLINK("x") | <img> said it.';
  const found = ledgerOf(
    build(hostile, {
      attributions: [{ source: ['=HYPERLINK("x") | <img>'], cue: ['said'], content: ['it'] }],
    }),
  );

  it('gives a spreadsheet no formula to run', () => {
    const [, row] = ledgerText('csv', '+notes.txt', found).split('\r\n');
    assert.match(row ?? '', /^'\+notes\.txt,"'=HYPERLINK\(""x""\) \| <img>",/);
  });

  it('gives a page no markup to render', () => {
    const page = ledgerText('md', 'notes.txt', found);
    assert.ok(page.includes('=HYPERLINK("x") \\| \\<img\\>'));
    assert.ok(!/[^\\]</.test(page));
  });

  it('is whole as JSON', () =>
    assert.deepEqual(JSON.parse(ledgerText('json', 'notes.txt', found)), [{ file: 'notes.txt', ledger: found }]));
});
