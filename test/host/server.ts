import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edition } from './editions.ts';

/** A running VS Code server with its own empty profile. */
export interface Server {
  readonly port: number;
  /** How many language servers run from the installed package. */
  languageServers(): number;
  /** Kills them, as a crash would. */
  crash(): void;
  stop(): void;
}

/** Settings of every test window: nothing moves, nothing asks, nothing is fetched. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
};

/** Starts VS Code's own server, with the packed extension installed where one is given. Throws where it does not come up in 60 s. */
export async function startServer(edition: Edition, vsix?: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Server> {
  const home = mkdtempSync(join(tmpdir(), `on-record-${edition.name}-`));
  const user = join(home, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...quiet, ...edition.settings, ...settings }));
  const main = linkModules(edition);
  const folders = ['--server-data-dir', home, '--extensions-dir', join(home, 'extensions'), '--accept-server-license-terms'];
  if (vsix) install(edition, [main, ...folders, '--install-extension', vsix]);
  const port = await freePort();
  const trusted = settings['security.workspace.trust.enabled'] === true ? [] : ['--disable-workspace-trust'];
  const quietly = ['--telemetry-level', 'off', '--disable-telemetry', '--disable-getting-started-override', ...trusted];
  const address = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  // A process group of its own, so that its extension hosts and their servers end with it.
  const child = spawn(edition.node, [main, ...address, ...folders, ...quietly], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await ready(child);
  } catch (error) {
    stop();
    throw error;
  }
  const own = join(home, 'extensions', 'on-record');
  const languageServers = () => spawnSync('pgrep', ['-f', own], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean).length;
  const crash = () => spawnSync('pkill', ['-KILL', '-f', own]);
  return { port, languageServers, crash, stop };
}

/** Installs the package into an empty folder, and gives the folder its files lie in. */
export function unpack(edition: Edition, vsix: string): string {
  const home = mkdtempSync(join(tmpdir(), 'on-record-unpacked-'));
  install(edition, [linkModules(edition), '--server-data-dir', home, '--extensions-dir', home, '--install-extension', vsix]);
  const name = readdirSync(home).find((entry) => entry.startsWith('on-record.on-record-'));
  if (name === undefined) throw new Error(`nothing was unpacked from ${vsix}`);
  return join(home, name);
}

/** The server looks for its modules beside itself; `npm ci` removes the link, so it is made anew each time. */
function linkModules(edition: Edition): string {
  const vscode = join(edition.folder, 'node_modules', 'code-server', 'lib', 'vscode');
  const link = join(vscode, 'node_modules');
  if (!existsSync(link)) symlinkSync(join(edition.folder, 'node_modules'), link, 'junction');
  return join(vscode, 'out', 'server-main.js');
}

function install(edition: Edition, args: readonly string[]): void {
  const result = spawnSync(edition.node, args, { encoding: 'utf8' });
  if (result.status !== 0 || !result.stdout.includes('successfully installed')) {
    throw new Error(`VS Code ${edition.version} does not install the package:\n${result.stdout}${result.stderr}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += String(chunk);
      if (said.includes('Web UI available')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`VS Code's server ended with ${String(code)}:\n${said}`)));
    setTimeout(() => reject(new Error(`VS Code's server is not ready after 60 s:\n${said}`)), 60_000).unref();
  });
}
