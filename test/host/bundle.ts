import { build } from 'esbuild';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What runs inside VS Code: the tests; those that want an empty window, or one of several folders; or the taking of pictures. */
export type Suite = 'tests' | 'alone' | 'folders' | 'pictures';

/**
 * Bundles the suite that runs inside VS Code, and gives the folder it lies in, as `index.cjs`.
 * The folder is outside the repository, whose package.json would make Node read the file as an ES module.
 */
export async function bundleSuite(suite: Suite, desk: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-suite-'));
  await build({
    entryPoints: [fileURLToPath(new URL(`suite/${suite}.ts`, import.meta.url))],
    outfile: join(folder, 'index.cjs'),
    bundle: true,
    // As a closure whose result is exported last: Mocha's browser build sets `module.exports` too, where it sees it.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    target: 'es2022',
    external: ['vscode'],
    define: { DESK: JSON.stringify(desk) },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  // In a browser, VS Code 1.100 adds `.js` to the name, the newest takes it as it is.
  copyFileSync(join(folder, 'index.cjs'), join(folder, 'index.cjs.js'));
  return folder;
}
