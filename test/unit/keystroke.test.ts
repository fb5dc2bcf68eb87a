import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nodeHost } from '../../server/src/node/host.ts';
import { readModels } from '../../server/src/node/models.ts';
import { check } from '../../server/src/rules/engine.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { defaultSettings } from '../../server/src/rules/settings.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { createService, type Service } from '../../server/src/service.ts';
import { made } from '../bench/articles.ts';
import { article } from '../protocol/article.ts';

describe('A keystroke', () => {
  let service: Service;
  before(async () => (service = createService(nodeHost, await readModels())));
  const uri = 'file:///a.txt';
  const paragraphs = article.trim().split('\n\n').length;

  it('reads the one paragraph it is in; what was there before is kept', async () => {
    await service.read({ uri, version: 1, text: article });
    assert.deepEqual(service.effort(uri), { paragraphsRead: paragraphs, paragraphsKept: 0 });
    await service.read({ uri, version: 2, text: article.replace('reckless', 'recklesss') });
    assert.deepEqual(service.effort(uri), { paragraphsRead: 1, paragraphsKept: paragraphs - 1 });
  });

  it('costs nothing where nothing changed', async () => {
    const first = await service.read({ uri, version: 3, text: article });
    assert.equal(await service.read({ uri, version: 4, text: article }), first);
  });

  it('reads nothing again when it is undone', async () => {
    await service.read({ uri, version: 5, text: article });
    await service.read({ uri, version: 6, text: article.replace('reckless', 'wreckless') });
    await service.read({ uri, version: 7, text: article });
    assert.deepEqual(service.effort(uri), { paragraphsRead: 0, paragraphsKept: paragraphs });
  });

  it('lets a rule scan the one paragraph it is in, and an undo none', async () => {
    const scanned: string[] = [];
    const pattern = Object.assign(/council/giu, {
      [Symbol.matchAll](text: string) {
        scanned.push(text);
        return text.matchAll(/council/giu);
      },
    });
    const rule: Rule = {
      ...{ id: 'a/a', scope: 'page', level: 'hint', summary: '', rationale: '', standard: '', options: {}, examples: [] },
      check: ({ page }) => void [...page.matches(pattern)],
    };
    const scansOf = async (version: number, text: string): Promise<number> => {
      scanned.length = 0;
      check(await service.read({ uri: 'file:///b.txt', version, text }), defaultSettings, false, [rule]);
      return scanned.length;
    };
    assert.ok((await scansOf(1, made(3000, 4))) > 10);
    assert.ok((await scansOf(2, made(3000, 4).replace('storms', 'stormss'))) <= 3, 'the sentences of one paragraph');
    assert.equal(await scansOf(3, made(3000, 4)), 0);
  });

  it('leaves nothing to analyse for a hover', async () => {
    const snapshot = { uri: 'file:///c.txt', version: 1, text: article };
    const read = await service.read(snapshot);
    const before = service.effort(snapshot.uri);
    for (const { start } of read.entities) hoverAt(await service.read(snapshot), [], [], start);
    assert.equal(service.effort(snapshot.uri), before);
  });

  it('stops the ripple of an opened quotation where the state agrees again', async () => {
    await service.read({ uri, version: 8, text: article });
    await service.read({ uri, version: 9, text: article.replace('Critics', '“Critics') });
    assert.ok((service.effort(uri)?.paragraphsRead ?? 99) <= 3);
  });

  it('leaves, after any edits, what a fresh reading gives', async function () {
    this.timeout(240_000);
    await leavesWhatAFreshReadingGives(article, 60);
  });

  it('does so in a long text, where most was read before', async function () {
    this.timeout(240_000);
    await leavesWhatAFreshReadingGives(made(15_000, 5), 8);
  });

  async function leavesWhatAFreshReadingGives(original: string, numRuns: number): Promise<void> {
    const pieces = fc.constantFrom('“', '”', ' ', '\n', '\n\n', 'Vasquez', ' said', 'he ', '.', 'Kyiv', '😀', '\ud83d', 'x', '');
    const edit = fc.record({ at: fc.nat(original.length), remove: fc.nat(30), insert: pieces });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        run += 1;
        let text = original;
        let incremental = await service.read({ uri: `file:///${run}`, version: 1, text });
        for (const [i, { at, remove, insert }] of edits.entries()) {
          text = text.slice(0, at) + insert + text.slice(at + remove);
          check(incremental, defaultSettings);
          incremental = await service.read({ uri: `file:///${run}`, version: i + 2, text });
        }
        const fresh = await service.read({ uri: `file:///${run}/fresh`, version: 1, text });
        assert.deepEqual(incremental, fresh);
        assert.deepEqual(check(incremental, defaultSettings, true), check(fresh, defaultSettings, true));
        service.forget(`file:///${run}`);
        service.forget(`file:///${run}/fresh`);
      }),
      { numRuns, seed: 3 },
    );
  }
});
