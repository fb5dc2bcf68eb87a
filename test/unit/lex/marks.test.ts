import { strict as assert } from 'node:assert';
import { lex } from '../../../server/src/lex/lexed.ts';
import { pairMarks, type QuoteState } from '../../../server/src/lex/marks.ts';

/** The quoted stretches, outermost first; a stretch without a partner ends in ⚠. */
const pairs = (text: string, entry: QuoteState = 'closed'): string[] => {
  const { marks } = pairMarks(text, entry);
  return marks.flatMap((mark) => {
    const close = marks[mark.partner];
    if (mark.opens && close) return [text.slice(mark.at, close.at + close.length)];
    return mark.partner < 0 ? [`${text.slice(mark.at, mark.at + mark.length)}⚠`] : [];
  });
};

describe('quotation marks', () => {
  it('pair in every style', () => {
    assert.deepEqual(pairs('“One” "two" «three» „four“ ‹five› ‘six’ ``seven\'\' »eight«'), [
      '“One”',
      '"two"',
      '«three»',
      '„four“',
      '‹five›',
      '‘six’',
      "``seven''",
      '»eight«',
    ]);
  });
  it('nest', () => {
    assert.deepEqual(pairs('“He told me ‘do not go’ and left.”'), ['“He told me ‘do not go’ and left.”', '‘do not go’']);
    assert.deepEqual(pairs('"He told me \'do not go\' and left."'), ['"He told me \'do not go\' and left."', "'do not go'"]);
  });
  it('are told from apostrophes, plural possessives and decades', () => {
    assert.deepEqual(pairs('The ’90s were the dogs’ years, rock ’n’ roll, ’tis said; don’t.'), []);
    assert.deepEqual(pairs("The '90s were the dogs' years; 'tis said, don't."), []);
  });
  it('are told from feet and inches', () => {
    assert.deepEqual(pairs('He is 6\' 2" tall and said "fine".'), ['"fine"']);
  });
  it('may stand in mixed curly and straight pairs', () => {
    assert.deepEqual(pairs('“One thing", she said.'), ['“One thing"']);
  });
  it('may hold em dashes', () => {
    assert.deepEqual(pairs('“We—all of us—left,” he said—“and ran.”'), ['“We—all of us—left,”', '“and ran.”']);
  });
  it('without a partner are kept as such', () => {
    assert.deepEqual(pairs('“It never closed, she said.'), ['“⚠']);
    assert.deepEqual(pairs('It never opened,” she said.'), ['”⚠']);
  });
  it('leave the next paragraph open, which goes on by opening again or by closing', () => {
    assert.equal(pairMarks('“First part.', 'closed').exit, 'curly');
    assert.equal(pairMarks('“Second part.”', 'curly').continues, true);
    assert.equal(pairMarks('the end of it.” She left.', 'curly').continues, true);
    assert.equal(pairMarks('She left. “Other.”', 'curly').continues, false);
    assert.equal(pairMarks('“Second part.”', 'curly').exit, 'closed');
  });
  it('go on only with a mark of their own kind', () => {
    assert.equal(pairMarks('"First part.', 'closed').exit, 'straight');
    assert.equal(pairMarks('“Second part.”', 'straight').continues, false);
    assert.equal(pairMarks('"Second part."', 'straight').continues, true);
  });
  it('quote every token between them', () => {
    const { quoted } = lex('She said “we won” today.', 'closed');
    assert.deepEqual([...quoted], [0, 0, 1, 1, 1, 1, 0, 0]);
  });
  it('alone fill a megabyte in linear time', () => {
    const time = (n: number): number => {
      const from = performance.now();
      pairMarks('“"’'.repeat(n), 'closed');
      return performance.now() - from;
    };
    time(1000);
    assert.ok(time(200_000) < 60 * Math.max(5, time(10_000)));
  });
});
