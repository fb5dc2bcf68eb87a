/**
 * The packed extension, `on-record.vsix`, in real VS Codes from npm packages alone: the suite or, with `--pictures`,
 * the screenshots. Other arguments name hosts, as test/host/run.ts takes them.
 */
import { install, root } from './install.mjs';
import { installLibraries } from './libraries.mjs';
import { run } from './run.mjs';

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log('  skipped: real VS Codes from npm run on Linux x64 only; `npm run test:desktop` runs the same suite here');
  console.log('0 passed, 0 failed, 1 skipped');
} else {
  install();
  for (const folder of ['test/host', 'test/host/newest', 'test/host/floor']) install(folder);
  installLibraries();
  const [first, ...rest] = process.argv.slice(2);
  const [script, args] = first === '--pictures' ? ['test/host/pictures.ts', rest] : ['test/host/run.ts', process.argv.slice(2)];
  run('node', ['--import', 'tsx', script, 'on-record.vsix', ...args], { cwd: root });
}
