import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, type ResponseError } from 'vscode-languageserver-protocol';
import { article, uri } from './article.ts';
import { Client } from './client.ts';

const codeOf = (answer: Promise<unknown>): Promise<number> =>
  answer.then(
    (value) => assert.fail(`An answer came: ${JSON.stringify(value)}`),
    (error: ResponseError) => error.code,
  );

describe('Cancelled work', () => {
  let client: Client;
  const long = article.repeat(60);
  beforeEach(async () => {
    client = await Client.start();
    await client.open(uri, long);
  });
  afterEach(() => client.stop());

  it('ends as cancelled, never as an empty answer', async () => {
    const source = new CancellationTokenSource();
    const hover = codeOf(client.connection.sendRequest('textDocument/hover', client.at(uri, 'Elena'), source.token));
    source.cancel();
    assert.equal(await hover, LSPErrorCodes.RequestCancelled);
    assert.match((await client.hover(client.at(uri, 'Elena'))) ?? '', /Elena Vasquez/);
  });

  it('does not take away what others wait for', async () => {
    const source = new CancellationTokenSource();
    const hover = codeOf(client.connection.sendRequest('textDocument/hover', client.at(uri, 'Elena'), source.token));
    const problems = client.diagnostics(uri);
    source.cancel();
    assert.equal(await hover, LSPErrorCodes.RequestCancelled);
    assert.ok((await problems).length > 0);
  });

  it('is told from work that an edit overtook', async () => {
    const hover = codeOf(client.hover(client.at(uri, 'Elena')));
    const pull = codeOf(client.pull(uri));
    await client.edit(uri, 0, 0, 'New: ');
    assert.equal(await hover, LSPErrorCodes.ContentModified);
    assert.equal(await pull, LSPErrorCodes.ServerCancelled);
    assert.ok((await client.diagnostics(uri)).length > 0);
  });
});
