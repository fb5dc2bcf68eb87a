/** Builds the small bundles and writes `on-record.vsix`. */
import { run } from './run.mjs';

run('node', ['esbuild.mjs', '--minify']);
run('npx', ['vsce', 'package', '--no-dependencies', '--allow-missing-repository', '--out', 'on-record.vsix']);
