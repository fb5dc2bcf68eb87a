import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Actor } from '../../../server/src/analysis/model.ts';
import { worldFacts } from '../../../server/src/features/facts.ts';
import { counted, governmentOf, listed, shortened } from '../../../server/src/features/words.ts';
import { flat } from '../../../server/src/text/flat.ts';

describe('Words', () => {
  it('count and list as a sentence does', () => {
    assert.deepEqual([counted.mentions(1), counted.mentions(2), counted.quotations(0)], ['1 mention', '2 mentions', '0 quotations']);
    assert.deepEqual([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])], ['', 'a', 'a and b', 'a, b and c']);
    assert.deepEqual(['United States', 'Netherlands', 'Ukraine', 'Central African Republic'].map(governmentOf), [
      'the government of the {0}',
      'the government of the {0}',
      'the government of {0}',
      'the government of the {0}',
    ]);
  });

  it('are cut between words, never inside a pair of surrogates, and hold no signs that turn the line around', () => {
    assert.equal(shortened('The city would buy back its harbour', 20), 'The city would buy…');
    assert.equal(flat('a\u202eb\n\tc\0'), 'ab c');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        const short = shortened(text, most);
        assert.ok(short.length <= most + 1);
        assert.ok(!wellFormed(text) || wellFormed(short));
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

describe('World facts', () => {
  const actor = (kind: Actor['kind'], name: string, country: string | null = null): Actor => ({
    ...{ id: 'a1', name, label: name, named: true, kind, gender: 'unknown', plural: false, country },
    ...{ roles: [], aliases: [], mentions: [], attributions: [] },
  });

  it('are known of countries, agencies and bodies', () => {
    assert.match(worldFacts(actor('government', 'Norway', 'NO')).join(' '), /Kingdom of Norway.*Capital: Oslo/);
    assert.match(worldFacts(actor('organization', 'Xinhua')).join(' '), /state-owned news agency \(China/);
    assert.match(worldFacts(actor('organization', 'Associated Press')).join(' '), /not state-owned/);
    assert.match(worldFacts(actor('organization', 'United Nations')).join(' '), /international body/);
  });

  it('are not made up, and never told of people', () => {
    assert.deepEqual(worldFacts(actor('organization', 'Harbour Institute')), []);
    assert.deepEqual(worldFacts(actor('person', 'Xinhua')), []);
  });
});

/** No half of a surrogate pair stands alone. */
const wellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
