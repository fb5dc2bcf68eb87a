import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { article, uri } from './article.ts';
import { Client } from './client.ts';

/** Loaded before the server: whoever tries to reach another machine is written down, and does not get there. */
const trapText = (log: string): string => `
const { appendFileSync } = require('node:fs');
const caught = (what) => () => { appendFileSync(${JSON.stringify(log)}, what + '\\n'); throw new Error('trapped: ' + what); };
require('node:net').Socket.prototype.connect = caught('net');
require('node:dgram').Socket.prototype.send = caught('dgram');
require('node:dns').lookup = caught('dns');
globalThis.fetch = caught('fetch');
globalThis.WebSocket = caught('WebSocket');
`;

describe('Nothing leaves the machine (znck/grammarly#384)', () => {
  let folder: string;
  let log: string;
  let trap: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-record-network-'));
    log = join(folder, 'caught.txt');
    trap = join(folder, 'trap.cjs');
    writeFileSync(trap, trapText(log));
    writeFileSync(join(folder, 'other.txt'), article.replaceAll('Vasquez', 'Moreira'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('whatever the server is asked', async () => {
    const client = await Client.start({ node: ['--require', trap], folder: pathToFileURL(folder).href, locale: 'de' });
    await client.open(uri, `${article}\nMore at https://press.example/harbour.\n`);
    const textDocument = { uri };
    assert.ok((await client.diagnostics(uri)).length > 0);
    assert.ok(await client.hover(client.at(uri, 'Elena')));
    for (const method of ['documentSymbol', 'documentLink', 'codeLens', 'foldingRange'])
      await client.request(`textDocument/${method}`, { textDocument });
    assert.ok((await client.request<unknown[]>('workspace/symbol', { query: 'moreira' })).length > 0);
    await client.stop();
    assert.equal(existsSync(log) ? readFileSync(log, 'utf8') : '', '');
  });

  it('and the trap would have told', () => {
    const reach = 'require("node:http").get("http://127.0.0.1:9/").on("error", () => {})';
    spawnSync(process.execPath, ['--require', trap, '--eval', reach]);
    assert.match(readFileSync(log, 'utf8'), /net|dns/);
  });

  it('no file of ours so much as names a way out', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const way =
      /from 'node:(?:http|https|http2|net|tls|dgram|dns)(?:\/|')|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bTelemetry/i;
    for (const room of ['client/src', 'server/src'])
      for (const path of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }))
        if (path.endsWith('.ts')) assert.doesNotMatch(readFileSync(join(root, room, path), 'utf8'), way, path);
  });
});
