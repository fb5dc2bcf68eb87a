/** Builds the small bundles, names whose work is in them, and writes `on-record.vsix`. */
import { run } from './run.mjs';

run('node', ['esbuild.mjs', '--minify']);
run('node', ['scripts/notices.mjs']);
run('npx', [
  'vsce',
  'package',
  '--no-dependencies',
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
  '--out',
  'on-record.vsix',
]);
