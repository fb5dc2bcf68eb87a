import assert from 'node:assert/strict';
import { actors, ledger, type Ledger, type WorkspaceActor } from '../../server/src/protocol.ts';
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

  it('there is no ledger of what is no article', async () => assert.equal(await client.request(ledger, { uri: 'file:///nowhere' }), null));

  it('the workspace’s actors are gathered over its articles', async () => {
    const all = await client.request<WorkspaceActor[]>(actors, {});
    assert.equal(all.find(({ name }) => name === 'Elena Vasquez')?.articles.length, 2);
    assert.equal(all.find(({ name }) => name === 'Jonas Berg')?.articles.length, 1);
  });
});
