import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type ResponseError,
} from 'vscode-languageserver-protocol/node';
import { article, uri } from './article.ts';
import { capable, Client, server } from './client.ts';
import { testFolder } from './folder.ts';

const hasVague = async (client: Client, at: string): Promise<boolean> =>
  (await client.diagnostics(at)).some(({ code }) => code === 'source/vague');
const off = '{ "rules": { "source/vague": "off" } }';

describe('A client other than VS Code', () => {
  it('that knows but one root has its folder’s files', async () => {
    const folder = await testFolder({ '.on-record/config.json': off });
    for (const params of [
      { workspaceFolders: undefined, rootUri: folder.uri },
      { workspaceFolders: null, rootUri: null, rootPath: folder.path },
    ]) {
      const client = await Client.start({ params });
      await client.open(`${folder.uri}/a.txt`, article);
      assert.ok(!(await hasVague(client, `${folder.uri}/a.txt`)));
      const symbols = await client.request<unknown[]>('workspace/symbol', { query: 'vasquez' });
      assert.ok(symbols.length > 0);
      await client.stop();
    }
    await folder.remove();
  });

  it('is sent no notification that the protocol does not know, unless it asks', async () => {
    const client = await Client.start({ options: { notifications: [] } });
    const heard: string[] = [];
    client.connection.onUnhandledNotification(({ method }) => heard.push(method));
    await client.open(uri, article);
    await client.diagnostics(uri);
    await client.change({ rules: { 'source/vague': 'off' } });
    await client.diagnostics(uri);
    assert.deepEqual([client.statuses, heard.filter((method) => method.startsWith('onRecord'))], [[], []]);
    await client.stop();
  });

  it('is never sent an edit of a shape it does not know', async () => {
    const client = await Client.start({ capabilities: { ...capable, workspace: { configuration: true } } });
    await client.open(uri, 'Pier shut\n\nThe mayor said: “We will not sell.“ Nobody asked him about the price of the pier on Monday.\n');
    const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: whole,
      context: { diagnostics: [] },
    });
    for (const { edit } of actions) assert.equal(edit?.documentChanges, undefined);
    await client.stop();
  });

  for (const name of ['a (1).txt', 'a) [b](c.txt', 'größe 100%.txt', "o'neil.txt"])
    it(`has links in its hovers that lead to ${name}`, async () => {
      const client = await Client.start();
      const at = `file:///press/${encodeURIComponent(name)}`;
      for (const spelled of [at, at.replaceAll('%28', '(').replaceAll('%29', ')')]) {
        await client.open(spelled, article);
        const card = (await client.hover(client.at(spelled, 'Elena'))) ?? '';
        for (const [, href] of card.matchAll(/\]\(([^)]*)\)/g))
          assert.match(decodeURIComponent(href ?? ''), new RegExp(`/${name.replace(/[()[\].*+?^$|\\]/g, '\\$&')}#L\\d`));
        assert.ok(card.includes(']('));
      }
      await client.stop();
    });

  it('may spell a folder’s address otherwise than a text’s: a drive’s case, escapes, composed and decomposed letters', async () => {
    const folder = await testFolder({ 'Grüße & mehr/.on-record/config.json': off });
    const composed = `${folder.uri}/Gr%C3%BC%C3%9Fe%20%26%20mehr`;
    const client = await Client.start({ folder: composed });
    for (const at of [`${composed}/a.txt`, `${folder.uri}/Gr%c3%bc%c3%9fe%20&%20mehr/a.txt`]) {
      await client.open(at, article);
      assert.ok(!(await hasVague(client, at)), at);
    }
    await client.stop();
    await folder.remove();
  });
});

describe('The server', () => {
  it('answers requests before initialize and after shutdown with the specification’s codes, and twice to nobody', async () => {
    const process = spawn(globalThis.process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(new StreamMessageReader(process.stdout), new StreamMessageWriter(process.stdin));
    connection.listen();
    const codeOf = (method: string, params: object = {}): Promise<number | 'answered'> =>
      connection.sendRequest(method, params).then(
        () => 'answered' as const,
        (error: ResponseError) => error.code,
      );
    const hover = { textDocument: { uri }, position: { line: 0, character: 0 } };
    assert.equal(await codeOf('textDocument/hover', hover), -32002);
    assert.equal(await codeOf('nonsense/method'), -32002);
    assert.equal(await codeOf('shutdown'), -32002);
    assert.equal(await codeOf('initialize', { processId: null, rootUri: null, capabilities: {} }), 'answered');
    assert.equal(await codeOf('initialize', { processId: null, rootUri: null, capabilities: {} }), -32600);
    assert.equal(await codeOf('textDocument/hover', hover), 'answered');
    assert.equal(await codeOf('nonsense/method'), -32601);
    assert.equal(await codeOf('shutdown'), 'answered');
    for (const method of ['textDocument/hover', 'shutdown', 'initialize', 'nonsense/method'])
      assert.equal(await codeOf(method, hover), -32600, method);
    const gone = new Promise((resolve) => process.once('exit', resolve));
    await connection.sendNotification('exit');
    assert.equal(await gone, 0);
  });
});
