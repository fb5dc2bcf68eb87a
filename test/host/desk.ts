import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** What the suite inside VS Code reports when it is through. */
export interface Report {
  readonly passed: readonly string[];
  readonly failed: readonly { readonly title: string; readonly error: string }[];
  readonly skipped: readonly string[];
}

/** A screenshot the suite wishes for. */
export interface Picture {
  readonly name: string;
  /** CSS selector of what is clicked before. */
  readonly click?: string;
  /** CSS selector of what the mouse points at. */
  readonly point?: string;
  /** CSS selector of what must be seen first. */
  readonly shows?: string;
}

/** What the suite wishes of what is on the screen, which it cannot reach from inside: rows of a view, the page of a webview. */
export interface ScreenWish {
  /** CSS selector of what must be there first. */
  readonly selector: string;
  /** Whether the first of them is clicked. */
  readonly click?: boolean;
  /** A key that is pressed on the first of them. */
  readonly press?: string;
}

/** A small web server on localhost: hands out the extension's files to the browser, takes the suite's report and its wishes for pictures. */
export interface Desk {
  readonly port: number;
  readonly report: Promise<Report>;
  close(): void;
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json', '.md': 'text/markdown' };
const headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-private-network': 'true',
  'cross-origin-resource-policy': 'cross-origin',
};

/** What the suite may ask of the world outside VS Code. */
export interface Services {
  /** Takes a screenshot of the workbench. */
  picture?: (wish: Picture) => Promise<void>;
  /** Does what is wished on the screen, and gives the words of every element it was about. */
  screen?: (wish: ScreenWish) => Promise<readonly string[]>;
  /** Opens an address in another tab, as another program would. */
  visit?: (address: string) => Promise<true>;
  /** How many language servers run. */
  servers?: () => number;
  /** Kills the language server. */
  crash?: () => void;
}

/** `roots`: folders by the address they are served at, a longer one before a shorter. */
export async function openDesk(roots: Readonly<Record<string, string>>, services: Services): Promise<Desk> {
  let file: (report: Report) => void = () => undefined;
  const report = new Promise<Report>((resolve) => (file = resolve));
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'POST') return send(roots, pathname, response);
    const body = await readBody(request);
    if (pathname === '/report') file(JSON.parse(body) as Report);
    else if (pathname === '/picture') await services.picture?.(JSON.parse(body) as Picture);
    else if (pathname === '/crash') services.crash?.();
    else if (pathname === '/screen') return reply(response, await services.screen?.(JSON.parse(body) as ScreenWish));
    else if (pathname === '/servers') return reply(response, services.servers?.());
    else if (pathname === '/visit') return reply(response, await services.visit?.(JSON.parse(body) as string));
    reply(response, undefined);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500, headers).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { port: (server.address() as AddressInfo).port, report, close: () => server.close() };
}

/** What a service gave, as JSON; null where there is no such service here. */
function reply(response: ServerResponse, given: unknown): void {
  response.writeHead(200, headers).end(JSON.stringify(given ?? null));
}

async function send(roots: Readonly<Record<string, string>>, pathname: string, response: ServerResponse): Promise<void> {
  const path = normalize(decodeURIComponent(pathname));
  const root = Object.keys(roots)
    .filter((address) => path.startsWith(`${address}/`))
    .toSorted((a, b) => b.length - a.length)[0];
  try {
    if (root === undefined) throw new Error(`nothing is served at ${path}`);
    const bytes = await readFile(join(roots[root] ?? '', path.slice(root.length)));
    response.writeHead(200, { ...headers, 'content-type': types[extname(pathname)] ?? 'application/octet-stream' }).end(bytes);
  } catch {
    response.writeHead(404, headers).end();
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
