/**
 * `npm start`: builds, and opens the sample article in a real VS Code with the extension running, until Ctrl-C.
 * `npm start -- --browser` serves VS Code's web workbench even where there is a desktop's.
 */
import { install, root } from './install.mjs';
import { run } from './run.mjs';

install();
run('npm', ['run', '--silent', 'package'], { cwd: root });
// In this process, not one below it: whoever ends `npm start` ends what it opened. The loader of TypeScript is there only now.
const { register } = await import('tsx/esm/api');
register();
const { open } = await import('./open.mjs');
await open({ inBrowser: process.argv.includes('--browser') });
