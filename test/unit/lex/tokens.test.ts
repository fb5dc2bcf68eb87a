import { strict as assert } from 'node:assert';
import { sentenceStarts } from '../../../server/src/lex/sentences.ts';
import { tokenFrom, tokenize, wordAt } from '../../../server/src/lex/tokens.ts';

const words = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => wordAt(tokens, i));
};
const sentences = (text: string): string[] => {
  const tokens = tokenize(text);
  const starts = sentenceStarts(tokens);
  return [...starts].map((from, i) => text.slice(tokens.starts[from], tokens.ends[(starts[i + 1] ?? tokens.count) - 1]));
};

describe('tokens', () => {
  it('keep inner apostrophes and cut the possessive off', () => {
    assert.deepEqual(words('O’Brien doesn’t like Moe’s or the boys’ plan'), [
      'O’Brien',
      'doesn’t',
      'like',
      'Moe',
      '’s',
      'or',
      'the',
      'boys',
      '’',
      'plan',
    ]);
  });
  it('keep dotted letters and numbers whole and divide at hyphens', () => {
    assert.deepEqual(words('U.S.-led at 5 p.m., 10,000.5 men…'), ['U.S.', '-', 'led', 'at', '5', 'p.m.', ',', '10,000.5', 'men', '…']);
  });
  it('never split a character outside the basic plane, nor lose a lone surrogate', () => {
    assert.deepEqual(words('Ana😀 \ud800x'), ['Ana', '😀', '\ud800', 'x']);
  });
  it('are found by offset', () => {
    const tokens = tokenize('One two three');
    assert.equal(wordAt(tokens, tokenFrom(tokens, 5)), 'two');
    assert.equal(tokenFrom(tokens, 99), tokens.count);
  });
});

describe('sentences', () => {
  it('end behind the marks that close them', () => {
    assert.deepEqual(sentences('“It failed.” Crews left! Did they? (They did.) Yes.'), [
      '“It failed.”',
      'Crews left!',
      'Did they?',
      '(They did.)',
      'Yes.',
    ]);
  });
  it('run on after titles, initials, abbreviations and figures', () => {
    assert.deepEqual(
      sentences('Sen. J. R. Moe met Dr. Lund vs. the Lund Corp. lawyers at No. 5 in the U.S. Senate. He left at 5 p.m. She stayed.'),
      ['Sen. J. R. Moe met Dr. Lund vs. the Lund Corp. lawyers at No. 5 in the U.S. Senate.', 'He left at 5 p.m.', 'She stayed.'],
    );
  });
  it('run on where the next word is small', () => {
    assert.deepEqual(sentences('“Stop!” she cried. Then… nothing.'), ['“Stop!” she cried.', 'Then… nothing.']);
  });
});
