import { spawnSync } from 'node:child_process';

/** Runs a command in view of the reader; ends this process with the command's exit code where that is not 0. */
export function run(command, args, options = {}) {
  const status = attempt(command, args, options);
  if (status !== 0) process.exit(status);
}

/** Runs a command in view of the reader and gives its exit code, 1 where it cannot be started. */
export function attempt(command, args, options = {}) {
  // npm and npx are scripts on Windows, which only a shell can run.
  const shell = process.platform === 'win32' && command !== 'node';
  const result = spawnSync(command === 'node' ? process.execPath : command, args, { stdio: 'inherit', shell, ...options });
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}
