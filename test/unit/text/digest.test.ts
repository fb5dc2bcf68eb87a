import assert from 'node:assert/strict';
import { digestOf } from '../../../server/src/text/digest.ts';

describe('The digest of a text', () => {
  it('is the same for the same text, and a whole number that JSON keeps', () => {
    assert.equal(digestOf('The bridge is closed.'), digestOf(['The bridge', ' is closed.'].join('')));
    assert.ok(Number.isSafeInteger(digestOf('The bridge is closed.')));
  });

  it('tells texts apart that differ in one letter, in order or in length', () => {
    const texts = Array.from({ length: 5000 }, (_, i) => `The bridge is closed for ${i} days.`);
    texts.push('', 'a', 'b', 'ab', 'ba', 'aa', 'The bridge is closed.', 'The bridge is closed!');
    assert.equal(new Set(texts.map(digestOf)).size, texts.length);
  });
});
