import assert from 'node:assert/strict';
import type { CodeAction, CodeLens, Diagnostic, DocumentSymbol } from 'vscode-languageserver-protocol';
import { article, uri } from './article.ts';
import { Client } from './client.ts';

describe('A reader whose editor is in German', () => {
  let client: Client;
  const textDocument = { uri };
  before(async () => {
    client = await Client.start({ locale: 'de-AT', settings: { codeLens: true }, folder: 'file:///press' });
    await client.open(uri, article);
  });
  after(() => client.stop());

  it('reads cards in German, with the article’s words as they are', async () => {
    const card = (await client.hover(client.at(uri, 'Elena'))) ?? '';
    assert.match(card, /^\*\*Elena Vasquez\*\* · Person {2}\nEingeführt als „Mayor“ {2}\n\d Erwähnungen/);
    assert.match(card, /\nSagt hier:\n/);
    assert.match((await client.hover(client.at(uri, 'far too high'))) ?? '', /^Gesagt von \*\*Tomas Lindqvist\*\*/);
  });

  it('has groups, lenses, findings and actions in German', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.ok(symbols.some(({ name }) => name === 'Menschen'));
    const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.match(lens?.command?.title ?? '', /^\d Quellen · \d Zitate$/);
    const vague = (await client.diagnostics(uri)).find(({ code }) => code === 'source/vague') as Diagnostic;
    assert.match(String(vague.message), /^„Critics“ nennt niemanden/);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: vague.range,
      context: { diagnostics: [] },
    });
    assert.deepEqual(
      actions.filter(({ command }) => command).map(({ title }) => title),
      ['Diesen Befund ausblenden', 'source/vague in dieser Datei ausblenden', 'source/vague in diesem ganzen Ordner ausblenden'],
    );
  });
});

describe('A reader whose language is not translated', () => {
  it('reads English', async () => {
    const client = await Client.start({ locale: '../../package' });
    await client.open(uri, article);
    assert.match((await client.hover(client.at(uri, 'Elena'))) ?? '', /Introduced as “Mayor”/);
    await client.stop();
  });
});
