import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseExclude } from '../../../server/src/workspace/exclude.ts';

const paths = [
  'a.txt',
  'notes/a.txt',
  'drafts/keep.txt',
  'drafts/old/b.txt',
  'deep/drafts/c.txt',
  'archive.txt/d.txt',
  'x y.txt',
  '#1.txt',
  '[b].txt',
];

describe('exclude', () => {
  const lists: readonly (readonly string[])[] = [
    ['drafts'],
    ['drafts/'],
    ['/drafts'],
    ['drafts/*'],
    ['drafts/**'],
    ['**/drafts'],
    ['**/drafts/**'],
    ['!drafts/keep.txt'],
    ['drafts/*', '!drafts/keep.txt'],
    ['drafts/', '!drafts/keep.txt'],
    ['*.txt', '!a.txt'],
    ['archive.txt'],
    ['archive.txt/'],
    ['?.txt'],
    ['[a-c].txt'],
    ['\\[b\\].txt'],
    ['\\#1.txt'],
    ['x\\ y.txt'],
    ['*/a.txt'],
    ['deep/**/c.txt'],
  ];

  it('means what a .gitignore means: git itself says so', async function () {
    if (spawnSync('git', ['--version']).status !== 0) return this.skip();
    const folder = await mkdtemp(join(tmpdir(), 'on-record-'));
    for (const path of paths) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), '');
    }
    spawnSync('git', ['init', '-q'], { cwd: folder });
    for (const list of lists) {
      await writeFile(join(folder, '.gitignore'), list.join('\n'));
      const { stdout } = spawnSync('git', ['-c', 'core.quotePath=false', 'check-ignore', '--no-index', '--stdin', '-z'], {
        cwd: folder,
        input: paths.join('\0'),
        encoding: 'utf8',
      });
      const { excludes, problems } = parseExclude(list);
      assert.deepEqual(problems, [], list.join());
      assert.deepEqual(
        paths.filter(excludes),
        paths.filter((path) => stdout.split('\0').includes(path)),
        list.join(),
      );
    }
    await rm(folder, { recursive: true });
  });

  it('names entries that can match nothing, and holds the others', () => {
    const wrong = [
      '',
      ' ',
      '/',
      '!',
      '#notes',
      '../a.txt',
      './a.txt',
      'C:\\x',
      'file:///a',
      'a\\',
      '[a',
      '{a,b}.txt',
      'a\nb',
      7,
      null,
      'x'.repeat(5_000),
    ];
    const { excludes, problems } = parseExclude([...wrong, 'a.txt']);
    assert.deepEqual(
      problems.map(({ index }) => index),
      wrong.map((_, i) => i),
    );
    assert.deepEqual([excludes('a.txt'), excludes('b.txt')], [true, false]);
  });

  it('takes no longer for wildcards that go back and forth', () => {
    const { excludes } = parseExclude(['*a'.repeat(300), '**/'.repeat(300) + 'x', '*?'.repeat(200) + 'b', '(a+)+$']);
    const start = performance.now();
    excludes(`${'a'.repeat(250)}/`.repeat(15) + 'b');
    excludes('a/'.repeat(2_000) + 'b');
    assert.ok(performance.now() - start < 1_000);
  });

  it('is asked of paths that are none', () => {
    const { excludes } = parseExclude(['*']);
    for (const path of ['', '/', '../x', './x', 'Untitled-1']) excludes(path);
  });
});
