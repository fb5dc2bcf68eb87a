import assert from 'node:assert/strict';
import { outlineOf } from '../../../server/src/features/outline.ts';
import { build } from '../build.ts';
import { article, text } from './sample.ts';

describe('The outline', () => {
  const entries = outlineOf(article);

  it('lists the headline, then actors by kind, unnamed sources last', () => {
    assert.deepEqual(
      entries.map(({ name, children }) => [name, children.map((child) => child.name)]),
      [
        ['Harbour deal divides Port Velmar', []],
        ['People', ['Elena Vasquez', 'Tomas Lindqvist']],
        ['Governments', ['Ukraine']],
        ['Organizations', ['Velmar Press Agency', 'Harbour Institute']],
        ['Unnamed sources', ['Critics']],
      ],
    );
  });

  it('gives each actor its role and counts', () => {
    assert.equal(entries[1]?.children[0]?.detail, 'Mayor · 4 mentions · 1 quotation · 1 indirect statement');
  });

  it('puts what an actor says under it, in order, each at its place', () => {
    const said = entries[1]?.children[0]?.children ?? [];
    assert.deepEqual(
      said.map(({ name }) => name),
      ['the city would buy back its harbour', '“We will not sell it again,”'],
    );
    assert.equal(text.slice(said[1]?.start, said[1]?.end), '“We will not sell it again,”');
  });

  it('keeps its groups in order for editors that sort by place', () => {
    const starts = entries.slice(1).map(({ start }) => start);
    assert.deepEqual(
      [...starts].sort((a, b) => a - b),
      starts,
    );
    assert.equal(new Set(starts).size, starts.length);
  });

  it('is empty for an empty text', () => assert.deepEqual(outlineOf(build('')), []));
});
