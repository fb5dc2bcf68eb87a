import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { ignores, undoIgnoreCommand, type IgnoreEntry } from '../../server/src/protocol.ts';
import { article, uri } from './article.ts';
import { Client } from './client.ts';

const has = (items: readonly Diagnostic[], rule: string): boolean => items.some(({ code }) => code === rule);

describe('Settings', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
    await client.open(uri, article);
  });
  after(() => client.stop());

  it('take effect without a restart, and have the client ask again', async () => {
    assert.ok(has(await client.diagnostics(uri), 'source/vague'));
    await client.change({ rules: { 'source/vague': 'off' } });
    await client.until(() => client.refreshes > 0);
    assert.ok(!has(await client.diagnostics(uri), 'source/vague'));
    await client.change({ rules: { 'source/vague': { level: 'error' } } });
    assert.equal((await client.diagnostics(uri)).find(({ code }) => code === 'source/vague')?.severity, 1);
    await client.change({});
  });

  it('switch reading off and on; the status says so', async () => {
    await client.change({ enable: false });
    assert.deepEqual(await client.diagnostics(uri), []);
    await client.until(() => client.statuses.at(-1)?.reason === 'disabled');
    await client.change({});
    assert.ok((await client.diagnostics(uri)).length > 0);
    await client.until(() => client.statuses.at(-1)?.article);
  });

  it('exclude files by glob', async () => {
    await client.change({ exclude: ['harb*.txt'] });
    assert.deepEqual(await client.diagnostics(uri), []);
    await client.until(() => client.statuses.at(-1)?.reason === 'excluded');
    await client.change({});
  });

  it('say how many hints are shown; a hint that is not shown is no less a hint', async () => {
    const hinted = { rules: { 'source/vague': 'hint' } };
    await client.change(hinted);
    assert.ok(has(await client.diagnostics(uri), 'source/vague'));
    await client.change({ ...hinted, maxHints: 0 });
    assert.ok(!has(await client.diagnostics(uri), 'source/vague'));
    await client.change({ ...hinted, maxHints: -1 });
    assert.ok(has(await client.diagnostics(uri), 'source/vague'));
    await client.change({});
  });

  it('of the wrong types leave the defaults in force', async () => {
    for (const wrong of [
      { enable: 'no', exclude: 7, rules: ['x'], preset: 4, inlayHints: 'on' },
      'nonsense',
      12,
      [1],
      { rules: { 'source/vague': 9, nowhere: 'off' } },
    ]) {
      await client.change(wrong);
      assert.ok(has(await client.diagnostics(uri), 'source/vague'), JSON.stringify(wrong));
    }
    await client.change({});
  });

  it('give way to a reader’s decision for one file', async () => {
    await client.connection.sendNotification('onRecord/decide', { uri, verdict: 'never' });
    await client.until(() => client.statuses.at(-1)?.reason === 'declined');
    assert.deepEqual(await client.diagnostics(uri), []);
    await client.connection.sendNotification('onRecord/decide', { uri, verdict: 'auto' });
    await client.until(() => client.statuses.at(-1)?.article);
  });

  it('do not let a list be read unless it is asked for', async () => {
    const list = 'file:///press/harbour-terms.txt';
    await client.open(list, 'anchor\nballast\nbeacon\nberth\nbilge\nboom\nbow\nbuoy\ncapstan\nchart\ncompass\ncrane\ndavit\n');
    const { reason } = await client.until(() => client.statuses.find((status) => status.uri === list));
    assert.equal(reason, 'list');
    await client.connection.sendNotification('onRecord/decide', { uri: list, verdict: 'always' });
    await client.until(() => client.statuses.some((status) => status.uri === list && status.reason === 'asked'));
  });
});

