import assert from 'node:assert/strict';
import { completionsAt } from '../../../server/src/features/completion.ts';
import { pronounHints, speakerHints } from '../../../server/src/features/hints.ts';
import { lensesOf } from '../../../server/src/features/lens.ts';
import { linksOf } from '../../../server/src/features/links.ts';
import { answersTo, namedActorsOf } from '../../../server/src/features/symbols.ts';
import { tokensIn, tokensOf } from '../../../server/src/features/tokens.ts';
import { build, place } from '../build.ts';
import { article, text } from './sample.ts';

const whole = { start: 0, end: text.length };
const words = (s: { start: number; end: number }): string => text.slice(s.start, s.end);

describe('Colours', () => {
  const tokens = tokensOf(article);

  it('stand in order and never overlap; a name inside a quotation splits it', () => {
    tokens.slice(1).forEach((token, i) => assert.ok(token.start >= (tokens[i]?.end ?? 0)));
    const inside = tokens.filter((token) => token.start >= text.indexOf('“And') && token.end <= text.indexOf('it.”') + 4);
    assert.deepEqual(
      inside.map((token) => [words(token), token.type]),
      [
        ['“And ', 'quotation'],
        ['Vasquez', 'person'],
        [' knows it.”', 'quotation'],
      ],
    );
  });

  it('tell sources without a name, governments and cues', () => {
    const typeOf = (sought: string): string | undefined => tokens.find((token) => words(token) === sought)?.type;
    assert.deepEqual(['Critics', 'Kyiv', 'according to', 'VPA'].map(typeOf), ['anonymousSource', 'government', 'cue', 'organization']);
  });

  it('can be had for a part', () => assert.deepEqual(tokensIn(tokens, place(text, 'Kyiv')).map(words), ['Kyiv']));
});

describe('Hints', () => {
  it('name who a pronoun is, where that is known', () => {
    assert.deepEqual(
      pronounHints(article, whole).map(({ at, label }) => [text.slice(at - 3, at), label]),
      [['She', 'Elena Vasquez']],
    );
  });

  it('name who says a quotation, where the full name does not stand beside it', () => {
    assert.deepEqual(
      speakerHints(article, whole).map(({ label }) => label),
      ['Elena Vasquez'],
    );
  });
});

describe('Lenses', () => {
  it('count sources and what each says', () => {
    assert.deepEqual(
      lensesOf(article)
        .slice(0, 3)
        .map(({ title }) => title),
      [
        '4 sources · 2 quotations',
        'Elena Vasquez: 1 quotation, 1 indirect statement',
        'Velmar Press Agency: 0 quotations, 1 indirect statement',
      ],
    );
    assert.deepEqual(lensesOf(build('')), []);
  });
});

describe('Links', () => {
  it('are addresses without the sentence’s own marks', () => {
    const found = linksOf('See https://press.example/a_(b), www.press.example/x. Or mail desk@press.example!');
    assert.deepEqual(
      found.map(({ href }) => href),
      ['https://press.example/a_(b)', 'https://www.press.example/x', 'mailto:desk@press.example'],
    );
  });

  it('are looked for in linear time', () => {
    for (const unit of ['a', 'www.', '@', 'http://', 'a.']) linksOf(unit.repeat(400_000 / unit.length));
  });
});

describe('Completion', () => {
  const after = (words: string) => {
    const there = text.replace('Traffic grew', `${words}Traffic grew`);
    const offset = there.indexOf('Traffic grew');
    return completionsAt({ ...article, text: there }, offset);
  };

  it('offers the actors behind “, said ” and “according to ”, the known ones by their short form', () => {
    for (const place of ['“It works,” said ', 'It works, according to ', 'It works, said Vas']) {
      const offered = after(place);
      assert.deepEqual(
        offered.slice(0, 2).map((item) => [item.label, item.text]),
        [
          ['Elena Vasquez', 'Vasquez'],
          ['Velmar Press Agency', 'Velmar Press Agency'],
        ],
      );
    }
  });

  it('gives the role on first use', () => {
    const offset = text.indexOf('Mayor');
    const there = `${text.slice(0, offset)}It works, said ${text.slice(offset)}`;
    assert.equal(completionsAt({ ...article, text: there }, offset + 'It works, said '.length)[0]?.text, 'Elena Vasquez, Mayor');
  });

  it('stays silent elsewhere', () => assert.deepEqual(after('They say that '), []));
});

describe('Symbols', () => {
  it('find actors by any of their names', () => {
    const found = (query: string) =>
      namedActorsOf(article)
        .filter((actor) => answersTo(actor, query))
        .map(({ name }) => name);
    assert.deepEqual(found('vpa'), ['Velmar Press Agency']);
    assert.deepEqual(found('lndq'), ['Tomas Lindqvist']);
    assert.deepEqual(found('zz'), []);
    assert.equal(found('').length, 5);
  });
});
