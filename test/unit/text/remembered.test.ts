import assert from 'node:assert/strict';
import { remembered } from '../../../server/src/text/remembered.ts';

describe('A remembered function', () => {
  it('answers as the function does, and asks it once a word', () => {
    const asked: string[] = [];
    const length = remembered((word) => {
      asked.push(word);
      return word === 'none' ? undefined : word.length;
    });
    assert.deepEqual(['bridge', 'none', 'bridge', 'none'].map(length), [6, undefined, 6, undefined]);
    assert.deepEqual(asked, ['bridge', 'none']);
  });

  it('lets go of words long not asked for, and never keeps what is too long for a word', () => {
    let asked = 0;
    const count = remembered(() => (asked += 1));
    count('first');
    for (let i = 0; i < 10_000; i += 1) count(`word ${i}`);
    count('first');
    assert.equal(asked, 10_002);
    count('x'.repeat(1000));
    count('x'.repeat(1000));
    assert.equal(asked, 10_004);
  });
});
