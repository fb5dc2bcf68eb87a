import { strict as assert } from 'node:assert';
import { paragraphsOf } from '../../../server/src/text/paragraphs.ts';
import { partsOf, type Parts } from '../../../server/src/text/parts.ts';
import type { Span } from '../../../server/src/text/span.ts';

const read = (text: string): Record<keyof Parts, unknown> => {
  const parts = partsOf(text, paragraphsOf(text));
  const words = (s: Span | null): string | null => s && text.slice(s.start, s.end);
  return {
    headline: words(parts.headline),
    standfirst: words(parts.standfirst),
    byline: words(parts.byline),
    dateline: words(parts.dateline),
    captions: parts.captions.map(words),
    subheadings: parts.subheadings.map(words),
    furniture: parts.furniture.map(words),
    body: parts.body.map(words),
  };
};

const body =
  'The harbour board closed the northern quay on Monday after inspectors found rust in its pillars, the board said in a statement.';

describe('the parts of an article', () => {
  it('take a first line without a full stop as the headline, then byline and dateline', () => {
    const parts = read(`Harbour board closes quay\nBy Ada Lindqvist\nOSLO (Reuters) - ${body}\n${body}`);
    assert.equal(parts.headline, 'Harbour board closes quay');
    assert.equal(parts.byline, 'By Ada Lindqvist');
    assert.match(String(parts.dateline), /^OSLO \(Reuters\) -/);
    assert.equal((parts.body as string[]).length, 2);
  });

  it('take a whole first sentence above a headless body as the standfirst', () => {
    const parts = read(
      `The northern quay closes after a long summer of warnings as the harbour board weighs what a repair would cost it.\n${body} ${body}\n${body}\n${body}`,
    );
    assert.equal(parts.headline, null);
    assert.match(String(parts.standfirst), /^The northern quay/);
  });

  it('take a short line closed by a full stop as a headline', () => {
    assert.equal(read(`Harbour board closes its quay.\n${body}\n${body}\n${body}`).headline, 'Harbour board closes its quay.');
  });

  it('take a line that is a date as the dateline', () => {
    assert.equal(read(`Quay closed\nTuesday, March 4, 2025\n${body}\n${body}`).dateline, 'Tuesday, March 4, 2025');
  });

  it('set credits and captions aside', () => {
    assert.deepEqual(read(`Quay closed\n${body}\nPhoto: Ada Lindqvist\n${body}\nReporting by Ada Lindqvist; editing by Jon Moe`).captions, [
      'Photo: Ada Lindqvist',
      'Reporting by Ada Lindqvist; editing by Jon Moe',
    ]);
  });

  it('are all body where the text is one paragraph', () => {
    assert.deepEqual(read(body).body, [body]);
  });
});

describe('datelines', () => {
  for (const head of [
    'FLINT, Mich., Oct. 4 (UPI) —',
    'LONDON (Reuters) -',
    'Paris, 3 May (AFP) –',
    'CHARLOTTE -',
    'OSLO, March 4 —',
    'MARENTO, May 3 (Daily Tide) —',
  ])
    it(`are seen in “${head}”`, () => assert.equal(read(`Quay closed\n${head} ${body}\n${body}`).dateline, head));
  for (const head of ['The board —', 'Oslo -', 'NATO said', 'A —'])
    it(`are not seen in “${head}”`, () => assert.equal(read(`Quay closed\n${head} ${body}\n${body}`).dateline, null));
});
