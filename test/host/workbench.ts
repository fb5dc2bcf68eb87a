import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';

/** Where VS Code finds an extension or a test module: on the server, or on a web server of our own. */
export interface Place {
  readonly scheme: 'vscode-remote' | 'http';
  readonly authority: string;
  readonly path: string;
}

export interface Window {
  /** A folder, or the file of a workspace of several; with neither, an empty window. */
  readonly folder?: string;
  readonly workspace?: string;
  /** Opened at once. */
  readonly file?: string;
  readonly extensions?: readonly Place[];
  readonly tests?: Place;
}

/** Opens VS Code's workbench. Messages of the extension hosts go to `log`; `ended` hears the tests' exit code. */
export async function openWorkbench(
  browser: Browser,
  port: number,
  window: Window,
  log: (line: string) => void,
  ended: (code: number) => void = () => undefined,
): Promise<Page> {
  // The workbench's own content policy would keep the web extension host from loading an extension of another origin.
  const context = await browser.newContext({ viewport: { width: 1100, height: 720 }, bypassCSP: true });
  const page = await context.newPage();
  page.on('console', (message) => log(message.text()));
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => log(format(...args)));
  await page.exposeFunction('codeAutomationExit', ended);
  if (window.tests) {
    await page.addInitScript(develop, { extensions: window.extensions ?? [], extensionTestsPath: window.tests });
  }
  const payload = [['skipWelcome', 'true'], ...(window.file ? [['openFile', `vscode-remote://127.0.0.1:${port}${window.file}`]] : [])];
  const { folder, workspace } = window;
  const place = workspace ? { workspace } : folder ? { folder } : { ew: 'true' };
  const query = new URLSearchParams({ ...place, payload: JSON.stringify(payload) });
  await page.goto(`http://127.0.0.1:${port}/?${query.toString()}`);
  return page;
}

/** Runs in the page before its own scripts: writes the extension under development into the workbench's configuration. */
function develop(developmentOptions: unknown): void {
  const observer = new MutationObserver(() => {
    const element = document.querySelector('#vscode-workbench-web-configuration');
    const settings = element?.getAttribute('data-settings');
    if (!element || !settings) return;
    observer.disconnect();
    element.setAttribute('data-settings', JSON.stringify({ ...(JSON.parse(settings) as object), developmentOptions }));
  });
  observer.observe(document, { childList: true, subtree: true });
}
