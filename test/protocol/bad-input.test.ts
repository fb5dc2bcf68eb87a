import assert from 'node:assert/strict';
import type { Diagnostic, Range, SemanticTokens } from 'vscode-languageserver-protocol';
import { article, uri } from './article.ts';
import { Client } from './client.ts';

/** Asks everything about a text that may be asked without knowing it. */
async function askAll(client: Client, at: string): Promise<readonly Diagnostic[]> {
  const textDocument = { uri: at };
  const document = client.document(at);
  const end = document.positionAt(document.getText().length);
  const middle = document.positionAt(document.getText().length >> 1);
  const whole = { start: { line: 0, character: 0 }, end };
  for (const position of [{ line: 0, character: 0 }, middle, end, { line: 9999, character: 9999 }])
    for (const method of ['hover', 'definition', 'documentHighlight', 'completion', 'prepareRename', 'prepareCallHierarchy'])
      await client.request(`textDocument/${method}`, { textDocument, position });
  await client.request('textDocument/selectionRange', { textDocument, positions: [middle] });
  for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens'])
    await client.request(`textDocument/${method}`, { textDocument });
  const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  for (let i = 2; i < data.length; i += 5) assert.ok((data[i] ?? 0) > 0);
  await client.request('textDocument/codeAction', { textDocument, range: whole, context: { diagnostics: [] } });
  const items = await client.diagnostics(at);
  for (const { range } of items) assert.ok(fits(document.getText(), document.offsetAt(range.start), document.offsetAt(range.end)));
  return items;
}

const fits = (text: string, start: number, end: number): boolean => start >= 0 && start < end && end <= text.length;

