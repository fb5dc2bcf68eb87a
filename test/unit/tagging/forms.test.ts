import assert from 'node:assert/strict';
import { tokenize } from '../../../server/src/lex/tokens.ts';
import { affixOf, capitals, foldedForm, hashOf, shapeOf } from '../../../server/src/tagging/forms.ts';

describe('word forms', () => {
  it('are folded to what the vectors know', () => {
    assert.equal(foldedForm('Quay'), 'quay');
    assert.equal(foldedForm('isn’t'), 'not');
    assert.equal(foldedForm('O’Hara'), "o'hara");
    for (const mark of ['“', '”', '``', "''"]) assert.equal(foldedForm(mark), '"');
    assert.equal(foldedForm('—'), '--');
  });

  it('have an outline', () => {
    assert.equal(shapeOf('McTavish'), 'XxXxx');
    assert.equal(shapeOf('2,400'), '9,99');
    assert.equal(shapeOf('x'.repeat(100_000)), 'xx');
  });

  it('have affixes, short words whole', () => {
    assert.equal(affixOf('harbour', 3, 'start'), 'har');
    assert.equal(affixOf('harbour', 3, 'end'), 'our');
    assert.equal(affixOf('at', 3, 'end'), 'at');
  });

  it('are hashed to unsigned numbers', () => assert.ok(['', 'a', '\ud800', 'harbour'].every((form) => hashOf(form) >= 0)));

  it('have capitals or not', () => {
    const tokens = tokenize('quay Quay NATO 7');
    assert.deepEqual(
      [0, 1, 2, 3].map((i) => capitals(tokens, i)),
      [0, 1, 2, 3],
    );
  });
});
