/** Installs what is missing. Needs Node and npm only: it runs before anything is installed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Makes a folder's node_modules what its lock file says, unless it already is. */
export function install(folder = '') {
  const place = join(root, folder);
  if (isInstalled(place)) return;
  console.log(`Installing packages${folder ? ` for ${folder}` : ''} …`);
  // The packages' own install scripts are not needed, and partly cannot work: `.npmrc` in each folder switches them off.
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: place });
}

/** Whether every package of the lock file lies in node_modules in its version, as npm's own record there says. */
function isInstalled(place) {
  const record = join(place, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packages(join(place, 'package-lock.json'));
  const present = packages(record);
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || present[path]?.version === version);
}

const packages = (lock) => JSON.parse(readFileSync(lock, 'utf8')).packages;