describe('Bad input', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  after(async () => {
    assert.ok(client.alive);
    assert.deepEqual(client.errors, []);
    await client.stop();
  });

  /** The article with a stretch before it: every offset behind must still be right. */
  const below = (head: string): string => `${head}\n\n${article}`;
  const wordsOf = (items: readonly Diagnostic[], rule: string, at: string): string | undefined => {
    const found = items.find(({ code }) => code === rule);
    return found && client.wordsAt(at, found.range);
  };

  for (const [name, text] of [
    ['an empty file', ''],
    ['white space only', ' \n\t\r\n\u00a0\ufeff'],
    ['quotation marks only', '“”"‘’\'«»„“'.repeat(2_000)],
    ['opening marks only', '“'.repeat(20_000)],
    ['one word', 'word'],
    ['lone surrogates only', '\ud800\udc00\udfff\ud800 '.repeat(500)],
    ['NULs only', '\0'.repeat(5_000)],
    ['capitals only', 'HARBOUR DEAL DIVIDES PORT VELMAR AND THE MAYOR '.repeat(400)],
    ['names only', 'Elena Vasquez said Tomas Lindqvist. '.repeat(800)],
  ] as const)
    it(`${name}: answered, whatever is asked`, async () => {
      const at = `file:///bad/${encodeURIComponent(name)}.article`;
      await client.open(at, text, 'article');
      await askAll(client, at);
      await client.close(at);
    });

  for (const [name, text] of [
    ['lone surrogates', below('Broken \ud83d pairs \udc00 stand here, and the reader does not mind them at all.')],
    ['NULs', below('Nulls \0 stand \0\0 here, and the reader does not mind them at all.')],
    ['CRLF', article.replaceAll('\n', '\r\n')],
    ['mixed line ends', article.replace('\n\n', '\r\n\r\n').replace('\n\nC', '\r\rC')],
    ['right-to-left text', below('قال الوزير إن الاتفاق قريب. הודיע השר כי ההסכם קרוב. The minister said that it was close.')],
    ['a byte-order mark', `\ufeff${article}`],
    ['line and paragraph separators', below('One line\u2028and another\u2029stand here, and the reader does not mind them at all.')],
    ['markup and tables', below('<b>bold</b> | a | b |\n| --- | --- |\n![x](http://evil.example)')],
  ] as const)
    it(`${name}: read, and every offset behind it right`, async () => {
      const at = `file:///bad/${encodeURIComponent(name)}.article`;
      await client.open(at, text, 'article');
      const items = await askAll(client, at);
      assert.match(wordsOf(items, 'source/vague', at) ?? '', /^Critics/);
      const { range } = await client.request<{ range: Range }>('textDocument/hover', client.at(at, 'Lindqvist', 2));
      assert.equal(client.wordsAt(at, range), 'Lindqvist');
      await client.close(at);
    });

  it('an emoji in a name: shown, and counted in the protocol’s units', async () => {
    const at = 'file:///bad/emoji.txt';
    await client.open(at, article.replaceAll('Tomas Lindqvist', 'Tomas 🦭 Lindqvist'));
    await askAll(client, at);
    assert.match((await client.hover(client.at(at, 'Elena'))) ?? '', /Elena Vasquez/);
    const { range } = await client.request<{ range: Range }>('textDocument/hover', client.at(at, 'Lindqvist', 2));
    assert.equal(client.wordsAt(at, range), 'Lindqvist');
  });

  it('Markdown in an article is shown, never interpreted', async () => {
    const at = 'file:///bad/markdown.txt';
    const hostile = '![x](http://evil.example/p.png) [click](command:workbench.action.quit) <img src=x> `code`';
    await client.open(at, `${article}\n“Here is ${hostile} for you to see,” said Tomas Lindqvist.\n`);
    for (const card of [await client.hover(client.at(at, 'Tomas')), await client.hover(client.at(at, 'Here is'))]) {
      assert.ok(card);
      assert.ok(!/!\[|\]\((?!file:\/\/\/bad\/markdown\.txt#L\d+,\d+\))|<img|(?<!\\)`/.test(card), card);
    }
  });

  it('edits that cut pairs, line ends and marks in two leave the server in step', async () => {
    const at = 'file:///bad/cuts.txt';
    await client.open(at, below('A 🦭 seal sat\r\nhere “and” there.'));
    for (const cut of ['🦭', '\r\n', '“and”']) {
      const place = client.text(at).indexOf(cut);
      await client.edit(at, place + 1, place + 2, '');
      await askAll(client, at);
    }
    const { range } = await client.request<{ range: Range }>('textDocument/hover', client.at(at, 'Lindqvist', 2));
    assert.equal(client.wordsAt(at, range), 'Lindqvist');
  });

  it('requests that make no sense are refused, and nothing else', async () => {
    await client.open(uri, article);
    const nonsense = [
      ['textDocument/hover', { textDocument: { uri: 'nowhere' }, position: { line: 0, character: 0 } }],
      ['textDocument/hover', { textDocument: { uri }, position: { line: -4, character: -9 } }],
      ['textDocument/rename', { ...client.at(uri, 'Elena'), newName: '' }],
      ['callHierarchy/incomingCalls', { item: { uri, name: 'nobody', data: { x: 1 } } }],
      ['workspace/executeCommand', { command: 'onRecord.ignore', arguments: [4] }],
      ['workspace/executeCommand', { command: 'nothing' }],
      ['nobody/knowsThis', {}],
    ] as const;
    for (const [method, params] of nonsense) await client.request(method, params).catch(() => undefined);
    assert.match((await client.hover(client.at(uri, 'Elena'))) ?? '', /Elena Vasquez/);
    client.errors.length = 0;
  });
});

describe('Ten megabytes in one paragraph', () => {
  it('are read, visibly limited where they are, while others are served', async function () {
    this.timeout(300_000);
    const client = await Client.start();
    const at = 'file:///bad/huge.txt';
    const sentence = 'Mayor Elena Vasquez said on Monday that the city would buy back its harbour. “We will not sell it,” she said. ';
    await client.open(at, sentence.repeat(Math.ceil(10_000_000 / sentence.length)));
    await client.open(uri, article);
    const huge = client.pull(at).catch((error: unknown) => error);
    assert.ok((await client.diagnostics(uri)).length > 0);
    await huge;
    const status = await client.until(() => client.statuses.find((one) => one.uri === at && one.milliseconds !== null));
    assert.ok(status.readTo > 0 && status.readTo < status.length);
    assert.ok(client.alive);
    await client.stop();
  });
});
