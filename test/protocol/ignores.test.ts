import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readFile, symlink, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { ignoreCommand, ignores, type IgnoreEntry } from '../../server/src/protocol.ts';
import { article } from './article.ts';
import { Client } from './client.ts';
import { testFolder, type TestFolder } from './folder.ts';

describe('What is ignored', () => {
  let folder: TestFolder;
  let client: Client;
  let text: string;
  const file = '.on-record/ignores.json';
  const run = (ignore: unknown, at = text, by = client): Promise<unknown> =>
    by.request('workspace/executeCommand', { command: ignoreCommand, arguments: [at, ignore] });
  const written = async (): Promise<{ ignores: { path: string }[] }> =>
    JSON.parse(await readFile(join(folder.path, file), 'utf8')) as { ignores: { path: string }[] };
  beforeEach(async () => {
    folder = await testFolder();
    text = `${folder.uri}/drafts/harbour.txt`;
    client = await Client.start({ folder: folder.uri });
    await client.open(text, article);
  });
  afterEach(async () => {
    await client.stop();
    await folder.remove();
  });

  it('is all kept, however many commands come at once, from several windows on the folder', async () => {
    const window = await Client.start({ folder: folder.uri });
    const all = Array.from({ length: 40 }, (_, i) => ({ rule: 'source/vague', path: `drafts/${i}.txt` }));
    await Promise.all(all.map((ignore, i) => run(ignore, text, i % 2 === 0 ? client : window)));
    assert.deepEqual(new Set((await written()).ignores.map(({ path }) => path)), new Set(all.map(({ path }) => path)));
    assert.deepEqual(await readdir(join(folder.path, '.on-record')), ['ignores.json']);
    await window.stop();
  });

  it('is not damaged by arguments that make no sense', async () => {
    await run({ rule: 'source/vague', path: 'drafts' });
    const before = await readFile(join(folder.path, file), 'utf8');
    for (const wrong of [
      {},
      [],
      null,
      7,
      'x',
      { rule: '', path: '' },
      { rule: 'a/b' },
      { rule: 3, path: 'x' },
      { rule: 'a/b', sentence: 'x' },
    ])
      await assert.rejects(run(wrong), JSON.stringify(wrong));
    await assert.rejects(run({ rule: 'a/b', path: 'x' }, 7 as unknown as string));
    assert.equal(await readFile(join(folder.path, file), 'utf8'), before);
    await run({ rule: 'source/vague', path: 'x', __proto__: { y: 1 }, extra: { deep: [1] } });
    assert.deepEqual((await written()).ignores.at(-1), { rule: 'source/vague', path: 'x' });
  });

  it('keeps what somebody else wrote meanwhile, comments too', async () => {
    await run({ rule: 'source/vague', path: 'a.txt' });
    await folder.put(file, '// agreed with the desk\n{ "ignores": [{ "rule": "verb/loaded", "path": "b.txt" }, ] }');
    await run({ rule: 'source/vague', path: 'c.txt' });
    const words = await readFile(join(folder.path, file), 'utf8');
    assert.match(words, /^\/\/ agreed with the desk\n/);
    assert.match(words, /b\.txt/);
    assert.match(words, /c\.txt/);
  });

  it('is refused, and the file left alone, where it is a link, a folder, too new or cannot be read', async function () {
    await mkdir(join(folder.path, '.on-record'));
    await folder.put('elsewhere.json', '{ "ignores": [] }');
    await symlink(join(folder.path, 'elsewhere.json'), join(folder.path, file));
    await assert.rejects(run({ rule: 'source/vague', path: 'x' }));
    assert.equal(await readFile(join(folder.path, 'elsewhere.json'), 'utf8'), '{ "ignores": [] }');
    await unlink(join(folder.path, file));
    await symlink(join(folder.path, 'not-there.json'), join(folder.path, file));
    await assert.rejects(run({ rule: 'source/vague', path: 'x' }));
    assert.ok(!(await readdir(folder.path)).includes('not-there.json'));
    await unlink(join(folder.path, file));
    await mkdir(join(folder.path, file));
    await assert.rejects(run({ rule: 'source/vague', path: 'x' }));
    assert.deepEqual(await readdir(join(folder.path, '.on-record')), ['ignores.json']);
    const fresh = await testFolder({ [file]: '{ "version": 99, "ignores": [], "more": 1 }' });
    const at = `${fresh.uri}/a.txt`;
    await client.open(at, article);
    await assert.rejects(run({ rule: 'source/vague', path: 'x' }, at), /newer/);
    assert.equal(await readFile(join(fresh.path, file), 'utf8'), '{ "version": 99, "ignores": [], "more": 1 }');
    await fresh.remove();
  });

  it('is refused where the file may not be read', async function () {
    // Root may read everything.
    if (process.getuid?.() === 0) return this.skip();
    await folder.put(file, '{ "ignores": [] }');
    await chmod(join(folder.path, file), 0);
    await assert.rejects(run({ rule: 'source/vague', path: 'x' }));
  });

  it('of the folder `.on-record` being a link is not written through it', async () => {
    const target = await testFolder();
    await symlink(target.path, join(folder.path, '.on-record'));
    await assert.rejects(run({ rule: 'source/vague', path: 'x' }));
    assert.deepEqual(await readdir(target.path), []);
    await target.remove();
  });

  it('is written in the second version, and one of the first is read', async () => {
    await folder.put(file, '[{ "rule": "source/vague", "path": "drafts" }]');
    assert.ok(!(await client.diagnostics(text)).some(({ code }) => code === 'source/vague'));
    await run({ rule: 'verb/loaded', path: 'drafts' });
    const now = await written();
    assert.deepEqual([(now as { version?: number }).version, now.ignores.length], [2, 2]);
  });
});

describe('What is ignored where no folder is open', () => {
  it('is kept in the reader’s own list, for files and untitled texts, and undone there', async () => {
    const home = await testFolder();
    let client = await Client.start({ home: home.path });
    const untitled = 'untitled:Untitled-1';
    await client.open(untitled, article);
    const [vague] = (await client.diagnostics(untitled)).filter(({ code }) => code === 'source/vague');
    assert.ok(vague);
    const params = { textDocument: { uri: untitled }, range: vague.range, context: { diagnostics: [vague] } };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
    const ignore = actions.find(({ title }) => title === 'Ignore this finding')?.command;
    assert.ok(ignore?.arguments);
    await client.request('workspace/executeCommand', ignore);
    await client.stop();
    client = await Client.start({ home: home.path });
    // The same words in another text: it is known by them.
    for (const at of ['untitled:Untitled-7', 'file:///nowhere/harbour.txt']) {
      await client.open(at, article);
      assert.ok(!(await client.diagnostics(at)).some(({ code }) => code === 'source/vague'), at);
    }
    const [entry] = await client.request<IgnoreEntry[]>(ignores, {});
    assert.equal(entry?.rule, 'source/vague');
    await client.request('workspace/executeCommand', { command: 'onRecord.undoIgnore', arguments: [entry.uri, entry.ignore] });
    assert.ok((await client.diagnostics('untitled:Untitled-7')).some(({ code }) => code === 'source/vague'));
    await client.stop();
    await home.remove();
  });
});
