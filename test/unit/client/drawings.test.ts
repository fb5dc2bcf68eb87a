import assert from 'node:assert/strict';
import { barsOf } from '../../../client/src/ledger/bars.ts';
import { layoutOf, networkDrawing } from '../../../client/src/ledger/network.ts';
import { numbersOf, unattributed } from '../../../client/src/ledger/numbers.ts';
import { filled } from '../../../client/src/ledger/phrases.ts';
import { posterOf } from '../../../client/src/ledger/poster.ts';
import { cut, shape, svgText, type Shape } from '../../../client/src/ledger/svg.ts';
import { ledgerOf, source } from './ledger.ts';

const named = source('Ada Brook', 'named', [0, 100], [300, 400]);
const anonymous = source('Official', 'anonymous', [100, 200]);
const ledger = ledgerOf(
  [named, anonymous],
  [
    [0, 1, 1],
    [1, 0, 3],
    [0, 2, 2],
  ],
  ['Piet Vandaal'],
);

describe('A strip', () => {
  it('has a bar for each stretch, at its share of the whole', () =>
    assert.deepEqual(
      barsOf(named.statements, 1000).map(({ left, width }) => [left, width]),
      [
        [0, 0.1],
        [0.3, 0.1],
      ],
    ));

  it('shows the shortest words, and lets no bar lie over another', () => {
    const bars = barsOf(
      [
        { start: 10, end: 11 },
        { start: 10, end: 500_000 },
        { start: 400_000, end: 600_000 },
      ],
      1_000_000,
    );
    assert.deepEqual(
      bars.map(({ left, width }) => [left, width]),
      [
        [0, 0.001],
        [0.001, 0.499],
        [0.5, 0.1],
      ],
    );
  });

  it('has no more bars than eyes can tell apart, and none without a text', () => {
    const words = Array.from({ length: 50_000 }, (_, i) => ({ start: 10 * i, end: 10 * i + 5 }));
    assert.equal(barsOf(words, 500_000).length, 1000);
    assert.deepEqual(barsOf([], 0), []);
  });
});

describe('A ledger in numbers', () => {
  it('counts whom a reader cannot find, and finds the longest stretch nobody stands behind', () => {
    const { sources, unnamed, quotedWords, reporterShare, longest } = numbersOf(ledger);
    assert.deepEqual([sources, unnamed, quotedWords, reporterShare, longest?.start], [2, 1, 20, 0.25, 600]);
  });

  it('does not ask about what is left over of a sentence', () =>
    assert.deepEqual(
      unattributed(ledger.strip).map(({ start }) => start),
      [600],
    ));

  it('is nothing for an empty text', () => {
    const empty = { ...ledgerOf([]), strip: [], words: 0, reporterWords: 0 };
    assert.deepEqual(numbersOf(empty), { sources: 0, unnamed: 0, quotedWords: 0, words: 0, reporterShare: 0, longest: undefined });
  });
});

describe('The network', () => {
  const { left, right, links, height } = layoutOf(ledger.network);

  it('has speakers left, in the ledger’s order, and right whom they speak of', () => {
    assert.deepEqual(
      left.map(({ actor }) => actor),
      [0, 1],
    );
    assert.deepEqual(right.map(({ actor }) => actor).sort(), [0, 1, 2]);
    assert.equal(links.length, 3);
  });

  it('lets no two names lie over each other, and all inside the drawing', () => {
    for (const column of [left, right]) {
      column.slice(1).forEach(({ y }, i) => assert.ok(y - (column[i]?.y ?? 0) >= 20));
      column.forEach(({ y }) => assert.ok(y > 0 && y < height));
    }
  });

  it('puts whom one speaks of beside that one, where lines cross least', () => {
    const sources = ['a', 'b', 'c'].map((name) => source(name, 'named'));
    const { network } = ledgerOf(
      sources,
      [
        [0, 5, 1],
        [1, 4, 1],
        [2, 3, 1],
      ],
      ['d', 'e', 'f'],
    );
    assert.deepEqual(
      layoutOf(network).right.map(({ actor }) => actor),
      [5, 4, 3],
    );
  });

  it('draws the most frequent where there are too many', () => {
    const names = Array.from({ length: 100 }, (_, i) => `Person ${i}`);
    const many = ledgerOf(
      [named],
      names.map((_, i) => [0, i + 1, i + 1] as const),
      names,
    );
    const drawn = layoutOf(many.network);
    assert.equal(drawn.links.length, 60);
    assert.ok(drawn.links.every(({ count }) => count > 40));
  });

  it('is drawn with the standing of who speaks, and marks who never does', () => {
    const text = svgText(networkDrawing(ledger, 600));
    assert.match(text, /class="link anonymous"/);
    assert.match(text, /class="node silent"[^]*Piet Vandaal/);
    assert.ok(!text.includes('NaN'));
  });

  it('is empty where nobody speaks of anybody', () =>
    assert.deepEqual(layoutOf(ledgerOf([named]).network), { left: [], right: [], links: [], height: 0 }));
});

describe('A drawing as text', () => {
  it('lets no word out of its place', () => {
    const text = svgText(shape('text', { class: '"><script>' }, ['</text><script>&\u0000\ud800']));
    assert.equal(text, '<text class="&quot;&gt;&lt;script&gt;">&lt;/text&gt;&lt;script&gt;&amp;</text>');
  });

  it('cuts a text between characters', () => {
    assert.equal(cut('harbour', 7), 'harbour');
    assert.equal(cut('harbours', 7), 'harbou…');
    assert.equal(cut('ab🙂cd', 4), 'ab…');
  });

  it('fills a phrase with words as they are', () => assert.equal(filled('{0} of {1}', '$&', 3), '$& of 3'));
});

describe('The poster', () => {
  const standings = { named: 'named', described: 'described', anonymous: 'anonymous', agentless: 'no source' };
  const words = new Proxy({}, { get: (_, key) => (key === 'standings' ? standings : String(key)) }) as Parameters<typeof posterOf>[2];
  const texts = ({ tag, children }: Shape): string[] =>
    children.flatMap((child) => (typeof child === 'string' ? (tag === 'text' ? [child] : []) : texts(child)));

  it('names the article, every source and the network, and needs nothing from outside', () => {
    const sheet = posterOf(ledger, 'pier.txt', words);
    for (const text of ['pier.txt', 'Ada Brook', 'Official', 'Piet Vandaal']) assert.ok(texts(sheet).includes(text), text);
    assert.ok(!/href|url\(|@import/.test(svgText(sheet)));
  });

  it('grows with its sources up to what a sheet holds', () => {
    const height = (sources: number): number =>
      Number(
        posterOf(ledgerOf(Array.from({ length: sources }, (_, i) => source(`Source ${i}`, 'named'))), 'pier.txt', words).attributes[
          'height'
        ],
      );
    assert.ok(height(2) < height(20));
    assert.equal(height(60), height(600));
  });
});
