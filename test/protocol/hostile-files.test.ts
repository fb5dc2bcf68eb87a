import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { article } from './article.ts';
import { Client } from './client.ts';
import { tell, testFolder, type TestFolder } from './folder.ts';

const config = '.on-record/config.json';
const off = '{ "rules": { "source/vague": "off" } }';

describe('The data files of a folder that nobody trusts', () => {
  let folder: TestFolder;
  let client: Client;
  let text: string;
  const start = async (): Promise<void> => {
    client = await Client.start({ folder: folder.uri });
    await client.open(text, article);
  };
  const found = async (): Promise<boolean> => (await client.diagnostics(text)).some(({ code }) => code === 'source/vague');
  const problem = (file = 'config.json') =>
    client.until(() => client.pushed.findLast((push) => push.uri.endsWith(file) && push.diagnostics.length > 0)?.diagnostics[0]);
  beforeEach(async () => {
    folder = await testFolder();
    text = `${folder.uri}/harbour.txt`;
    await mkdir(join(folder.path, '.on-record'));
  });
  afterEach(async () => {
    assert.ok(client.alive);
    await client.stop();
    await folder.remove();
  });

  for (const target of ['/dev/stdin', '/dev/urandom', '/dev/zero', '/proc/self/environ', '/etc/hostname', '/nowhere/at/all'])
    it(`are not read where they are a link to ${target}, which is said on the file`, async () => {
      for (const name of ['config.json', 'ignores.json', 'actors.json']) await symlink(target, join(folder.path, '.on-record', name));
      await start();
      assert.ok(await found());
      assert.match(String((await problem())?.message), /link/);
      assert.match((await client.hover(client.at(text, 'Elena'))) ?? '', /Elena Vasquez/);
    });

  it('are not read where they are a pipe, a folder or a link round in circles', async () => {
    spawnSync('mkfifo', [join(folder.path, config)]);
    await mkdir(join(folder.path, '.on-record/ignores.json'));
    await symlink('actors.json', join(folder.path, '.on-record/actors.json'));
    await start();
    assert.ok(await found());
    for (const name of ['config.json', 'ignores.json', 'actors.json']) assert.ok(await problem(name), name);
  });

  it('are read where a link stays inside the folder', async () => {
    await folder.put('shared/settings.json', off);
    await symlink('../shared/settings.json', join(folder.path, config));
    await start();
    assert.ok(!(await found()));
  });

  for (const [name, words] of [
    ['nested 20,000 deep', '['.repeat(20_000)],
    ['nested 20,000 deep in objects', '{"rules":'.repeat(20_000)],
    ['nested and closed', `${'['.repeat(3_000)}${']'.repeat(3_000)}`],
    ['30 MB long', `{ "exclude": [${'"a",'.repeat(7_500_000)}"b"] }`],
    ['binary', Buffer.from([0xff, 0xfe, 0, 1, 2, 3, 0x80])],
  ] as const)
    it(`${name}: said on the file, and the defaults hold`, async () => {
      await folder.put(config, words);
      await start();
      assert.ok(await found());
      assert.ok(await problem());
    });

  it('hold where their keys are those of every object', async () => {
    await folder.put(
      config,
      '{ "__proto__": { "enable": false }, "constructor": 1, "rules": { "__proto__": "off", "source/vague": "off" } }',
    );
    await start();
    assert.ok(!(await found()));
  });

  it('have their problems taken back with the file, and its settings with its folder', async () => {
    await folder.put(config, '{ "preset": "none", "rules": { "source/vague": "off" } }');
    await start();
    await problem();
    assert.ok(!(await found()));
    await rm(join(folder.path, '.on-record'), { recursive: true });
    // An editor may tell of the folder alone, or of nothing at all.
    await tell(client, `${folder.uri}/.on-record`, 3);
    await client.until(() => client.pushed.findLast((push) => push.uri.endsWith('config.json'))?.diagnostics.length === 0);
    assert.ok(await found());
    await folder.put(config, off);
    await new Promise((resolve) => setTimeout(resolve, 150));
    assert.ok(!(await found()), 'found without news');
  });

  it('have a wrong entry of “exclude” told on its line, and the others hold', async () => {
    await folder.put(config, '{\n  "exclude": [\n    "",\n    7,\n    "notes/",\n    "[a",\n    "../up"\n  ]\n}\n');
    await start();
    assert.ok(await found());
    const { diagnostics } = await client.until(() => client.pushed.findLast((push) => push.uri.endsWith('config.json')));
    assert.deepEqual(
      diagnostics.map(({ range }) => range.start.line),
      [2, 3, 5, 6],
    );
    await client.open(`${folder.uri}/notes/harbour.txt`, article);
    assert.deepEqual(await client.diagnostics(`${folder.uri}/notes/harbour.txt`), []);
  });
});
