import assert from 'node:assert/strict';
import { findingsIn, fixAllOf, fixesOf, ignoresFor } from '../../../server/src/features/actions.ts';
import type { Edit, Finding } from '../../../server/src/rules/rule.ts';
import { place, type Words } from '../build.ts';
import { article, text } from './sample.ts';

const finding = (words: Words, edits: readonly (Edit & { mechanical?: boolean })[] = []): Finding => ({
  ...place(text, words),
  rule: 'source/vague',
  level: 'warning',
  message: 'Say who.',
  related: [],
  fixes: edits.map(({ mechanical = true, ...edit }) => ({ title: 'Mend', edits: [edit], mechanical })),
});

describe('Actions', () => {
  it('are offered where the cursor touches a finding', () => {
    const found = finding('Critics');
    assert.deepEqual(findingsIn([found], { start: found.start + 2, end: found.start + 2 }), [found]);
    assert.deepEqual(findingsIn([found], { start: 0, end: 1 }), []);
    assert.deepEqual(findingsIn([{ ...found, level: 'off' }], found), []);
  });

  it('prefer what needs no judgement', () => {
    const actions = fixesOf(
      finding('Critics', [
        { start: 0, end: 1, text: 'x', mechanical: false },
        { start: 0, end: 1, text: 'y' },
      ]),
    );
    assert.deepEqual(
      actions.map((action) => action.kind === 'fix' && action.preferred),
      [false, true],
    );
  });

  it('ignore a finding, its rule in the file, in its folder, or everywhere; nothing where nobody keeps it', () => {
    const ignores = ignoresFor(article, finding('Critics'), { keeper: 'file:///press', path: 'drafts/harbour.txt', inFolder: true });
    assert.deepEqual(
      ignores.map(({ title }) => title),
      [
        'Ignore this finding',
        'Ignore source/vague in this file',
        'Ignore source/vague in the folder “drafts”',
        'Ignore source/vague everywhere in this folder',
      ],
    );
    assert.deepEqual(ignoresFor(article, finding('Critics'), { keeper: null, path: null, inFolder: false }), []);
    const own = ignoresFor(article, finding('Critics'), { keeper: 'file:///own', path: null, inFolder: false });
    assert.deepEqual(
      own.map(({ title }) => title),
      ['Ignore this finding', 'Ignore source/vague wherever I write'],
    );
  });

  it('mend all without getting in each other’s way', () => {
    const edits = fixAllOf([
      finding('Critics', [{ start: 10, end: 12, text: 'a' }]),
      finding('Critics', [{ start: 11, end: 13, text: 'b' }]),
      finding('Critics', [{ start: 2, end: 2, text: 'c' }]),
      finding('Critics', [{ start: 2, end: 2, text: 'd' }]),
      finding('Critics', [{ start: 20, end: 21, text: 'e', mechanical: false }]),
    ]);
    assert.deepEqual(
      edits.map((edit) => edit.text),
      ['c', 'a'],
    );
  });
});
