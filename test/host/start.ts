import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Report } from './desk.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm start` runs at last, without its building anew. */
const opened = ['--import', 'tsx', '--eval', 'import("./scripts/open.mjs").then(({ open }) => open({ inBrowser: true }))'];

/** Starts the workbench as a reader does, and ends it in each of the ways in which it may end; nothing of it may go on. */
export async function startAndEnd(): Promise<Report> {
  const passed: string[] = [];
  const failed: { title: string; error: string }[] = [];
  const attempt = async (title: string, start: readonly [string, readonly string[]], end: (pid: number) => void): Promise<void> => {
    try {
      await startUntil(start, end);
      passed.push(title);
    } catch (error) {
      failed.push({ title, error: String(error) });
    }
  };
  const node = [process.execPath, opened] as const;
  await attempt('Ctrl-C ends all that was opened', node, (pid) => process.kill(-pid, 'SIGINT'));
  await attempt('a closed terminal ends it too', node, (pid) => process.kill(-pid, 'SIGHUP'));
  const npm = ['npm', ['start', '--', '--browser']] as const;
  await attempt('npm start that is killed leaves no process behind', npm, (pid) => process.kill(pid, 'SIGTERM'));
  return { passed, failed, skipped: [] };
}

async function startUntil([command, args]: readonly [string, readonly string[]], end: (pid: number) => void): Promise<void> {
  // A mark in its environment tells its processes from everybody else's; a group of its own is what a terminal gives it.
  const mark = `${process.pid}-${Date.now()}`;
  const child = spawn(command, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ON_RECORD_START: mark },
  });
  try {
    const address = await said(child, /http:\/\/127\.0\.0\.1:\S+/);
    const { status } = await fetch(address);
    if (status !== 200) throw new Error(`the workbench answers with ${status}`);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    end(child.pid as number);
    await gone;
    await within(10_000, () => marked(mark).length === 0).catch(() => {
      throw new Error(`still running: ${marked(mark).map(commandOf).join('; ')}`);
    });
  } finally {
    for (const pid of marked(mark)) process.kill(pid, 'SIGKILL');
  }
}

function said(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (chunk: Buffer): void => {
      output += String(chunk);
      const [found] = pattern.exec(output) ?? [];
      if (found) resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`it ended by itself:\n${output}`)));
    setTimeout(() => reject(new Error(`no address after 120 s:\n${output}`)), 120_000).unref();
  });
}

async function within(milliseconds: number, holds: () => boolean): Promise<void> {
  for (const end = Date.now() + milliseconds; !holds();) {
    if (Date.now() > end) throw new Error('in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Processes with the mark in their environment, as Linux tells it. */
const marked = (mark: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && told(`/proc/${name}/environ`).split('\0').includes(`ON_RECORD_START=${mark}`))
    .map(Number);

const commandOf = (pid: number): string => told(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();

/** Empty where the process has just ended, or is another user's. */
function told(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
