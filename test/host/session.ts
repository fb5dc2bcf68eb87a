import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { bundleSuite, type Suite } from './bundle.ts';
import { launch } from './chromium.ts';
import { openDesk, type Report, type Services } from './desk.ts';
import type { Edition } from './editions.ts';
import { askScreen } from './screen.ts';
import { startServer, unpack } from './server.ts';
import { openWorkbench, type Place } from './workbench.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
export const results = join(here, 'results');
const limit = 480_000;

/** One way to run a suite of ours inside VS Code. */
export interface Run {
  readonly name: string;
  readonly edition: Edition;
  /** In the browser's worker instead of Node. */
  readonly web: boolean;
  readonly suite: Suite;
  /** What is open: a folder of samples where nothing is said; a workspace of two of them, which nobody trusts; or no folder. */
  readonly opens?: 'two folders' | 'nothing';
  /** User settings over the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** File of a picture the suite asks for. */
  pictureFile(name: string): string;
}

/** A fresh copy of what the tests open: the samples and the files that are no articles. */
export function workspaceFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'on-record-')), 'newsroom');
  cpSync(join(here, '..', '..', 'samples'), folder, { recursive: true });
  cpSync(join(here, '..', 'fixtures', 'not-articles'), folder, { recursive: true });
  return folder;
}

/** A workspace of two such folders, `north` and `south`, and its file. */
function workspaceOfTwo(): { folder: string; workspace: string } {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-two-'));
  const folders = ['north', 'south'].map((name) => ({ name, path: join(folder, name) }));
  for (const { path } of folders) cpSync(join(here, '..', '..', 'samples'), path, { recursive: true });
  const workspace = join(folder, 'two.code-workspace');
  writeFileSync(workspace, JSON.stringify({ folders }));
  return { folder: join(folder, 'north'), workspace };
}

/** Runs a suite against the packed extension in a VS Code of its own. Rejects where no report comes. */
export async function runSuite(run: Run, vsix: string): Promise<Report> {
  const { name, edition, web } = run;
  const { folder, workspace } = run.opens === 'two folders' ? workspaceOfTwo() : { folder: workspaceFolder() };
  const browser = await launch();
  const log: string[] = [];
  const services: Services = {};
  const roots: Record<string, string> = web ? { '/extension': unpack(edition, vsix) } : {};
  const desk = await openDesk(roots, services);
  const suite = await bundleSuite(run.suite, `http://localhost:${desk.port}`);
  // VS Code looks for the host of a test module by the extension whose folder it lies in.
  roots['/extension/suite'] = suite;
  const server = await startServer(edition, web ? undefined : vsix, run.settings);
  try {
    const remote = (path: string): Place => ({ scheme: 'vscode-remote', authority: `127.0.0.1:${server.port}`, path });
    const served = (path: string): Place => ({ scheme: 'http', authority: `localhost:${desk.port}`, path });
    const extension = web ? served('/extension') : remote(join(here, 'driver'));
    const tests = web ? served('/extension/suite/index.cjs') : remote(join(suite, 'index.cjs'));
    const window = { ...(run.opens === 'nothing' ? {} : { folder, ...(workspace ? { workspace } : {}) }), extensions: [extension], tests };
    let breakOff: (error: Error) => void = () => undefined;
    const ended = new Promise<never>((_resolve, reject) => (breakOff = reject));
    const hearEnd = (code: number) => code !== 0 && breakOff(new Error(`the tests broke off with ${code}; see the log`));
    const page = await openWorkbench(browser, server.port, window, (line) => log.push(line), hearEnd);
    services.crash = server.crash;
    services.servers = server.languageServers;
    services.screen = (wish) => askScreen(page, wish);
    services.visit = async (address) => {
      const tab = await page.context().newPage();
      await tab.goto(address);
      // What the tab left for the window lies in the browser's own storage, which the window looks at every half second.
      await page.waitForTimeout(1000);
      await tab.close();
      return true;
    };
    services.picture = async (picture) => {
      const path = run.pictureFile(picture.name);
      mkdirSync(dirname(path), { recursive: true });
      await page.mouse.move(0, 0);
      if (picture.click) await page.click(picture.click);
      if (picture.point) await page.hover(picture.point);
      if (picture.shows) await page.waitForSelector(picture.shows, { state: 'visible' });
      writeFileSync(path, await stillOf(page));
    };
    return await Promise.race([desk.report, ended, tooLate()]);
  } finally {
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, `${name}.log`), log.join('\n'));
    desk.close();
    await browser.close();
    server.stop();
    for (const used of [dirname(folder), suite]) rmSync(used, { recursive: true, force: true });
  }
}

/** A screenshot as soon as two in a row are alike: hovers and menus fade in, and a busy machine paints late. */
async function stillOf(page: Page): Promise<Buffer> {
  let last = await page.screenshot();
  for (let tries = 20; tries > 0; tries -= 1) {
    await page.waitForTimeout(700);
    const next = await page.screenshot();
    if (next.equals(last)) break;
    last = next;
  }
  return last;
}

const tooLate = (): Promise<never> =>
  new Promise((_resolve, reject) => setTimeout(() => reject(new Error(`no report after ${limit / 1000} s`)), limit).unref());
