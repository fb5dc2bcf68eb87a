import { strict as assert } from 'node:assert';
import { paragraphsOf } from '../../../server/src/text/paragraphs.ts';

const words = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('end at a line break, whatever its kind', () => {
    assert.deepEqual(words('One.\nTwo.\r\nThree.\rFour.\n\n\nFive.'), ['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
  });

  it('carry no white space, byte-order mark or NUL at their edges', () => {
    assert.deepEqual(words('\ufeff  One. \t\n\u0000\u00a0Two.\u0000'), ['One.', 'Two.']);
  });

  it('end only at an empty line where the text is hard-wrapped', () => {
    const wrapped = [
      'The minister of the interior of the small republic said on',
      'Tuesday that the bridge over the river would not be opened',
      'before the spring, because the engineers had found a crack',
      'in the second pier that nobody had been able to explain to',
      'the committee, which had asked for a report weeks ago and',
      'had been promised one for the first day of the new month,',
      'or so its chairwoman remembered.',
      '',
      'The mayor disagreed.',
    ].join('\n');
    assert.equal(words(wrapped).length, 2);
  });

  it('are none in a text of white space', () => {
    assert.deepEqual(paragraphsOf(' \n\t\r\n '), []);
    assert.deepEqual(paragraphsOf(''), []);
  });

  it('are cut where they are longer than prose, behind a sentence, losing nothing but white space', () => {
    const text = 'The council met and the council left again. '.repeat(2000);
    const pieces = paragraphsOf(text);
    assert.ok(pieces.length > 3);
    for (const p of pieces) {
      assert.ok(p.end - p.start <= 20_000);
      assert.equal(text[p.end - 1], '.');
    }
    assert.equal(pieces.map(({ start, end }) => text.slice(start, end)).join(' '), text.trim());
  });

  it('are never cut inside a character', () => {
    const text = '😀'.repeat(15_000);
    for (const { start, end } of paragraphsOf(text)) assert.equal((end - start) % 2, 0);
  });
});
