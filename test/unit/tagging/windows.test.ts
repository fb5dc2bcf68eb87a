import assert from 'node:assert/strict';
import { lex } from '../../../server/src/lex/lexed.ts';
import { widestWindow, windowsOf } from '../../../server/src/tagging/windows.ts';

const windows = (text: string): number[] => windowsOf(lex(text, 'closed'));

describe('windows', () => {
  it('leave a paragraph whole that fits', () => assert.deepEqual(windows('One two three.'), [0, 4]));

  it('are cut at the last sentence end that fits', () => {
    const sentence = 'The ferry came in late again and nobody said why. ';
    const cuts = windows(sentence.repeat(60));
    assert.ok(cuts.every((cut) => cut % 11 === 0));
    assert.ok(cuts.every((cut, i) => i === 0 || cut - (cuts[i - 1] as number) <= widestWindow));
  });

  it('are cut at the limit where no sentence ends', () => assert.deepEqual(windows('word '.repeat(900)), [0, 400, 800, 900]));

  it('of nothing are none', () => assert.deepEqual(windows(''), [0, 0]));
});
