import { strict as assert } from 'node:assert';
import type { DraftActor } from '../../../server/src/analysis/actors/input.ts';
import { actorsOf, type Placed } from '../../../server/src/analysis/attribution/sources.ts';
import { standingOf, tagsOf } from '../../../server/src/analysis/attribution/standing.ts';

/** An article in which {P …} is a person, {H …} a pronoun for one, {G …} a government, {O …} an organization, each its own actor by its words; the source is in [ ]. */
function scene(markup: string): {
  text: string;
  source: { start: number; end: number };
  mentions: Placed[];
  kinds: Map<string, DraftActor['kind']>;
} {
  const kinds = new Map<string, DraftActor['kind']>();
  const mentions: Placed[] = [];
  let text = '';
  let start = 0;
  let end = 0;
  for (const piece of markup.matchAll(/\{([PHGO]) ([^}]*)\}|\[|\]|[^{[\]]+/g)) {
    if (piece[0] === '[') start = text.length;
    else if (piece[0] === ']') end = text.length;
    else {
      const words = piece[2] ?? piece[0];
      if (piece[1]) {
        kinds.set(words, 'PH'.includes(piece[1]) ? 'person' : piece[1] === 'G' ? 'government' : 'organization');
        mentions.push({
          start: text.length,
          end: text.length + words.length,
          actor: words,
          form: piece[1] === 'H' ? 'pronoun' : 'name',
          doubtful: false,
          candidates: [],
        });
      }
      text += words;
    }
  }
  return { text, source: { start, end }, mentions, kinds };
}

describe('behind a source phrase', () => {
  const behind = (markup: string): readonly string[] => {
    const { text, source, mentions, kinds } = scene(markup);
    return actorsOf(text, [source], mentions, (id) => kinds.get(id));
  };
  it('stands whom its head names', () => {
    assert.deepEqual(behind('[{P Lena Moe}, head of the {O Harbour Board},] said so.'), ['Lena Moe']);
  });
  it('stands not whose lawyer somebody is', () => {
    assert.deepEqual(behind('[{H His} lawyer, {P Sofia Lenz},] said so.'), ['Sofia Lenz']);
    assert.deepEqual(behind('[{H His} sister] said so.'), []);
    assert.deepEqual(behind('[{H His} office] said so.'), []);
    assert.deepEqual(behind('in [{H his}] view'), ['His'.toLowerCase()]);
    assert.deepEqual(behind('[{H He}] said so.'), ['He']);
  });
  it('stand all who are joined', () => {
    assert.deepEqual(behind('[{P Moe} and {P Lopez}] said so.'), ['Moe', 'Lopez']);
    assert.deepEqual(behind('[{G Oslo} and {G Bern}] have both criticised the tax.'), ['Oslo', 'Bern']);
    assert.deepEqual(behind('[{G Oslo}, {G Bern} and {G Rome}] agreed.'), ['Oslo', 'Bern', 'Rome']);
  });
  it('stands the maker of what is written, not the body whose people speak', () => {
    assert.deepEqual(behind('[a report by the {O Harbour Board}] said so.'), ['Harbour Board']);
    assert.deepEqual(behind('[the {O Harbour Board}’s statement] said so.'), ['Harbour Board']);
    assert.deepEqual(behind('[officials at the {O Harbour Board}] said so.'), []);
    assert.deepEqual(behind('[a spokesman for the {O Harbour Board}] said so.'), []);
  });
  it('stands nobody where a name is not its head', () => {
    assert.deepEqual(behind('[the {O Harbour Board} critics] said so.'), []);
  });
});

describe('a source’s standing', () => {
  const person = { kind: 'person', named: true } as DraftActor;
  const told = (words: string, actors: readonly DraftActor[] = []): string =>
    [
      standingOf(words, [{ start: 0, end: words.length }], actors),
      ...tagsOf(words, [{ start: 0, end: words.length }], actors, () => false),
    ].join(', ');
  it('is by name, by description, by nothing', () => {
    assert.equal(told('Lena Moe', [person]), 'named');
    assert.equal(told('the harbour’s pilots'), 'described');
    assert.equal(told('a senior official'), 'anonymous');
    assert.equal(told('two pilots, who spoke on condition of anonymity'), 'anonymous');
    assert.equal(standingOf('', [], []), 'agentless');
  });
  it('has its tags from the source’s own nouns, not from names', () => {
    assert.equal(told('a report by the board'), 'described, document');
    assert.equal(told('Spokeswoman Lena Moe', [person]), 'named, spokesperson');
    assert.equal(told('Bill Hart', [person]), 'named');
    assert.equal(told('network engineers at the port'), 'described');
    assert.equal(told('a newspaper in the north'), 'described, media');
  });
});
