import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-protocol';
import { article, uri } from './article.ts';
import { capable, Client } from './client.ts';

describe('An article over the protocol', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
    await client.open(uri, article);
  });
  after(() => client.stop());

  it('is met with every capability, positions in UTF-16', () => {
    const { capabilities, serverInfo } = client.initialized;
    assert.equal(serverInfo?.name, 'on-record');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    for (const name of [
      'hoverProvider',
      'diagnosticProvider',
      'documentSymbolProvider',
      'referencesProvider',
      'documentHighlightProvider',
      'definitionProvider',
      'renameProvider',
      'callHierarchyProvider',
      'selectionRangeProvider',
      'foldingRangeProvider',
      'documentLinkProvider',
      'semanticTokensProvider',
      'inlayHintProvider',
      'codeLensProvider',
      'completionProvider',
      'workspaceSymbolProvider',
      'codeActionProvider',
      'executeCommandProvider',
    ] as const)
      assert.ok(capabilities[name], name);
  });

  it('has its status told: at once, and when it was read', async () => {
    await client.diagnostics(uri);
    const read = await client.until(() => client.statuses.find((status) => status.milliseconds !== null));
    const [first] = client.statuses;
    assert.deepEqual([first?.article, first?.reason, first?.milliseconds], [true, 'prose', null]);
    assert.deepEqual([read.article, read.readTo, read.length, read.failedRules], [true, article.length, article.length, []]);
  });

  it('shows who a name is, and what is said', async () => {
    const card = await client.hover(client.at(uri, 'Elena'));
    assert.match(card ?? '', /^\*\*Elena Vasquez\*\* · person/);
    assert.match(card ?? '', /Introduced as “Mayor”/);
    assert.match(card ?? '', /said: \[“We will not sell the harbour again,”\]\(file:\/\/\/press\/harbour\.txt#L5,1\)/);
  });

  it('shows who a pronoun is', async () =>
    assert.match((await client.hover(client.at(uri, 'She'))) ?? '', /^\*She\* — \*\*Elena Vasquez\*\*/));

  it('shows who says a quotation', async () => {
    assert.match(
      (await client.hover(client.at(uri, 'far too high'))) ?? '',
      /^Said by \*\*Tomas Lindqvist\*\*, director of the Harbour Institute/,
    );
  });

  it('shows how well a source is known', async () => {
    assert.match((await client.hover(client.at(uri, 'say the plan'))) ?? '', /Anonymous/);
  });

  it('says nothing of plain words', async () => assert.equal(await client.hover(client.at(uri, 'meets')), undefined));

  it('has an outline of its actors and what they say', async () => {
    type Symbol = { name: string; detail: string; range: Range; selectionRange: Range; children: Symbol[] };
    const symbols = await client.request<Symbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    const [headline] = symbols;
    assert.equal(headline?.name, 'Harbour deal divides Port Velmar');
    // Wherever the cursor is, the path above the text names the article; the entry itself leads to its headline.
    assert.equal(client.wordsAt(uri, headline.range), article);
    assert.equal(client.wordsAt(uri, headline.selectionRange), headline.name);
    const people = symbols.find(({ name }) => name === 'People');
    assert.deepEqual(
      people?.children.map(({ name }) => name),
      ['Elena Vasquez', 'Tomas Lindqvist'],
    );
    assert.ok(people?.children[0]?.children.some(({ name }) => name === '“We will not sell the harbour again,”'));
    assert.equal(symbols.at(-1)?.name, 'Unnamed sources');
  });

  it('has its problems pulled, each with its rule, the rule’s page and a source', async () => {
    const items = await client.diagnostics(uri);
    const vague = items.find(({ code }) => code === 'source/vague');
    assert.ok(vague);
    assert.match(client.wordsAt(uri, vague.range), /Critics/);
    assert.equal(vague.source, 'On Record');
    assert.match(vague.codeDescription?.href ?? '', /^file:.*\/docs\/rules\/source\/vague\.md$/);
    assert.ok(items.some(({ code }) => code === 'quote/unattributed'));
  });

  it('is shown what a finding has to do with', async () => {
    const two = 'file:///press/two.txt';
    await client.open(two, `${article}\nMayor Elena Vasques left the hall. Vasques said nothing.\n`);
    const [spelling] = (await client.diagnostics(two)).filter(({ code }) => code === 'name/inconsistent');
    const [related] = spelling?.relatedInformation ?? [];
    assert.equal(related && client.wordsAt(two, related.location.range), 'Vasquez');
    await client.close(two);
  });

  it('keeps its result id while nothing changes', async () => {
    const first = await client.pull(uri);
    assert.ok(first.kind === 'full' && first.resultId);
    const again = await client.pull(uri, first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
  });

  it('is fresh after a key, and the same again after its undo', async () => {
    const before = await client.diagnostics(uri);
    const place = client.text(uri).indexOf('Critics');
    await client.edit(uri, place, place + 'Critics'.length, 'Elena Vasquez');
    const between = await client.diagnostics(uri);
    assert.ok(!between.some(({ code }) => code === 'source/vague'));
    await client.edit(uri, place, place + 'Elena Vasquez'.length, 'Critics');
    assert.deepEqual(await client.diagnostics(uri), before);
  });

  it('is let go when it is closed', async () => {
    await client.close(uri);
    assert.equal(await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }), null);
    assert.deepEqual(await client.diagnostics(uri), []);
    await client.open(uri, article);
    assert.ok((await client.diagnostics(uri)).length > 0);
  });
});

