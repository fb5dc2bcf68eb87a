import assert from 'node:assert/strict';
import { actors, decide, exportLedger, ledger, stale, type Ledger, type WorkspaceActor } from '../../server/src/protocol.ts';
import { article, uri } from './article.ts';
import { Client } from './client.ts';

describe('Beyond the protocol', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
    await client.open(uri, article);
    await client.open('file:///press/second.txt', article.replaceAll('Tomas Lindqvist', 'Jonas Berg').replaceAll('Lindqvist', 'Berg'));
  });
  after(() => client.stop());

  it('the ledger names every source, with its words and places', async () => {
    const { sources, strip, words, reporterWords } = await client.request<Ledger>(ledger, { uri });
    const [most] = sources;
    assert.deepEqual([most?.name, most?.standing, most?.quotations, most?.quotedWords], ['Tomas Lindqvist', 'named', 1, 12]);
    assert.equal(client.wordsAt(uri, most?.statements[0]?.place ?? assert.fail()), '“The price is far too high for a city of this size,”');
    assert.ok(sources.some(({ standing }) => standing === 'anonymous'));
    assert.ok(strip.some(({ source }) => source === null) && strip.some(({ source }) => source === 0));
    assert.ok(reporterWords > 0 && reporterWords < words);
  });

  it('the ledger’s stretches stand where their offsets say', async () => {
    const { strip, network, length, paragraphs } = await client.request<Ledger>(ledger, { uri });
    for (const { start, end, place } of [...strip, ...network.citations])
      assert.equal(client.wordsAt(uri, place), article.slice(start, end));
    assert.equal(length, article.length);
    assert.equal(paragraphs[1], article.indexOf('PORT VELMAR'));
    assert.deepEqual(
      network.citations.map(({ from, to }) => [network.actors[from]?.name, network.actors[to]?.name]),
      [['Tomas Lindqvist', 'Elena Vasquez']],
    );
  });

  it('there is no ledger of what is no article', async () => assert.equal(await client.request(ledger, { uri: 'file:///nowhere' }), null));

  it('the ledger is exported as the command line prints it', async () => {
    const text = await client.request<string>(exportLedger, { uri, format: 'csv' });
    assert.match(text, /^file,source,role,/);
    assert.match(text, /\r\nharbour\.txt,Tomas Lindqvist,/);
    assert.match(await client.request<string>(exportLedger, { uri, format: 'md' }), /^## harbour\.txt\n/);
    assert.equal(await client.request(exportLedger, { uri: 'file:///nowhere', format: 'json' }), null);
  });

  it('a decision makes what was answered before stale', async () => {
    const told = new Promise<void>((resolve) => client.connection.onNotification(stale, resolve));
    await client.connection.sendNotification(decide, { uri: 'file:///press/second.txt', verdict: 'never' });
    await told;
    assert.equal(await client.request(ledger, { uri: 'file:///press/second.txt' }), null);
    await client.connection.sendNotification(decide, { uri: 'file:///press/second.txt', verdict: 'auto' });
  });

  it('the workspace’s actors are gathered over its articles', async () => {
    const all = await client.request<WorkspaceActor[]>(actors, {});
    assert.equal(all.find(({ name }) => name === 'Elena Vasquez')?.articles.length, 2);
    const berg = all.find(({ name }) => name === 'Jonas Berg')?.articles ?? [];
    assert.deepEqual(
      berg.map(({ uri: at, mentions, place }) => [at, mentions, client.wordsAt(at, place)]),
      [['file:///press/second.txt', 3, 'Jonas Berg']],
    );
  });
});
