import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** System libraries that the headless browser needs, by the Debian package that has them. */
const libraries = { 'libnss3.so': 'libnss3', 'libnspr4.so': 'libnspr4', 'libexpat.so.1': 'libexpat1' };

/** Installs what is missing where it may (root on Debian and its kin), else names the command and ends. */
export function installLibraries() {
  const known = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? '';
  const missing = Object.entries(libraries).flatMap(([file, name]) => (known.includes(file) ? [] : [name]));
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
    return;
  }
  console.error(`The browser needs libraries of the system. On Debian or Ubuntu: sudo apt-get install ${missing.join(' ')}`);
  process.exit(1);
}
