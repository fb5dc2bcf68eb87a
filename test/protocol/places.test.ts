import assert from 'node:assert/strict';
import type { CallHierarchyItem, FoldingRange, Location, Range, SelectionRange, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { article, uri } from './article.ts';
import { Client } from './client.ts';

describe('Going around in an article', () => {
  let client: Client;
  const textDocument = { uri };
  const words = (range: Range): string => client.wordsAt(uri, range);
  before(async () => {
    client = await Client.start();
    await client.open(uri, article);
  });
  after(() => client.stop());

  it('finds every mention of an actor, from any of them', async () => {
    const found = await client.request<Location[]>('textDocument/references', {
      ...client.at(uri, 'She'),
      context: { includeDeclaration: true },
    });
    const forms = found.map(({ range }) => words(range));
    assert.ok(
      ['Elena Vasquez', 'Vasquez', 'She', 'We'].every((form) => forms.includes(form)),
      forms.join(),
    );
    const others = await client.request<Location[]>('textDocument/references', {
      ...client.at(uri, 'She'),
      context: { includeDeclaration: false },
    });
    assert.equal(others.length, found.length - 1);
  });

  it('highlights them', async () => {
    const found = await client.request<{ range: Range }[]>('textDocument/documentHighlight', client.at(uri, 'Lindqvist'));
    assert.deepEqual([...new Set(found.map(({ range }) => words(range)))], ['Tomas Lindqvist', 'director', 'Lindqvist']);
  });

  it('goes to where an actor enters', async () => {
    const { range } = await client.request<Location>('textDocument/definition', client.at(uri, 'Lindqvist', 2));
    assert.equal(words(range), 'Tomas Lindqvist');
  });

  it('renames an actor in all its forms, version-checked', async () => {
    const at = client.at(uri, 'Vasquez', 2);
    const { placeholder } = await client.request<{ placeholder: string }>('textDocument/prepareRename', at);
    assert.equal(placeholder, 'Elena Vasquez');
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'Ines Moreira' });
    const [change] = edit.documentChanges ?? [];
    assert.ok(change && 'edits' in change && change.textDocument.version === 1);
    const fresh = change.edits.map((one) => ('newText' in one ? `${words(one.range)} → ${one.newText}` : ''));
    assert.deepEqual(fresh.slice(0, 2), ['Elena Vasquez → Ines Moreira', 'Vasquez → Moreira']);
  });

  it('has a name inside a quotation looked at before it is changed', async () => {
    const quoting = 'file:///press/quoting.txt';
    await client.open(quoting, `${article}\n“Elena Vasquez knows what it cost,” said Tomas Lindqvist.\n`);
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...client.at(quoting, 'Elena'), newName: 'Ines Moreira' });
    const [change] = edit.documentChanges ?? [];
    const asked = change && 'edits' in change ? change.edits.filter((one) => 'annotationId' in one) : [];
    assert.deepEqual(
      asked.map(({ range }) => client.wordsAt(quoting, range)),
      ['Elena Vasquez'],
    );
    const [annotation] = Object.values(edit.changeAnnotations ?? {});
    assert.equal(annotation?.needsConfirmation, true);
    await client.close(quoting);
  });

  it('refuses to rename what is no name', async () => {
    assert.equal(await client.request('textDocument/prepareRename', client.at(uri, 'meets')), null);
    await assert.rejects(client.request('textDocument/rename', { ...client.at(uri, 'meets'), newName: 'x' }), /Put the cursor on a name/);
  });

  it('tells who speaks of whom', async () => {
    const [vasquez] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', client.at(uri, 'Elena'));
    const incoming = await client.request<{ from: CallHierarchyItem }[]>('callHierarchy/incomingCalls', { item: vasquez });
    assert.deepEqual(
      incoming.map(({ from }) => from.name),
      ['Tomas Lindqvist'],
    );
    const [lindqvist] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', client.at(uri, 'Tomas'));
    const outgoing = await client.request<{ to: CallHierarchyItem; fromRanges: Range[] }[]>('callHierarchy/outgoingCalls', {
      item: lindqvist,
    });
    assert.deepEqual(
      outgoing.map(({ to, fromRanges }) => [to.name, fromRanges.map(words)]),
      [['Elena Vasquez', ['Vasquez']]],
    );
  });

  it('grows a selection from the word to the article', async () => {
    const { position } = client.at(uri, 'harbour again');
    const [innermost] = await client.request<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions: [position] });
    const chain: string[] = [];
    for (let range = innermost; range; range = range.parent) chain.push(words(range.range));
    assert.equal(chain[0], 'harbour');
    assert.ok(chain.includes('“We will not sell the harbour again,” Vasquez said.'));
    assert.equal(chain.at(-1), article);
  });

  it('folds the article under its headline', async () => {
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    assert.deepEqual([folds[0]?.startLine, folds[0]?.endLine], [0, 12]);
  });

  it('finds actors across the workspace', async () => {
    const found = await client.request<{ name: string; location: Location }[]>('workspace/symbol', { query: 'lindq' });
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.uri]),
      [['Tomas Lindqvist', uri]],
    );
  });

  it('links addresses', async () => {
    await client.open('file:///press/links.txt', `${article}\nMore at https://press.example/harbour.\n`);
    const found = await client.request<{ target: string }[]>('textDocument/documentLink', {
      textDocument: { uri: 'file:///press/links.txt' },
    });
    assert.deepEqual(
      found.map(({ target }) => target),
      ['https://press.example/harbour'],
    );
  });
});
