/**
 * Builds the small bundles, names whose work is in them, and writes `on-record.vsix`. A marketplace shows the README's pictures
 * only at full addresses: vsce writes them from `repository` in package.json, or from `--baseImagesUrl` and `--baseContentUrl`
 * behind `npm run package --`. Without either the links stay as they are, for readers of the folder and of the package.
 */
import { readFileSync } from 'node:fs';
import { run } from './run.mjs';

const given = process.argv.slice(2);
const { repository } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const addressed = repository !== undefined || given.some((argument) => argument.startsWith('--base'));

run('node', ['esbuild.mjs', '--minify']);
run('node', ['scripts/notices.mjs']);
run('npx', [
  'vsce',
  'package',
  '--no-dependencies',
  ...(repository === undefined ? ['--allow-missing-repository'] : []),
  ...(addressed ? [] : ['--no-rewrite-relative-links']),
  ...given,
  '--out',
  'on-record.vsix',
]);
