import assert from 'node:assert/strict';
import { citedBy, citing } from '../../../server/src/features/citations.ts';
import { definitionAt, occurrencesAt } from '../../../server/src/features/occurrences.ts';
import { renamableAt, renameAt } from '../../../server/src/features/rename.ts';
import { foldsOf, selectionsAt } from '../../../server/src/features/selection.ts';
import { build, place, type Words } from '../build.ts';
import { article, text } from './sample.ts';

const at = (words: Words): number => place(text, words).start;
const words = (s: { start: number; end: number }): string => text.slice(s.start, s.end);

describe('Occurrences', () => {
  it('go from any mention to all of them, pronouns too', () => {
    assert.deepEqual(occurrencesAt(article, at('She'))?.map(words), ['Elena Vasquez', 'Vasquez', 'She', 'Vasquez']);
  });

  it('lead from a short name, and from a quotation, to where the actor enters', () => {
    for (const from of [['Vasquez', 3], 'not sell'] as const) assert.equal(definitionAt(article, at(from)), article.actors[0]?.mentions[0]);
  });

  it('are none on plain words', () => assert.equal(occurrencesAt(article, at('divides')), undefined));
});

describe('Renaming', () => {
  const renamed = (from: Words, name: string) => renameAt(article, at(from), name)?.map((r) => [words(r), r.text, r.quoted]);

  it('starts from the full name wherever the cursor is', () => {
    assert.equal(renamableAt(article, at(['Vasquez', 2]))?.name, 'Elena Vasquez');
    assert.equal(renamableAt(article, at('She')), undefined);
    assert.equal(renamableAt(article, at('Kyiv')), undefined);
  });

  it('changes each form into what follows from the new name, and marks what is quoted', () => {
    assert.deepEqual(renamed(['Vasquez', 2], 'Maria del Ponte'), [
      ['Elena Vasquez', 'Maria del Ponte', false],
      ['Vasquez', 'Ponte', false],
      ['Vasquez', 'Ponte', true],
    ]);
  });

  it('makes a new acronym of a new name', () => {
    assert.deepEqual(renamed('VPA', 'Port News Service'), [
      ['Velmar Press Agency', 'Port News Service', false],
      ['VPA', 'PNS', false],
    ]);
  });

  it('refuses an empty name', () => assert.equal(renamed('VPA', '  '), undefined));
});

describe('Citations', () => {
  it('say who speaks of whom', () => {
    assert.deepEqual(
      citedBy(article, 'a3').map(({ actor, at: places }) => [actor, places.map(words)]),
      [['a1', ['Vasquez']]],
    );
    assert.deepEqual(
      citing(article, 'a1').map(({ actor }) => actor),
      ['a2', 'a3'],
    );
    assert.deepEqual(citing(article, 'a4'), []);
  });
});

describe('Selections', () => {
  it('grow from the word to the article', () => {
    const grown = selectionsAt(article, at('again,”')).map(words);
    assert.equal(grown[0], 'again');
    assert.equal(grown[1], '“We will not sell it again,”');
    assert.equal(grown[2], '“We will not sell it again,” Vasquez said.');
    assert.equal(grown.at(-1), text);
    grown.slice(1).forEach((outer, i) => assert.ok(outer.length > (grown[i]?.length ?? 0)));
  });

  it('are none where nothing is', () => assert.deepEqual(selectionsAt(build(''), 0), []));

  it('fold the article from its headline to its end', () => {
    assert.deepEqual(
      [foldsOf(article)[0]].map((s) => s && words(s)),
      [text.trim()],
    );
  });
});
