/** `npm start`: builds, and opens the sample article in a real VS Code with the extension running, until Ctrl-C. */
import { install, root } from './install.mjs';
import { run } from './run.mjs';

install();
run('npm', ['run', '--silent', 'package'], { cwd: root });
run('node', ['--import', 'tsx', 'scripts/open.mjs'], { cwd: root });
