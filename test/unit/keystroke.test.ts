import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nodeHost } from '../../server/src/node/host.ts';
import { readModels } from '../../server/src/node/models.ts';
import { check } from '../../server/src/rules/engine.ts';
import type { Finding, Rule } from '../../server/src/rules/rule.ts';
import { defaultSettings } from '../../server/src/rules/settings.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { stageNames } from '../../server/src/analysis/stages.ts';
import { Cancelled, createService, type Service } from '../../server/src/service.ts';
import { made } from '../bench/articles.ts';
import { article } from '../protocol/article.ts';
import type { Article } from '../../server/src/analysis/model.ts';
import { wordsOf } from '../../server/src/text/span.ts';

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

  it('gives others their turn while the article is joined and checked, and stops where nobody waits any longer', async () => {
    let turns = 0;
    let last = Infinity;
    const impatient = createService(
      { ...nodeHost, now: () => (turns += 100), yieldTurn: () => Promise.resolve(void (last -= 1)) },
      await readModels(),
    );
    const cancellation = {
      get isCancellationRequested() {
        return last < 0;
      },
    };
    const long = made(6_000, 4);
    const read = (version: number, text: string) => impatient.read({ uri: 'turns', version, text }, cancellation);
    await read(1, long);
    last = 1000;
    const article = await read(2, long.replace('storms', 'stormss'));
    const joining = 1000 - last;
    assert.ok(joining >= stageNames.length + 10, `${joining} turns for one paragraph and the joining`);
    last = joining - 3;
    await assert.rejects(read(3, long.replace('storms', 'stormy')), Cancelled);
    last = 1000;
    const checked = await impatient.check(article, defaultSettings, cancellation);
    assert.deepEqual(checked, check(article, defaultSettings));
    assert.ok(1000 - last > 10, 'a turn for each rule');
    last = 5;
    await assert.rejects(impatient.check(article, defaultSettings, cancellation), Cancelled);
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

  it('does so where paragraphs are moved and repeated, and every finding stands at the words that it names', async function () {
    this.timeout(240_000);
    const original = `${article.trim()}\n\n${made(3_000, 6)}`;
    const places = original.split('\n\n').length;
    const edit = fc.record({ from: fc.nat(places), to: fc.nat(places), copies: fc.boolean() });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const texts = [original];
        for (const { from, to, copies } of edits) {
          const all = (texts.at(-1) as string).split('\n\n');
          const [moved = ''] = copies ? [all[from]] : all.splice(from, 1);
          all.splice(to, 0, moved);
          texts.push(all.join('\n\n'));
        }
        await equalFreshReadings(`moved/${(run += 1)}`, texts);
      }),
      { numRuns: 10, seed: 5 },
    );
  });

  it('does so in two texts that hold the same paragraphs, read by turns', async () => {
    const paragraphs = made(3_000, 8).split('\n\n');
    const texts = [paragraphs, paragraphs.toReversed(), [...paragraphs.slice(4), ...paragraphs.slice(0, 8)]].map((list) =>
      list.join('\n\n'),
    );
    const checked = [];
    for (let round = 0; round < 2; round += 1)
      for (const [i, text] of texts.entries())
        checked.push(
          check(await service.read({ uri: `turns/${i}`, version: round, text: text + ' '.repeat(round) }), defaultSettings, true),
        );
    assert.deepEqual(checked.slice(3), checked.slice(0, 3));
    await equalFreshReadings('turns', texts);
  });

  async function leavesWhatAFreshReadingGives(original: string, numRuns: number): Promise<void> {
    const pieces = fc.constantFrom('“', '”', ' ', '\n', '\n\n', 'Vasquez', ' said', 'he ', '.', 'Kyiv', '😀', '\ud83d', 'x', '');
    const edit = fc.record({ at: fc.nat(original.length), remove: fc.nat(30), insert: pieces });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const texts = [original];
        for (const { at, remove, insert } of edits) {
          const text = texts.at(-1) as string;
          texts.push(text.slice(0, at) + insert + text.slice(at + remove));
        }
        await equalFreshReadings(`${original.length}/${(run += 1)}`, texts);
      }),
      { numRuns, seed: 3 },
    );
  }

  /** Reads the texts one after another as versions of one, each checked; the last must be what a service reads that knows none of them. */
  async function equalFreshReadings(name: string, texts: readonly string[]): Promise<void> {
    const text = texts.at(-1) as string;
    let incremental: Article | undefined;
    for (const [version, versionText] of texts.entries()) {
      incremental = await service.read({ uri: `file:///${name}`, version, text: versionText });
      check(incremental, defaultSettings);
    }
    assert.ok(incremental);
    const { text: read } = incremental;
    const fresh = await service.read({ uri: `file:///${name}/fresh`, version: 1, text });
    assert.deepEqual(incremental, fresh);
    const checked = check(incremental, defaultSettings, true);
    assert.deepEqual(checked, check(fresh, defaultSettings, true));
    for (const finding of checked.findings) assert.ok(standsAtItsWords(finding, read), `${finding.message} at ${wordsOf(read, finding)}`);
    service.forget(`file:///${name}`);
    service.forget(`file:///${name}/fresh`);
  }
});

/** Whether the words with which the message begins in quotation marks are those at the finding, or among them. */
function standsAtItsWords({ message, ...at }: Finding, text: string): boolean {
  const [, named] = /^“([^”]+)”/u.exec(message) ?? [];
  return named === undefined || wordsOf(text, at).includes(named);
}