describe('A client that can do little', () => {
  let client: Client;
  before(async () => (client = await Client.start({ capabilities: {} })));
  after(() => client.stop());

  it('has problems pushed, with the version they are of', async () => {
    await client.open(uri, article);
    const { diagnostics, version } = await client.until(() => client.pushed.find((push) => push.uri === uri));
    assert.ok(diagnostics.some(({ code }) => code === 'source/vague'));
    assert.equal(version, 1);
  });

  it('is pushed fresh ones after an edit, and none for a text that is closed', async () => {
    const place = client.text(uri).indexOf('Critics');
    await client.edit(uri, place, place + 'Critics'.length, 'Elena Vasquez');
    const fresh = await client.until(() => client.pushed.find((push) => push.version === 2));
    assert.ok(!fresh.diagnostics.some(({ code }) => code === 'source/vague'));
    await client.close(uri);
    await client.until(() => client.pushed.find((push) => push.uri === uri && push.version === undefined && push.diagnostics.length === 0));
  });

  it('gets hovers as plain text and a flat outline', async () => {
    await client.open(uri, article);
    assert.match((await client.hover(client.at(uri, 'Elena'))) ?? '', /^Elena Vasquez · person\n/);
    const symbols = await client.request<{ location?: unknown; containerName?: string }[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.ok(symbols.every(({ location }) => location));
    assert.ok(symbols.some(({ containerName }) => containerName === 'People'));
  });
});

describe('On Record’s own client', () => {
  it('has links call its own command, and rules’ pages at its own address', async () => {
    const client = await Client.start({ capabilities: capable, options: { commands: ['onRecord.goTo'], rulePage: 'pages:{rule}' } });
    await client.open(uri, article);
    const card = (await client.hover(client.at(uri, 'Elena'))) ?? '';
    const links = [...card.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');
    assert.ok(links.length > 0 && links.every((link) => link.startsWith('command:onRecord.goTo?')), card);
    const place = JSON.parse(decodeURIComponent(links[0]?.split('?')[1] ?? '')) as unknown[];
    assert.deepEqual([place.length, place[0]], [5, uri]);
    const [problem] = await client.diagnostics(uri);
    assert.match(problem?.codeDescription?.href ?? '', /^pages:[a-z]+%2F[a-z-]+$/);
    await client.stop();
  });
});
