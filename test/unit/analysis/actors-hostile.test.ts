import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findActors } from '../../../server/src/analysis/actors/actors.ts';
import { resolvePronouns } from '../../../server/src/analysis/pronouns.ts';
import { named } from './named.ts';

describe('actors of any text', () => {
  const piece = fc.constantFrom(
    '{P Ann Poe}',
    '{P Poe}',
    '{O Moss}',
    '{L Denmark}',
    '{M Danes}',
    '“',
    '”',
    ' he ',
    ' the president ',
    '\n\n',
    '. ',
    ', ',
    '\ud800',
    'said',
    '{S Critics}',
  );

  it('lie in order, inside the text, one a name at most', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const input = named(pieces.join(''));
        const found = findActors(input);
        const { actors, entityActor } = found;
        const ids = new Set(actors.map(({ id }) => id));
        assert.equal(entityActor.length, input.names.length);
        for (const id of entityActor) assert.ok(id === null || ids.has(id));
        let before = -1;
        for (const { mentions } of actors) {
          const first = mentions[0]?.start ?? -1;
          assert.ok(first >= before);
          before = first;
          for (const { start, end } of mentions) assert.ok(0 <= start && start < end && end <= input.text.length);
        }
        for (const { actor, rivals } of resolvePronouns(input, found, () => null)) {
          assert.ok(actor === null || ids.has(actor));
          assert.ok(rivals.every((id) => ids.has(id)));
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
