import assert from 'node:assert/strict';
import type { CodeAction, CodeActionContext, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { article, uri } from './article.ts';
import { capable, Client } from './client.ts';

describe('The light bulb', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
    await client.open(uri, article);
  });
  after(() => client.stop());

  const actionsAt = (words: string, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> => {
    const { textDocument, position } = client.at(uri, words);
    return client.request('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [], ...context },
    });
  };
  const editsOf = (action: CodeAction | undefined) => (action?.edit?.documentChanges?.[0] as TextDocumentEdit | undefined)?.edits ?? [];

  it('offers a speaker for a quotation that has none, and inserts nobody’s name of its own making', async () => {
    const actions = await actionsAt('Nobody has');
    const fixes = actions.filter((action) => action.edit);
    assert.ok(fixes.length > 0);
    assert.ok(actions.every(({ kind }) => kind === 'quickfix'));
    assert.ok(fixes.every((fix) => fix.diagnostics?.[0]?.code === 'quote/unattributed'));
    for (const fix of fixes)
      for (const edit of editsOf(fix)) assert.match('newText' in edit ? edit.newText : edit.snippet.value, /\[|\$\{1:|Vasquez|Lindqvist/);
  });

  it('selects what the reader must supply, where the client knows snippets', async () => {
    const snippets = (await actionsAt('Nobody has')).flatMap(editsOf).filter((edit) => 'snippet' in edit);
    assert.ok(snippets.length > 0);
  });

  it('writes placeholders out where it does not', async () => {
    const { workspace, ...rest } = capable;
    const plain = await Client.start({ capabilities: { ...rest, workspace: { ...workspace, workspaceEdit: {} } } });
    await plain.open(uri, article);
    const { textDocument, position } = plain.at(uri, 'Nobody has');
    const params = { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } };
    const actions = await plain.request<CodeAction[]>('textDocument/codeAction', params);
    assert.ok(actions.some(({ edit }) => edit?.changes?.[uri]?.some(({ newText }) => /\[.+\]/.test(newText))));
    await plain.stop();
  });

  it('offers only the kinds that are asked for', async () => {
    assert.deepEqual(await actionsAt('Nobody has', { only: ['refactor'] }), []);
    assert.ok((await actionsAt('Nobody has', { only: ['quickfix'] })).length > 0);
    const all = await actionsAt('Nobody has', { only: ['source.fixAll'] });
    assert.ok(all.every(({ kind }) => kind === 'source.fixAll.onRecord'));
  });

  for (const level of ['hint', 'information', 'warning', 'error'])
    it(`mends a finding of the level ${level} in a .txt too (davidlday/vscode-languagetool-linter#284)`, async () => {
      await client.change({ rules: { 'quote/unattributed': level } });
      const fixes = (await actionsAt('Nobody has')).filter((action) => action.edit);
      assert.ok(fixes.some((fix) => fix.diagnostics?.[0]?.code === 'quote/unattributed'));
      await client.change({});
    });

  it('has nothing to offer where nothing is found, and ignores in the reader’s own list where there is no folder', async () => {
    assert.deepEqual(await actionsAt('divides'), []);
    const ignores = (await actionsAt('Critics')).flatMap(({ title }) => (title.startsWith('Ignore') ? [title] : []));
    assert.deepEqual(ignores.slice(0, 2), ['Ignore this finding', 'Ignore source/vague in this file']);
    assert.ok(ignores.includes('Ignore source/vague wherever I write'));
  });
});
