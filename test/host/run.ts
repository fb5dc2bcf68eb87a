/**
 * Runs the suite against the packed extension in a real VS Code.
 * Arguments: the .vsix, then which hosts: `floor`, `newest`, `web` (all three where none is named).
 * Writes results/<host>.json, prints a line a test and the total, exits 1 where a test failed or a report is missing.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleSuite } from './bundle.ts';
import { launch } from './chromium.ts';
import { openDesk, type Report } from './desk.ts';
import { editions, type Edition } from './editions.ts';
import { startServer, unpack } from './server.ts';
import { openWorkbench, type Place } from './workbench.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const results = join(here, 'results');
const limit = 90_000;

interface Host {
  readonly name: string;
  readonly edition: Edition;
  /** In the browser's worker instead of Node. */
  readonly web: boolean;
}

const hosts: readonly Host[] = [
  ...editions.map((edition) => ({ name: edition.name, edition, web: false })),
  ...editions.map((edition) => ({ name: `web-${edition.name}`, edition, web: true })),
];

/** A fresh copy of what the tests open: the samples and the files that are no articles. */
function workspaceFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-workspace-'));
  cpSync(join(here, '..', '..', 'samples'), folder, { recursive: true });
  cpSync(join(here, '..', 'fixtures', 'not-articles'), folder, { recursive: true });
  return folder;
}

async function runSuite({ name, edition, web }: Host, vsix: string): Promise<Report> {
  const folder = workspaceFolder();
  const browser = await launch();
  const log: string[] = [];
  let take: (picture: string) => Promise<void> = async () => undefined;
  const roots: Record<string, string> = web ? { '/extension': unpack(edition, vsix) } : {};
  const desk = await openDesk(roots, (picture) => take(picture));
  const suite = await bundleSuite(`http://localhost:${desk.port}`);
  // VS Code looks for the host of a test module by the extension whose folder it lies in.
  roots['/extension/suite'] = suite;
  const server = await startServer(edition, web ? undefined : vsix);
  try {
    const remote = (path: string): Place => ({ scheme: 'vscode-remote', authority: `127.0.0.1:${server.port}`, path });
    const served = (path: string): Place => ({ scheme: 'http', authority: `localhost:${desk.port}`, path });
    const extension = web ? served('/extension') : remote(join(here, 'driver'));
    const tests = web ? served('/extension/suite/index.cjs') : remote(join(suite, 'index.cjs'));
    let breakOff: (error: Error) => void = () => undefined;
    const ended = new Promise<never>((_resolve, reject) => (breakOff = reject));
    const hearEnd = (code: number) => code !== 0 && breakOff(new Error(`the tests broke off with ${code}; see the log`));
    const page = await openWorkbench(browser, server.port, { folder, extensions: [extension], tests }, (line) => log.push(line), hearEnd);
    take = async (picture) => {
      await page.screenshot({ path: join(results, name, `${picture}.png`) });
    };
    return await Promise.race([desk.report, ended, tooLate()]);
  } finally {
    writeFileSync(join(results, `${name}.log`), log.join('\n'));
    desk.close();
    await browser.close();
    server.stop();
    for (const used of [folder, suite]) rmSync(used, { recursive: true, force: true });
  }
}

const tooLate = (): Promise<never> =>
  new Promise((_resolve, reject) => setTimeout(() => reject(new Error(`no report after ${limit / 1000} s`)), limit).unref());

const [vsix = 'on-record.vsix', ...wanted] = process.argv.slice(2);
let failures = 0;
let passes = 0;
for (const host of hosts.filter(({ name }) => wanted.length === 0 || wanted.some((want) => name.startsWith(want)))) {
  mkdirSync(join(results, host.name), { recursive: true });
  console.log(`VS Code ${host.edition.version}${host.web ? ', in the browser' : ''}`);
  try {
    const report = await runSuite(host, resolve(vsix));
    writeFileSync(join(results, `${host.name}.json`), JSON.stringify(report, null, 2));
    report.passed.forEach((title) => console.log(`  ✓ ${title}`));
    report.skipped.forEach((title) => console.log(`  – skipped: ${title}`));
    report.failed.forEach(({ title, error }) => console.log(`  ✗ ${title}\n${error}`));
    passes += report.passed.length;
    // A suite that ran nothing has not passed.
    failures += report.failed.length + (report.passed.length + report.failed.length === 0 ? 1 : 0);
  } catch (error) {
    console.log(`  ✗ ${String(error)}`);
    failures += 1;
  }
}
console.log(`${passes} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;
