import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { packedCities } from '../../../server/src/knowledge/generated/cities.ts';
import { packedFirstNames } from '../../../server/src/knowledge/generated/firstNames.ts';
import { packedSurnames } from '../../../server/src/knowledge/generated/surnames.ts';
import { pack, unpack } from '../../../server/src/knowledge/packed.ts';

describe('packed lists', () => {
  it('give back every entry and nothing else', () => {
    const word = fc.stringMatching(/^[a-z][a-z '-]{0,50}$/);
    fc.assert(
      fc.property(fc.dictionary(word, fc.stringMatching(/^[A-Z]{1,2}$/), { noNullPrototype: true }), word, (entries, other) => {
        const lookUp = unpack(pack(Object.entries(entries)));
        for (const [key, value] of Object.entries(entries)) assert.equal(lookUp(key), value);
        if (!Object.hasOwn(entries, other)) assert.equal(lookUp(other), undefined);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('are small and ready at once', () => {
    const size = packedCities.length + packedFirstNames.length + packedSurnames.length;
    assert.ok(size < 250_000, `${size} characters`);
    const start = performance.now();
    unpack(packedFirstNames)('maria');
    assert.ok(performance.now() - start < 15);
  });
});
