import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lex, type Lexed } from '../../../server/src/lex/lexed.ts';
import { instantiate } from '../../../server/src/node/instantiate.ts';
import { contextAfter, type Context } from '../../../server/src/tagging/context.ts';
import { ModelError } from '../../../server/src/tagging/model-file.ts';
import { makeSlots } from '../../../server/src/tagging/slots.ts';
import { loadTagger, type Tagger } from '../../../server/src/tagging/tagger.ts';
import { paragraphsOf } from '../../../server/src/text/paragraphs.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`fixture/${name}`, import.meta.url));

interface Expected {
  readonly emissions: number[][];
  readonly labels: number[];
  readonly marginals: number[][];
}

function paragraphs(text: string): { lexed: Lexed; context: Context }[] {
  let previous: Lexed | null = null;
  return paragraphsOf(text).map(({ start, end }) => {
    const context = contextAfter(previous);
    const lexed = lex(text.slice(start, end), previous?.quotation.exit ?? 'closed');
    previous = lexed;
    return { lexed, context };
  });
}

const close = (given: ArrayLike<number>, expected: readonly number[], tolerance: number): void => {
  assert.equal(given.length, expected.length);
  expected.forEach((value, i) => assert.ok(Math.abs((given[i] as number) - value) < tolerance, `${i}: ${given[i]} for ${value}`));
};

const ways: Record<string, () => Tagger> = {
  'in plain TypeScript': () => loadTagger(fixture('model.bin')),
  'on vectors': () => loadTagger(fixture('model.bin'), instantiate),
};

for (const [way, load] of Object.entries(ways))
  describe(`a tagger ${way}`, () => {
    const article = fixture('article.txt').toString();
    const expected = JSON.parse(fixture('expected.json').toString()) as Expected[];

    it('gives the emissions, labels and marginals that PyTorch gives (training/tagger/fixture.py)', () => {
      const tagger = load();
      paragraphs(article).forEach(({ lexed, context }, i) => {
        const { emissions, labels, marginals } = expected[i] as Expected;
        const given = tagger.emissions(lexed, context);
        close(given, emissions.flat(), 0.02);
        assert.deepEqual([...tagger.decode(given, lexed.tokens.count)], labels);
        close(tagger.marginals(given, lexed.tokens.count), marginals.flat(), 0.01);
      });
    });

    it('gives the same answer the second time, when every word form is known', () => {
      const tagger = load();
      const read = (): Float32Array[] => paragraphs(article).map(({ lexed, context }) => tagger.emissions(lexed, context));
      assert.deepEqual(read(), read());
    });

    it('gives many paragraphs together what it gives each, in any order', () => {
      const tagger = load();
      const given = paragraphs(article);
      const many = [...given, ...given.slice(1).reverse(), { lexed: lex('', 'closed'), context: contextAfter(null) }, ...given];
      const together = tagger.emissionsOfAll(many);
      assert.equal(together.length, many.length);
      many.forEach(({ lexed, context }, i) => assert.deepEqual(together[i], tagger.emissions(lexed, context)));
    });

    it('reads a paragraph without tokens, and marks alone', () => {
      const tagger = load();
      for (const text of ['', '””””', '\ud800']) {
        const lexed = lex(text, 'closed');
        const emissions = tagger.emissions(lexed, contextAfter(null));
        assert.equal(emissions.length, lexed.tokens.count * tagger.labels.length);
        assert.equal(tagger.decode(emissions, lexed.tokens.count).length, lexed.tokens.count);
      }
    });

    it('reads a paragraph of more tokens than one window and more forms than are kept', () => {
      const tagger = load();
      const lexed = lex(
        Array.from({ length: 6000 }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}x${i.toString(36)}y`).join(' '),
        'closed',
      );
      const emissions = tagger.emissions(lexed, contextAfter(null));
      const labels = tagger.decode(emissions, lexed.tokens.count);
      assert.equal(labels.length, lexed.tokens.count);
      assert.ok(emissions.every(Number.isFinite));
      assert.ok(tagger.marginals(emissions, lexed.tokens.count).every((p) => p >= 0 && p <= 1));
    });
  });

describe('the vector loops', () => {
  it('give the labels of the plain encoder, scores to a thousandth, whatever is read together', () => {
    const given = paragraphs(fixture('article.txt').toString().repeat(4));
    const plain = loadTagger(fixture('model.bin'));
    const vector = loadTagger(fixture('model.bin'), instantiate);
    const together = vector.emissionsOfAll(given);
    given.forEach(({ lexed, context }, i) => {
      const expected = plain.emissions(lexed, context);
      close(together[i] as Float32Array, [...expected], 0.001);
      const { count } = lexed.tokens;
      assert.deepEqual(vector.decode(together[i] as Float32Array, count), plain.decode(expected, count));
    });
  });
});

describe('the slots', () => {
  it('keep what is met again and of late, and never give away what the same call needs', () => {
    const slots = makeSlots<string>(4);
    const find = (...words: string[]): [number[], string[]] => {
      const out = new Int32Array(words.length);
      const added = slots.find(words, [{ from: 0, to: words.length }], out);
      assert.deepEqual([...out].map(slots.keyOf), words);
      return [added, added.map(slots.keyOf)];
    };
    assert.deepEqual(find('the', 'of', 'the')[1], ['the', 'of']);
    assert.deepEqual(find('quay', 'harbour')[1], ['quay', 'harbour']);
    assert.deepEqual(find('ferry')[1], ['ferry']);
    assert.deepEqual(find('the')[1], []);
    assert.deepEqual(find('a', 'b', 'c', 'd')[1].length, 4);
  });
});

describe('a model file', () => {
  const damaged = (change: (bytes: Uint8Array) => Uint8Array): (() => Tagger) => {
    const bytes = change(Uint8Array.from(fixture('model.bin')));
    return () => loadTagger(bytes);
  };

  it('is refused with a clear word where it is none, is cut, or was altered', () => {
    assert.throws(() => loadTagger(new Uint8Array(0)), ModelError);
    assert.throws(
      damaged((bytes) => bytes.fill(0, 0, 4)),
      /no model|not a model/,
    );
    assert.throws(
      damaged((bytes) => bytes.subarray(0, 200)),
      /ends inside its header/,
    );
    assert.throws(
      damaged((bytes) => bytes.subarray(0, bytes.length - 16)),
      /damaged/,
    );
    assert.throws(
      damaged((bytes) => {
        bytes[bytes.length - 5] = (bytes[bytes.length - 5] as number) ^ 1;
        return bytes;
      }),
      /“fixture” is damaged/,
    );
  });

  it('may lie at any place in memory', () => {
    const bytes = fixture('model.bin');
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    assert.doesNotThrow(() => loadTagger(moved.subarray(3)));
  });
});
