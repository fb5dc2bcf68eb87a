import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const articles = 'test/unit/syntaxes/articles';
const snap = createRequire(import.meta.url).resolve('vscode-tmgrammar-test/dist/snapshot.js');

/**
 * Every article's scopes, as VS Code's own tokenizer gives them, against the snapshot beside it. After a change that is
 * meant: `npx vscode-tmgrammar-snap -u "test/unit/syntaxes/articles/*.article"`, and look at what git says.
 */
describe('the grammar of articles', () => {
  const files = readdirSync(`${root}${articles}`).filter((file) => file.endsWith('.article'));

  for (const file of files)
    it(`gives ${file} the scopes of its snapshot`, () => {
      // Without one, the tool would write it and be content.
      assert.ok(existsSync(`${root}${articles}/${file}.snap`), 'There is no snapshot.');
      const { status, stdout, stderr } = spawnSync(process.execPath, [snap, `${articles}/${file}`], { cwd: root, encoding: 'utf8' });
      assert.equal(status, 0, stdout + stderr);
    });

  it('has articles to be tried on, and no snapshot without one', () => {
    assert.ok(files.length >= 5);
    const snapshots = readdirSync(`${root}${articles}`).filter((file) => file.endsWith('.snap'));
    assert.deepEqual(snapshots.sort(), files.map((file) => `${file}.snap`).sort());
  });
});