describe('A client that tells its settings instead of being asked', () => {
  it('is heard', async () => {
    const client = await Client.start({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(uri, article);
    await client.change({ rules: { 'source/vague': 'off' } });
    assert.ok(!has(await client.diagnostics(uri), 'source/vague'));
    await client.stop();
  });
});

describe('A folder’s own files', () => {
  let folder: string;
  let root: string;
  let text: string;
  let client: Client;
  const put = async (file: string, words: string): Promise<void> => {
    await mkdir(join(root, '.on-record'), { recursive: true });
    await writeFile(join(root, '.on-record', file), words);
    const changes = [{ uri: `${folder}/.on-record/${file}`, type: 2 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  };
  const problemsOf = (file: string) => client.pushed.findLast((push) => push.uri.endsWith(file))?.diagnostics;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'on-record-'));
    folder = pathToFileURL(root).href;
    text = `${folder}/drafts/harbour.txt`;
    client = await Client.start({ folder });
    await client.open(text, article);
  });
  afterEach(async () => {
    await client.stop();
    await rm(root, { recursive: true });
  });

  it('set levels; the editor’s own settings go before them', async () => {
    await put('config.json', '{ "rules": { "source/vague": "off" } }');
    assert.ok(!has(await client.diagnostics(text), 'source/vague'));
    await client.change({ rules: { 'source/vague': 'hint' } });
    assert.ok(has(await client.diagnostics(text), 'source/vague'));
  });

  it('have a wrong value reported on its line, and the default holds', async () => {
    await put('config.json', '{\n  // ours\n  "rules": {\n    "source/vague": "loud"\n  }\n}\n');
    const [problem] = await client.until(() => problemsOf('config.json'));
    assert.equal(problem?.range.start.line, 3);
    assert.match(String(problem?.message), /off, hint, information, warning, error/);
    assert.ok(has(await client.diagnostics(text), 'source/vague'));
  });

  it('have damage reported, and are right again once mended', async () => {
    await put('config.json', '{ "rules": { ');
    await client.until(() => problemsOf('config.json')?.some(({ message }) => /not valid JSON/.test(String(message))));
    assert.ok(has(await client.diagnostics(text), 'source/vague'));
    await put('config.json', '{}');
    await client.until(() => problemsOf('config.json')?.length === 0);
  });

  it('ignore a finding for good, and show it again when that is undone', async () => {
    const [vague] = (await client.diagnostics(text)).filter(({ code }) => code === 'source/vague');
    assert.ok(vague);
    const params = { textDocument: { uri: text }, range: vague.range, context: { diagnostics: [vague] } };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
    const ignore = actions.find(({ title }) => title === 'Ignore this finding');
    assert.ok(ignore?.command?.arguments);
    await client.request('workspace/executeCommand', { command: ignore.command.command, arguments: ignore.command.arguments });
    assert.ok(!has(await client.diagnostics(text), 'source/vague'));
    await client.edit(text, 0, 0, 'A new first line stands here.\n\n');
    assert.ok(!has(await client.diagnostics(text), 'source/vague'));
    assert.match(await readFile(join(root, '.on-record', 'ignores.json'), 'utf8'), /"rule":"source\/vague"/);
    const nextDay = await Client.start({ folder });
    await nextDay.open(text, article);
    assert.ok(!has(await nextDay.diagnostics(text), 'source/vague'));
    await nextDay.stop();
    await client.request('workspace/executeCommand', { command: 'onRecord.undoIgnore', arguments: ignore.command.arguments });
    assert.ok(has(await client.diagnostics(text), 'source/vague'));
  });

  it('ignore a rule in a file or folder', async () => {
    const [vague] = (await client.diagnostics(text)).filter(({ code }) => code === 'source/vague');
    const params = { textDocument: { uri: text }, range: vague?.range, context: { diagnostics: [] } };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
    const inFolder = actions.find(({ title }) => title === 'Ignore source/vague in the folder “drafts”');
    await client.request('workspace/executeCommand', { command: inFolder?.command?.command, arguments: inFolder?.command?.arguments });
    assert.ok(!has(await client.diagnostics(text), 'source/vague'));
    await client.open(`${folder}/harbour.txt`, article);
    assert.ok(has(await client.diagnostics(`${folder}/harbour.txt`), 'source/vague'));
  });

  it('are listed with what they ignore and why, each undone by what the list says of it', async () => {
    await put('ignores.json', JSON.stringify({ ignores: [{ rule: 'source/vague', path: 'drafts', reason: 'Drafts name them later.' }] }));
    const listed = (): Promise<IgnoreEntry[]> => client.request<IgnoreEntry[]>(ignores, {});
    const [entry] = await listed();
    assert.deepEqual([entry?.rule, entry?.label, entry?.reason], ['source/vague', 'drafts', 'Drafts name them later.']);
    await client.request('workspace/executeCommand', { command: undoIgnoreCommand, arguments: [entry?.uri, entry?.ignore] });
    assert.deepEqual(await listed(), []);
    assert.ok(has(await client.diagnostics(text), 'source/vague'));
  });

  it('are never written over where they are damaged', async () => {
    await put('ignores.json', '{ "ignores": [ nonsense');
    const ignore = { command: 'onRecord.ignore', arguments: [text, { rule: 'source/vague', path: 'drafts' }] };
    await assert.rejects(client.request('workspace/executeCommand', ignore), /damaged/);
    assert.equal(await readFile(join(root, '.on-record', 'ignores.json'), 'utf8'), '{ "ignores": [ nonsense');
  });

  it('add the newsroom’s own card to a hover, and have its mistakes reported', async () => {
    await put(
      'actors.json',
      '{ "actors": [\n  { "name": "Elena Vasquez", "role": "Mayor since 2021", "link": "javascript:alert(1)" }\n] }',
    );
    assert.match((await client.hover(client.at(text, 'Elena'))) ?? '', /Newsroom’s card:\* Mayor since 2021$/);
    const [problem] = await client.until(() => problemsOf('actors.json'));
    assert.equal(problem?.range.start.line, 1);
  });

  it('have their articles found by the names in them, open or not', async () => {
    await writeFile(join(root, 'other.txt'), article.replaceAll('Elena Vasquez', 'Ines Moreira').replaceAll('Vasquez', 'Moreira'));
    const found = await client.request<{ name: string; location: { uri: string } }[]>('workspace/symbol', { query: 'moreira' });
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.uri]),
      [['Ines Moreira', `${folder}/other.txt`]],
    );
  });

  it('have no excluded article found, though it was read before', async () => {
    await writeFile(join(root, 'other.txt'), article.replaceAll('Elena Vasquez', 'Ines Moreira').replaceAll('Vasquez', 'Moreira'));
    const foundIn = async (): Promise<string[]> =>
      (await client.request<{ location: { uri: string } }[]>('workspace/symbol', { query: 'moreira' })).map(({ location }) => location.uri);
    assert.deepEqual(await foundIn(), [`${folder}/other.txt`]);
    await client.change({ exclude: ['other*'] });
    assert.deepEqual(await foundIn(), []);
    await client.change({});
    assert.deepEqual(await foundIn(), [`${folder}/other.txt`]);
  });
});
