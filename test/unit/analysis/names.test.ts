import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findNames, type PlacedNames } from '../../../server/src/analysis/names.ts';
import { gazetteerOf, glueOf } from '../../../server/src/analysis/names/gazetteer.ts';
import { guises, readNames, type NameReading } from '../../../server/src/analysis/names/reading.ts';
import { lex, type Lexed } from '../../../server/src/lex/lexed.ts';
import { wordAt } from '../../../server/src/lex/tokens.ts';
import { instantiate } from '../../../server/src/node/instantiate.ts';
import { contextAfter } from '../../../server/src/tagging/context.ts';
import { loadTagger, type Tagger } from '../../../server/src/tagging/tagger.ts';
import { paragraphsOf } from '../../../server/src/text/paragraphs.ts';

const labels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'];

/** A tagger that gives each word the label its list says, this surely, and decodes token by token. */
function scripted(known: Readonly<Record<string, readonly [label: string, sureness: number]>>): Tagger {
  const each = (count: number, value: (i: number) => Float32Array): Float32Array => {
    const out = new Float32Array(count * labels.length);
    for (let i = 0; i < count; i += 1) out.set(value(i), i * labels.length);
    return out;
  };
  const emissions = ({ tokens }: Lexed): Float32Array =>
    each(tokens.count, (i) => {
      const [label, sureness] = known[wordAt(tokens, i)] ?? ['O', 9];
      return Float32Array.from(labels, (name) => (name === label ? sureness : 0));
    });
  return {
    labels,
    emissions,
    emissionsOfAll: (paragraphs) => paragraphs.map(({ lexed }) => emissions(lexed)),
    marginals: (emissions, count) =>
      each(count, (i) => {
        const row = Float64Array.from(emissions.subarray(i * labels.length, (i + 1) * labels.length), Math.exp);
        const sum = row.reduce((a, b) => a + b);
        return Float32Array.from(row, (x) => x / sum);
      }),
    decode: (emissions, count) =>
      Uint8Array.from({ length: count }, (_, i) => {
        const row = emissions.subarray(i * labels.length, (i + 1) * labels.length);
        return row.indexOf(Math.max(...row));
      }),
  };
}

function read(text: string, tagger: Tagger): PlacedNames[] {
  return paragraphsOf(text).map(({ start, end }) => {
    const lexed = lex(text.slice(start, end), 'closed');
    return { start, lexed, names: readNames([{ lexed, context: contextAfter(null) }], tagger)[0] as NameReading };
  });
}

const found = (text: string, tagger: Tagger): string[] =>
  findNames(read(text, tagger), tagger).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('names', () => {
  const tagger = scripted({
    Anna: ['B-PER', 6],
    Quill: ['I-PER', 6],
    Port: ['B-LOC', 6],
    Hale: ['I-LOC', 6],
    Ferris: ['B-ORG', 3.2],
  });

  it('stand where the labels say, with offsets into the article', () =>
    assert.deepEqual(found('A fire broke out.\n\nAnna Quill left Port Hale.', tagger), ['PER Anna Quill', 'LOC Port Hale']));

  it('end where another begins', () => {
    const beside = scripted({ Anna: ['B-PER', 6], Bea: ['B-PER', 6] });
    assert.deepEqual(found('Anna Bea', beside), ['PER Anna', 'PER Bea']);
  });

  it('hold a given name of two syllables whole', () => {
    const korean = scripted({ Han: ['B-PER', 6], Seo: ['I-PER', 6] });
    assert.deepEqual(found('Han Seo-jin spoke for the Han Seo-led team.', korean), ['PER Han Seo-jin', 'PER Han Seo']);
  });

  it('carry how sure the tagger is of its least sure word', () => {
    const [name] = findNames(read('Ferris', tagger), tagger);
    assert.ok(name && name.score > 0.5 && name.score < 0.9);
  });

  it('are none in an empty article', () => assert.deepEqual(findNames([], tagger), []));
});

describe('an article that agrees with itself', () => {
  it('takes an unsure surname for the person whose full name stands elsewhere', () => {
    const unsure: Tagger = scripted({ Anna: ['B-PER', 8], Moss: ['B-PER', 8] });
    const doubtful = read('Moss won.', scripted({ Moss: ['B-LOC', 1] }));
    const sure = [1, 2, 3, 4].flatMap(() => read('Anna Moss spoke.', unsure));
    assert.deepEqual(
      findNames([...sure, ...doubtful], unsure).map((name) => name.type),
      [...Array.from({ length: 8 }, () => 'PER'), 'PER'],
    );
  });

  it('leaves a word alone that stands once', () => {
    const once = scripted({ Moss: ['B-LOC', 1] });
    assert.deepEqual(found('Moss won.', once), ['LOC Moss']);
  });

  it('does not take part of a longer name for the same thing', () => {
    const places = scripted({ Hale: ['B-LOC', 2] });
    const bank = read('Bank of Hale said so. Hale Bank said so.', scripted({ Bank: ['B-ORG', 8], Hale: ['B-ORG', 8] }));
    const alone = read('They left Hale.', places);
    assert.equal(findNames([...bank, ...alone], places).at(-1)?.type, 'LOC');
  });

  it('reads runs of capitals of any length', () => {
    const text = 'HALE '.repeat(5000);
    assert.equal(read(text, scripted({})).flatMap((p) => p.names.runs).length, Math.ceil(4000 / 12) + Math.ceil(1000 / 12));
  });
});

describe('what reference lists say of a token', () => {
  const bitsOf = (text: string): number[] => [...gazetteerOf(lex(text, 'closed'))];

  it('covers every word of a place’s name', () => {
    const country = bitsOf('They left Trinidad and Tobago').map((bits) => bits & 1);
    assert.deepEqual(country, [0, 0, 1, 1, 1]);
  });

  it('asks for a capital', () => assert.deepEqual(bitsOf('turkey'), [0]));

  it('tells which tokens stand together', () => assert.deepEqual([...glueOf(lex('Jae-in – so', 'closed'))], [2, 3, 1, 0, 0]));
});

describe('the names tagger', () => {
  const shipped = loadTagger(readFileSync(new URL('../../../models/names.bin', import.meta.url)), instantiate);

  it('has the labels that names are read from', () => {
    assert.deepEqual(shipped.labels, labels);
    assert.deepEqual(
      guises.slice(1),
      labels.filter((label) => label.startsWith('B-')).map((label) => label.slice(2)),
    );
  });

  it('finds persons, organizations and places', () =>
    assert.deepEqual(
      found('Maria Lopez, a spokeswoman for the World Health Organization, told reporters in Nairobi that the talks had ended.', shipped),
      ['PER Maria Lopez', 'ORG World Health Organization', 'LOC Nairobi'],
    ));

  it('reads any text', () => {
    for (const text of ['\ud800 \udc00', '“”"'.repeat(500), 'É'.repeat(3000), '7 '.repeat(2000), 'İ ß ŉ'])
      assert.doesNotThrow(() => found(text, shipped));
  });
});
