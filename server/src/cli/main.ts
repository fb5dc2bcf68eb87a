/** The `on-record` command. Run as a worker thread, it analyses the lines it is handed; with `--stdio`, it is the language server. */
import { isMainThread } from 'node:worker_threads';
import { run } from './program.ts';
import { serveLines } from './worker.ts';

// Whoever reads has seen enough (`on-record … | head`): nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

if (!isMainThread) await serveLines();
else if (process.argv[2] === '--stdio') await import('../node/main.ts');
else process.exitCode = await run(process.argv.slice(2));
