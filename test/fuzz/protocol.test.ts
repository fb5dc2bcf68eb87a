/**
 * Thousands of random edits, requests, cancellations, closings and settings, from fixed seeds, against the built server.
 * Whatever happened, the server is alive afterwards, and what it says of a text is what it says of the same text opened anew.
 */
import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, type ResponseError, type SemanticTokens } from 'vscode-languageserver-protocol';
import { randomFrom } from '../../training/random.ts';
import { article } from '../protocol/article.ts';
import { Client } from '../protocol/client.ts';

const steps = 700;
const pieces = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '. ',
  ', she said.',
  ' according to ',
  'Elena Vasquez',
  'Kyiv',
  'KCNA',
  '40 percent',
];
const oddities = ['😀', '\ud83d', '\udc00', '\0', 'ہم', '\u2028', '<b>', '[x](y)', 'x'.repeat(300)];
const methods = ['hover', 'definition', 'documentHighlight', 'completion', 'prepareRename', 'prepareCallHierarchy'];
const wholes = ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens', 'semanticTokens/full', 'diagnostic'];
const settings = [
  {},
  { rules: { 'source/vague': 'off' } },
  { enable: false },
  { preset: 'student' },
  { rules: 7 },
  { codeLens: true, inlayHints: { pronouns: true } },
];
/** What a request may end in besides an answer. */
const expected = new Set<number>([LSPErrorCodes.RequestCancelled, LSPErrorCodes.ContentModified, LSPErrorCodes.ServerCancelled]);

describe('Anything may happen', function () {
  this.timeout(600_000);
  let client: Client;
  afterEach(() => client.stop());

  for (const seed of [1, 2, 3])
    it(`${steps} steps from seed ${seed} leave the server in step`, async () => {
      const random = randomFrom(seed);
      const below = (n: number): number => Math.floor(random() * n);
      const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
      client = await Client.start();
      const open = new Set<string>();
      const waiting = new Set<Promise<void>>();
      const unexpected: unknown[] = [];

      const ask = (method: string, params: object): void => {
        const source = new CancellationTokenSource();
        const answer = client.connection.sendRequest(method, params, source.token).then(
          () => undefined,
          (error: ResponseError) => void (expected.has(error.code) || unexpected.push([method, error.message])),
        );
        waiting.add(answer);
        void answer.then(() => waiting.delete(answer));
        if (random() < 0.2) source.cancel();
      };

      for (let step = 0; step < steps; step += 1) {
        const uri = `file:///fuzz/${below(3)}.txt`;
        const kind = random();
        if (!open.has(uri)) {
          open.add(uri);
          await client.open(uri, article.slice(below(100)), one(['plaintext', 'article']));
        } else if (kind < 0.5) {
          const length = client.text(uri).length;
          const start = below(length + 1);
          const piece = random() < 0.1 ? one(oddities) : one(pieces);
          await client.edit(uri, start, Math.min(length, start + (random() < 0.4 ? below(20) : 0)), piece);
        } else if (kind < 0.75) {
          const position = client.document(uri).positionAt(below(client.text(uri).length + 1));
          ask(`textDocument/${one(methods)}`, { textDocument: { uri }, position });
        } else if (kind < 0.93) ask(`textDocument/${one(wholes)}`, { textDocument: { uri } });
        else if (kind < 0.96) await client.change(one(settings));
        else if (kind < 0.98) await Promise.all(waiting);
        else {
          open.delete(uri);
          await client.close(uri);
        }
        if (waiting.size > 20) await Promise.all(waiting);
      }
      await Promise.all(waiting);
      await client.change({});
      assert.deepEqual(unexpected, []);

      for (const uri of open) {
        const fresh = `${uri.slice(0, -4)}/fresh.txt`;
        for (const at of [uri, fresh]) await client.connection.sendNotification('onRecord/decide', { uri: at, verdict: 'always' });
        await client.open(fresh, client.text(uri));
        assert.deepEqual(await client.diagnostics(uri), withUri(await client.diagnostics(fresh), fresh, uri));
        const outline = (at: string) => client.request('textDocument/documentSymbol', { textDocument: { uri: at } });
        assert.deepEqual(await outline(uri), await outline(fresh));
        const colours = async (at: string) =>
          (await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri: at } })).data;
        assert.deepEqual(await colours(uri), await colours(fresh));
      }
      assert.ok(client.alive);
      assert.deepEqual(client.errors, []);
    });
});

/** The same, said of another text. */
const withUri = <T>(value: T, from: string, to: string): T => JSON.parse(JSON.stringify(value).replaceAll(from, to)) as T;
