import assert from 'node:assert/strict';
import { ledgerOf } from '../../../server/src/features/ledger.ts';
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

  it('covers the prose with its strip, without a gap or an overlap inside a sentence', () => {
    ledger.strip.slice(1).forEach((stretch, i) => assert.ok(stretch.start >= (ledger.strip[i]?.end ?? 0)));
    assert.ok(ledger.strip.some(({ source }) => source === null));
    assert.ok(ledger.strip.some(({ source }) => source === 0));
  });

  it('says who speaks of whom', () => assert.ok(ledger.citations.some(({ from, to, count }) => from === 0 && to === 1 && count === 1)));

  it('is empty for an empty text', () =>
    assert.deepEqual(ledgerOf(build('')), { sources: [], strip: [], citations: [], words: 0, reporterWords: 0 }));
});
