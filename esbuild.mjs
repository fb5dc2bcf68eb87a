/**
 * Bundles client and server. Every bundle lies as deep under dist/ as its source lies in the tree, so that
 * `new URL('../../../models/', import.meta.url)` means the same folder from both.
 * `--minify` for packaging, `--watch` while working.
 */
import { context } from 'esbuild';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { listsBeside } from './scripts/lists-beside.mjs';

const minify = process.argv.includes('--minify');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  target: 'es2022',
  minify,
  sourcemap: minify ? false : 'linked',
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
};

/** The libraries are CommonJS and `require` Node's own modules, which an ES module has to be given a `require` for. */
const require = "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);";

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { entryPoints: ['client/src/node/main.ts'], outfile: 'dist/client/node/main.cjs', platform: 'node', format: 'cjs', external: ['vscode'] },
  {
    entryPoints: ['client/src/browser/main.ts'],
    outfile: 'dist/client/browser/main.cjs',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  // Its style is bundled beside it.
  { entryPoints: ['client/src/webview/main.ts'], outfile: 'dist/client/webview/main.js', platform: 'browser', format: 'iife' },
  // What reads Markdown is loaded with the first text that is written in it, from a file of its own.
  {
    entryPoints: ['server/src/node/main.ts'],
    outdir: 'dist/server/node',
    splitting: true,
    chunkNames: '[name]-[hash]',
    plugins: [listsBeside('dist/server/node')],
    platform: 'node',
    format: 'esm',
    banner: { js: require },
  },
  // The readers of documents: each library is a file of its own beside it, loaded with the first document of its format.
  {
    entryPoints: ['server/src/node/readers/worker.ts'],
    outdir: 'dist/server/node/readers',
    platform: 'node',
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    external: ['canvas', 'path2d', '@napi-rs/canvas'],
    banner: { js: require },
  },
  // It runs in a worker, which has no document: libraries that ask one for help have another way there.
  {
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/server/browser/main.js',
    platform: 'browser',
    format: 'iife',
    conditions: ['worker', 'module'],
  },
  {
    entryPoints: ['server/src/cli/main.ts'],
    external: ['@duckdb/node-api'],
    outfile: 'dist/server/cli/main.js',
    plugins: [listsBeside('dist/server/cli')],
    platform: 'node',
    format: 'esm',
    banner: { js: `#!/usr/bin/env node\n${require}` },
  },
  {
    entryPoints: ['server/src/cli/corpus/report/plots.ts'],
    outfile: 'dist/corpus/plots.js',
    platform: 'node',
    format: 'esm',
    banner: { js: require },
  },
];

await rm('dist', { recursive: true, force: true });
/** Folders of the packages whose code went into a bundle: what the third-party notices must name. */
const packages = new Set();
for (const bundle of bundles) {
  const build = await context({ ...common, ...bundle });
  const { metafile } = await build.rebuild();
  for (const input of Object.keys(metafile.inputs)) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
    if (folder) packages.add(folder);
  }
  if (process.argv.includes('--watch')) await build.watch();
  else await build.dispose();
}

// In a browser, VS Code 1.100 adds `.js` to an entry point's name, the newest takes it as it is; and only the ending
// `.cjs` tells both that it is no ES module, which a web extension cannot be.
await copyFile('dist/client/browser/main.cjs', 'dist/client/browser/main.cjs.js');
await writeFile('dist/packages.json', JSON.stringify([...packages].sort(), null, 2));
