import assert from 'node:assert/strict';
import type { CodeLens, CompletionItem, InlayHint, Range, SemanticTokens } from 'vscode-languageserver-protocol';
import { article, uri } from './article.ts';
import { Client } from './client.ts';

describe('What is shown in and between the lines', () => {
  let client: Client;
  const textDocument = { uri };
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  before(async () => {
    client = await Client.start();
    await client.open(uri, article);
  });
  after(() => client.stop());

  /** Words and type of each token. */
  function decoded({ data }: SemanticTokens): [string, string][] {
    const types = client.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    const lines = client.text(uri).split('\n');
    const found: [string, string][] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 5);
      line += down;
      character = down > 0 ? right : character + right;
      found.push([lines[line]?.slice(character, character + length) ?? '', types[type] ?? '']);
    }
    return found;
  }

  it('colours names, quotations, cues and unnamed sources', async () => {
    const tokens = decoded(await client.request('textDocument/semanticTokens/full', { textDocument }));
    for (const expected of [
      ['Elena Vasquez', 'person'],
      ['“We will not sell the harbour again,”', 'quotation'],
      ['Harbour Institute', 'organization'],
      ['Critics', 'anonymousSource'],
      ['say', 'cue'],
    ])
      assert.ok(
        tokens.some(([words, type]) => words === expected[0] && type === expected[1]),
        expected.join(),
      );
    const some = decoded(
      await client.request('textDocument/semanticTokens/range', {
        textDocument,
        range: { start: { line: 8, character: 0 }, end: { line: 9, character: 0 } },
      }),
    );
    assert.deepEqual(
      some.map(([words]) => words),
      ['Critics', 'say'],
    );
  });

  it('keeps hints and lenses off until they are asked for, and then shows them at once', async () => {
    assert.equal(await client.request('textDocument/inlayHint', { textDocument, range: whole }), null);
    assert.equal(await client.request('textDocument/codeLens', { textDocument }), null);
    await client.change({ inlayHints: { pronouns: true, speakers: true }, codeLens: true });
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range: whole });
    const labels = hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
    assert.ok(labels.includes('Elena Vasquez') && labels.includes('Elena Vasquez:'), labels.join());
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.match(lenses[0]?.command?.title ?? '', /^\d sources · \d quotations$/);
    // This client has no commands of its own: a lens says something, and leads nowhere.
    assert.ok(lenses.every(({ command }) => command?.command === '' && command.arguments === undefined));
    await client.change({});
  });

  it('has each lens lead to what its actor says, where the client can show it', async () => {
    const own = await Client.start({ options: { commands: ['onRecord.showPlaces', 'onRecord.openLedger'] }, settings: { codeLens: true } });
    await own.open(uri, article);
    const [whole, first] = await own.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.equal(whole?.command?.command, 'onRecord.openLedger');
    assert.equal(first?.command?.command, 'onRecord.showPlaces');
    const [at, from, places] = (first.command.arguments ?? []) as [string, Range, Range[]];
    assert.deepEqual([at, own.wordsAt(uri, from)], [uri, 'Elena Vasquez']);
    assert.ok(places.map((place) => own.wordsAt(uri, place)).includes('“We will not sell the harbour again,”'));
    await own.stop();
  });

  it('completes names where one is called for, and only there', async () => {
    const place = client.text(uri).indexOf('Critics say');
    await client.edit(uri, place, place, '“It will pass,” said V. ');
    const at = { textDocument, position: client.document(uri).positionAt(place + '“It will pass,” said V'.length) };
    const items = await client.request<CompletionItem[]>('textDocument/completion', at);
    assert.ok(
      items.some(({ label, textEdit }) => label === 'Elena Vasquez' && textEdit?.newText === 'Vasquez'),
      JSON.stringify(items),
    );
    assert.equal(await client.request('textDocument/completion', client.at(uri, 'meets')), null);
    await client.change({ completion: false });
    assert.equal(await client.request('textDocument/completion', at), null);
    await client.change({});
  });
});
