/** The packed extension, `on-record.vsix`, in desktop VS Codes that are downloaded. */
import { install, root } from './install.mjs';
import { run } from './run.mjs';

install();
install('test/host');
run('node', ['--import', 'tsx', 'test/host/desktop.ts', 'on-record.vsix'], { cwd: root });
