/**
 * Opens the samples in a real VS Code with the extension running: the desktop's, where there is one or one can be
 * fetched, else VS Code's own web workbench from npm, whose address is printed. Runs until the window closes or Ctrl-C.
 */
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval } from 'node:timers';
import { editions } from '../test/host/editions.ts';
import { startServer } from '../test/host/server.ts';
import { install, root } from './install.mjs';

/** A copy, so that trying things out changes nothing here. */
const folder = mkdtempSync(join(tmpdir(), 'on-record-samples-'));
cpSync(join(root, 'samples'), folder, { recursive: true });
const sample = join(folder, 'arctic-talks.txt');

/** `inBrowser`: in the web workbench even where there is a desktop's VS Code. */
export async function open({ inBrowser = false }) {
  const desktop = inBrowser ? undefined : await findDesktop();
  if (desktop) openDesktop(desktop);
  else await openBrowser();
}

async function findDesktop() {
  const windows = process.platform === 'win32';
  if (spawnSync('code', ['--version'], { shell: windows }).status === 0) return 'code';
  const screen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!screen) return undefined;
  return downloadAndUnzipVSCode({ version: 'stable', extractSync: true }).catch(() => undefined);
}

/** In a window of its own profile: the reader's settings and other extensions have no part in it. */
function openDesktop(code) {
  console.log(`Opening ${sample} in VS Code (${code}). Close the window to end.`);
  const profile = mkdtempSync(join(tmpdir(), 'on-record-profile-'));
  const own = [
    `--user-data-dir=${profile}`,
    `--extensions-dir=${join(profile, 'extensions')}`,
    '--skip-welcome',
    '--disable-workspace-trust',
  ];
  const args = [`--extensionDevelopmentPath=${root}`, ...own, '--new-window', '--wait', folder, sample];
  const child = spawn(code, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  child.on('error', (error) => console.error(error.message));
  child.on('exit', (status) => process.exit(status ?? 0));
}

async function openBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.error(
      'No VS Code: there is no `code` on the PATH and none could be fetched. Install it from https://code.visualstudio.com and try again.',
    );
    process.exit(1);
  }
  install('test/host/newest');
  const [newest] = editions;
  if (!newest) throw new Error('no edition of VS Code is listed');
  const server = await startServer(newest, join(root, 'on-record.vsix'));
  // However this process is asked to end, the server and its extension hosts, a process group of their own, end too.
  const end = () => {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  // Where npm is killed, the shell between it and this process passes nothing on; but this process gets another parent.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 500);
  const payload = JSON.stringify([
    ['skipWelcome', 'true'],
    ['openFile', `vscode-remote://127.0.0.1:${server.port}${sample}`],
  ]);
  const query = new URLSearchParams({ folder, payload });
  console.log(`\nVS Code ${newest.version} with On Record is running. Open this in a browser (Ctrl-C ends it):\n`);
  console.log(`  http://127.0.0.1:${server.port}/?${query.toString()}\n`);
}
