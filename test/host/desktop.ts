/**
 * `npm run test:desktop`: the same suite against the packed extension in the desktop VS Code, the newest and the oldest
 * supported, for machines that can download them (on Linux without a screen: under xvfb-run). Argument: the .vsix.
 */
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleSuite } from './bundle.ts';
import { openDesk, type Report } from './desk.ts';
import { workspaceFolder } from './session.ts';
import { Tally } from './tally.ts';

async function runDesktop(version: string, vsix: string): Promise<Report> {
  const vscodeExecutablePath = await downloadAndUnzipVSCode(version);
  const profile = mkdtempSync(join(tmpdir(), 'on-record-desktop-'));
  const own = [`--user-data-dir=${profile}`, `--extensions-dir=${join(profile, 'extensions')}`];
  const [cli = '', ...args] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath, { reuseMachineInstall: true });
  const installed = spawnSync(cli, [...args, ...own, '--install-extension', vsix], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) throw new Error(installed.stdout + installed.stderr);
  const desk = await openDesk({}, {});
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: fileURLToPath(new URL('driver', import.meta.url)),
      extensionTestsPath: join(await bundleSuite('tests', `http://localhost:${desk.port}`), 'index.cjs'),
      launchArgs: [workspaceFolder(), ...own, '--disable-workspace-trust', '--skip-welcome'],
    });
    return await Promise.race([desk.report, Promise.reject(new Error('VS Code ended without a report'))]);
  } finally {
    desk.close();
  }
}

const [vsix = 'on-record.vsix'] = process.argv.slice(2);
const tally = new Tally();
for (const version of ['stable', '1.100.3']) {
  await tally.count(`desktop-${version}`, `desktop VS Code, ${version}`, () => runDesktop(version, resolve(vsix)));
}
tally.say();
