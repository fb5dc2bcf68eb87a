import { strict as assert } from 'node:assert';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { rules } from '../../server/src/rules/index.ts';
import { article, folderWith, onlyVague, onRecord } from './command.ts';

const config = onlyVague(rules.map(({ id }) => id));
const utf16 = (text: string, big = false): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
/** With letters that only a legacy code page has at these bytes. */
const german = `${article}\nDer Bürgermeister von Münster grüßte: „Schöne Grüße“, sagte er später für die Bürger.\n`;

describe('What the command line is given', () => {
  let folder: string;
  let remove: () => Promise<void>;
  before(async () => {
    ({ folder, remove } = await folderWith({
      '.on-record/config.json': config,
      'utf16le.txt': utf16(article),
      'utf16be.txt': utf16(article, true),
      'utf16bare.txt': Buffer.from(article, 'utf16le'),
      'bom.txt': `\ufeff${article}`,
      'latin1.txt': Buffer.from(german, 'latin1'),
      'utf32.txt': Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]),
      'binary.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]),
      'walk/a.txt': article,
      'walk/n.log': article,
      'walk/deeper/b.txt': article,
      'config16.json': utf16(config),
    }));
    await symlink('a.txt', join(folder, 'walk/link.txt'));
    await symlink('nowhere.txt', join(folder, 'walk/dangling.txt'));
    await symlink('..', join(folder, 'walk/deeper/round'));
    await mkdir(join(folder, 'empty'));
  });
  after(() => remove());
  const check = (...args: string[]) => onRecord(['check', ...args], { folder });
  const pathsIn = (output: string): string[] => output.split('\n').flatMap((line) => line.match(/^(.*?):7:1:/)?.[1] ?? []);

  it('is read in the encoding that its byte order mark tells, and never wrongly in silence', async () => {
    const { code, output, errors } = await check(
      'utf16le.txt',
      'utf16be.txt',
      'utf16bare.txt',
      'bom.txt',
      'latin1.txt',
      'utf32.txt',
      'binary.txt',
    );
    assert.deepEqual(pathsIn(output), ['utf16le.txt', 'utf16be.txt', 'utf16bare.txt', 'bom.txt', 'latin1.txt']);
    assert.match(errors, /latin1\.txt: It is not UTF-8, and was read as (?:iso-8859-1|windows-1252)/);
    assert.match(errors, /utf16bare\.txt: .*utf-16le/);
    assert.match(errors, /utf32\.txt: .*UTF-32/);
    assert.match(errors, /binary\.txt: It holds no text/);
    assert.equal(code, 2);
  });

  it('may be standard input, in the same encodings', async () => {
    for (const input of [article, `\ufeff${article}`]) {
      const { output, code } = await onRecord(['check', '-', '--config', '.on-record/config.json'], { folder, input });
      assert.match(output, /^-:7:1: /);
      assert.equal(code, 1);
    }
    const wide = await onRecord(['analyze', '--format', 'jsonl'], { folder, input: utf16(article) });
    assert.match(wide.output, /Elena Vasquez/);
    const bad = await onRecord(['analyze'], { folder, input: Buffer.from([0, 1, 2, 3, 0, 0]) });
    assert.deepEqual([bad.output, bad.code], ['', 2]);
  });

  it('may be a stream of lines with a byte order mark, in UTF-16 too; bytes that are no text spoil their line alone', async () => {
    const lines = `${JSON.stringify({ id: 'a', text: article })}\n${JSON.stringify({ id: 'b', text: article })}\n`;
    for (const input of [Buffer.from(`\ufeff${lines}`), utf16(lines), utf16(lines, true)]) {
      const { output, code } = await onRecord(['analyze', '--jsonl'], { input });
      assert.deepEqual(
        output
          .trim()
          .split('\n')
          .map((line) => (JSON.parse(line) as { id: string }).id),
        ['a', 'b'],
      );
      assert.equal(code, 0);
    }
    const broken = Buffer.concat([Buffer.from('{"id": "x", "text": "'), Buffer.from([0xff, 0xc0]), Buffer.from(`"}\n${lines}`)]);
    const { output, code } = await onRecord(['analyze', '--jsonl'], { input: broken });
    assert.deepEqual(
      output
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id?: string }).id),
      [undefined, 'a', 'b'],
    );
    assert.equal(code, 2);
  });

  it('is each file once, by whatever names; a file that is named is read though a folder passed it over', async () => {
    assert.deepEqual(pathsIn((await check('walk', './walk/a.txt', 'walk/link.txt', 'walk/deeper/round/a.txt')).output), [
      'walk/a.txt',
      'walk/deeper/b.txt',
    ]);
    assert.deepEqual(pathsIn((await check('walk', 'walk/n.log')).output), ['walk/a.txt', 'walk/deeper/b.txt', 'walk/n.log']);
    const lists = await folderWith({
      'list.txt': 'anchor\nballast\nbeacon\n',
      '.on-record/config.json': '{ "exclude": ["x.txt"] }',
      'x.txt': article,
    });
    assert.match((await onRecord(['check', '.', 'x.txt'], { folder: lists.folder })).output, /^x\.txt:/);
    await lists.remove();
  });

  it('may hold folders that cannot be read: they are named, and the rest is done', async function () {
    if (process.getuid?.() === 0) return this.skip();
    const locked = await folderWith({ 'a/a.txt': article, 'b/b.txt': article });
    const { chmod } = await import('node:fs/promises');
    await chmod(join(locked.folder, 'a'), 0);
    const { output, errors, code } = await onRecord(['check', '.'], { folder: locked.folder });
    assert.match(output, /b\/b\.txt/);
    assert.match(errors, /on-record: a: It may not be read/);
    assert.equal(code, 2);
    await chmod(join(locked.folder, 'a'), 0o755);
    await locked.remove();
  });

  it('names what is wrong in a sentence, without a trace', async () => {
    for (const args of [
      ['check', 'nowhere.txt'],
      ['check', ''],
      ['check', '/dev/zero'],
      ['check', 'a.txt', '--config', 'nowhere.json'],
    ]) {
      const { errors, code } = await onRecord(args, { folder });
      assert.equal(code, 2, args.join(' '));
      assert.ok(!/\n\s+at /.test(errors) && errors.length < 500, errors);
    }
  });

  it('may be --version', async () => {
    const { output, code } = await onRecord(['--version']);
    assert.match(output, /^\d+\.\d+\.\d+\n$/);
    assert.equal(code, 0);
  });
});
