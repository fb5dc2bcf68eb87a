import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { detectArticle } from '../../../server/src/text/detection.ts';

const fixtures = new URL('../../fixtures/not-articles/', import.meta.url);
const samples = new URL('../../../samples/', import.meta.url);
const data = new URL('../../../../shared/data/', import.meta.url);

const short = 'The mayor resigned on Monday. She gave no reason for it. The council will meet on Friday to choose her successor.';

describe('The article test', () => {
  for (const file of readdirSync(samples).filter((name) => name.endsWith('.txt')))
    it(`takes samples/${file}`, () => assert.equal(detectArticle(file, readFileSync(new URL(file, samples), 'utf8')).reason, 'prose'));

  it('takes a short article, and one that is hard-wrapped', () => {
    assert.equal(detectArticle('a.txt', short).reason, 'prose');
    const wrapped = short.repeat(3).replace(/(.{50,60}) /g, '$1\n');
    assert.equal(detectArticle('a.txt', wrapped).reason, 'prose');
  });

  for (const file of readdirSync(fixtures))
    it(`leaves ${file} alone, whatever it is called`, () => {
      const text = readFileSync(new URL(file, fixtures), 'utf8');
      assert.equal(detectArticle(file, text).article, false);
      assert.equal(detectArticle('notes.txt', text).article, false);
    });

  for (const [name, reason] of [
    ['requirements-dev.txt', 'file name'],
    ['CMakeLists.txt', 'file name'],
    ['robots.txt', 'file name'],
    ['LICENSE.txt', 'licence'],
    ['third-party-notices.txt', 'licence'],
  ] as const)
    it(`goes by the name ${name}`, () => assert.equal(detectArticle(name, short).reason, reason));

  it('says why', () => {
    const reasons = {
      '': 'short',
      'const a = 1;\nfunction b() {\n  return a;\n}\nif (b() > 0) {\n  console.log("x", a, b, true, false);\n}\n': 'code',
      [Array.from({ length: 60 }, (_, i) => `word${'abcdefgh'[i % 8]}`).join('\n')]: 'list',
      'Der Bürgermeister trat am Montag zurück. Er nannte keinen Grund dafür. Der Stadtrat wählt am Freitag einen Nachfolger für ihn.':
        'foreign',
    };
    for (const [text, reason] of Object.entries(reasons)) assert.equal(detectArticle('a.txt', text).reason, reason, text.slice(0, 40));
  });

  it('does not flicker: a few letters change nothing', () => {
    const first = detectArticle('a.txt', short);
    assert.equal(detectArticle('a.txt', short.replace('resigned', 'resig'), first), first);
    assert.equal(detectArticle('a.txt', 'x = 1;\n'.repeat(60), first).article, false);
  });

  it('costs the same for any length', () => {
    const text = short.repeat(100_000);
    const start = performance.now();
    for (let i = 0; i < 20; i += 1) detectArticle('a.txt', text);
    assert.ok(performance.now() - start < 2_000);
  });

  for (const file of ['polnear-train', 'worldwide-train', 'gold-tune'])
    it(`takes 99 % of the articles of ${file}`, function () {
      let lines: string[] = [];
      try {
        lines = readFileSync(new URL(`${file}.jsonl`, data), 'utf8')
          .trim()
          .split('\n');
      } catch {
        this.skip();
      }
      const taken = lines.filter((line) => detectArticle('a.txt', (JSON.parse(line) as { text: string }).text).article);
      assert.ok(taken.length >= lines.length * 0.99, `${taken.length} of ${lines.length}`);
    });
});
