import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nodeHost } from '../../server/src/node/host.ts';
import { readModels } from '../../server/src/node/models.ts';
import { createService, type Service } from '../../server/src/service.ts';
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

  it('stops the ripple of an opened quotation where the state agrees again', async () => {
    await service.read({ uri, version: 8, text: article });
    await service.read({ uri, version: 9, text: article.replace('Critics', '“Critics') });
    assert.ok((service.effort(uri)?.paragraphsRead ?? 99) <= 3);
  });

  it('leaves, after any edits, what a fresh reading gives', async function () {
    this.timeout(120_000);
    const pieces = fc.constantFrom('“', '”', ' ', '\n', '\n\n', 'Vasquez', ' said', 'he ', '.', 'Kyiv', '😀', '\ud83d', 'x', '');
    const edit = fc.record({ at: fc.nat(article.length), remove: fc.nat(30), insert: pieces });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        run += 1;
        let text = article;
        let incremental = await service.read({ uri: `file:///${run}`, version: 1, text });
        for (const [i, { at, remove, insert }] of edits.entries()) {
          text = text.slice(0, at) + insert + text.slice(at + remove);
          incremental = await service.read({ uri: `file:///${run}`, version: i + 2, text });
        }
        assert.deepEqual(incremental, await service.read({ uri: `file:///${run}/fresh`, version: 1, text }));
        service.forget(`file:///${run}`);
        service.forget(`file:///${run}/fresh`);
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
