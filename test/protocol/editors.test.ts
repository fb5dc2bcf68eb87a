import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { article } from './article.ts';
import { server } from './client.ts';

/** What an editor showed, as its script under test/protocol/editors wrote it down. */
interface Shown {
  readonly problems: readonly string[];
  readonly hover: string;
  readonly outline: readonly string[];
  readonly actions: readonly string[];
}

const script = (file: string): string => fileURLToPath(new URL(`editors/${file}`, import.meta.url));

/** The set-up that an editor's page tells its readers to use: the page's first block of code. */
function setUpOf(page: string): string {
  const text = readFileSync(new URL(`../../docs/editors/${page}`, import.meta.url), 'utf8');
  return /```\w+\n([^]*?)```/.exec(text)?.[1] ?? assert.fail(`${page} has no code.`);
}

const installed = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

describe('Other editors', function () {
  this.timeout(180_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-record-editor-'));
    writeFileSync(join(folder, 'harbour.txt'), article);
    const command = join(folder, 'on-record');
    writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${server}' "$@"\n`);
    chmodSync(command, 0o755);
  });
  after(() => rmSync(folder, { recursive: true }));

  function shownBy(command: string, args: readonly string[], setUp: string): Shown {
    const file = join(folder, `setup-${command}`);
    const out = join(folder, `${command}.json`);
    writeFileSync(file, setUp);
    const { stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 170_000,
      env: {
        ...process.env,
        HOME: folder,
        PATH: `${folder}${delimiter}${process.env['PATH']}`,
        ON_RECORD_SETUP: file,
        ON_RECORD_TEXT: join(folder, 'harbour.txt'),
        ON_RECORD_OUT: out,
      },
    });
    try {
      return JSON.parse(readFileSync(out, 'utf8')) as Shown;
    } catch {
      return assert.fail(`${command} wrote nothing down. ${stdout} ${stderr}`);
    }
  }

  function assertReads({ problems, hover, outline, actions }: Shown): void {
    assert.ok(
      problems.some((problem) => /source\/vague|names nobody/.test(problem)),
      problems.join(),
    );
    assert.match(hover, /Elena Vasquez/);
    assert.match(hover, /Introduced as “Mayor”/);
    assert.deepEqual(outline.slice(0, 2), ['Harbour deal divides Port Velmar', 'People']);
    assert.ok(actions.includes('Ignore this finding'), actions.join());
  }

  it('Neovim shows hovers, problems, outline and actions with the set-up of its page', function () {
    if (!installed('nvim')) this.skip();
    assertReads(shownBy('nvim', ['--headless', '--clean', '-c', `luafile ${script('neovim.lua')}`], setUpOf('neovim.md')));
  });

  it('Emacs shows hovers, problems, outline and actions with the set-up of its page', function () {
    const eglot = ['--batch', '-q', '--eval', '(progn (require (quote package)) (package-activate-all) (require (quote eglot)))'];
    if (!installed('emacs') || spawnSync('emacs', eglot).status !== 0) this.skip();
    assertReads(shownBy('emacs', ['--batch', '-q', '-l', script('emacs.el')], setUpOf('emacs.md')));
  });
});
