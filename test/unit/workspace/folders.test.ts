import assert from 'node:assert/strict';
import type { Files } from '../../../server/src/workspace/files.ts';
import { Folders } from '../../../server/src/workspace/folders.ts';
import { fileName, foldersAbove, pathBelow } from '../../../server/src/workspace/uris.ts';

/** Files of a disk that has folders `.on-record` in these folders, and nothing else. */
const diskWith = (folders: readonly string[]): Files => ({
  readData: async () => ({ kind: 'missing' }),
  updateData: async () => undefined,
  hasData: async (folder) => folders.includes(folder),
  stamp: async () => '',
  readText: async () => ({ kind: 'missing' }),
  texts: async () => ({ uris: [], complete: true }),
});

describe('The folder whose files hold', () => {
  for (const [uri, kept, roots, nearest] of [
    ['file:///news/a.txt', ['file:///news'], [], 'file:///news'],
    ['file:///news/2026/a.txt', ['file:///news', 'file:///news/2026'], ['file:///news'], 'file:///news/2026'],
    ['file:///news/2026/a.txt', ['file:///news'], ['file:///news/2026'], 'file:///news'],
    ['file:///news/2026/a.txt', [], ['file:///news', 'file:///news/2026'], 'file:///news/2026'],
    ['file:///news/2026/a.txt', [], ['file:///news/2026/', 'file:///news'], 'file:///news/2026/'],
    ['file:///newsroom/a.txt', [], ['file:///news'], undefined],
    ['file:///a.txt', ['file:///'], [], undefined],
    ['untitled:Untitled-1', ['file:///news'], ['file:///news'], undefined],
    ['file:///C:/news/a.txt', [], ['file:///c%3A/news'], 'file:///c%3A/news'],
    ['vscode-remote://host/news/a.txt', [], ['vscode-remote://HOST/news'], 'vscode-remote://HOST/news'],
  ] as const)
    it(`of ${uri} is ${String(nearest)}, where ${kept.join(', ') || 'none'} has them and ${roots.join(', ') || 'nothing'} is open`, async () => {
      assert.equal(await new Folders(diskWith(kept)).nearest(uri, roots), nearest);
    });
});

describe('An address', () => {
  it('is below a folder however either is spelled', () => {
    for (const [uri, folder, path] of [
      ['file:///press/a%20b.txt', 'file:///press/', 'a b.txt'],
      ['file:///c%3A/x/a.txt', 'file:///C:/x', 'a.txt'],
      ['file:///press/gru%CC%88n.txt', 'file:///press', 'grün.txt'],
      ['file:///press', 'file:///press', null],
      ['file:///pressroom/a.txt', 'file:///press', null],
      ['nowhere', 'file:///press', null],
      ['file:///press/100%/a.txt', 'file:///press', '100%/a.txt'],
    ] as const)
      assert.equal(pathBelow(uri, folder), path, uri);
  });

  it('has a name and folders above it', () => {
    assert.equal(fileName('file:///press/a%29.txt?x#y'), 'a).txt');
    assert.deepEqual(foldersAbove('file:///a/b/c.txt'), ['file:///a/b', 'file:///a']);
    assert.deepEqual(foldersAbove('vscode-vfs://github/a/b.txt'), ['vscode-vfs://github/a']);
    assert.deepEqual(foldersAbove('untitled:Untitled-1'), []);
  });
});
