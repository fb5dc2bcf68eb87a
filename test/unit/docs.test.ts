import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stageNames } from '../../server/src/analysis/stages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => `docs/${path}`),
]
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md'));

describe('the documents', () => {
  it('lead nowhere but to what is there', () => {
    for (const page of pages)
      for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g))
        assert.ok(existsSync(join(root, dirname(page), target)), `${page} leads to ${target}`);
  });

  it('of the architecture list the stages of an article in the order in which they run', () => {
    const page = read('docs/architecture.md');
    const listed = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    assert.deepEqual(listed, [...stageNames]);
  });

  it('of the editor name only tests that are there, and one for every line', () => {
    const page = read('docs/editor.md');
    const named = [...page.matchAll(/`((?:test|docs)\/[^`\s]+)`/g)].map(([, path]) => path ?? '');
    for (const path of named) assert.ok(existsSync(join(root, path)), path);
    const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:what|theme) \|/.test(line));
    assert.ok(rows.length > 60);
    for (const row of rows) assert.match(row.split(' | ').at(-1) ?? '', /`(?:test|docs)\/[^`]+`/, row);
  });

  it('of the editor know every test of the real VS Code and of the protocol', () => {
    const page = read('docs/editor.md');
    const tests = ['test/host/suite', 'test/protocol'].flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => `${folder}/${file}`),
    );
    assert.deepEqual(
      tests.filter((path) => !page.includes(path)),
      [],
    );
  });
});
