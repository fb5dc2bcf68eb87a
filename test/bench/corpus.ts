/** `analyze --jsonl` over many articles: what a second worker brings, and whether memory stays where it is. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { made } from './articles.ts';
import { atLeast, atMost, noted, type Measurement } from './timing.ts';

const command = process.env['ON_RECORD_CLI'] ?? fileURLToPath(new URL('../../dist/server/cli/main.js', import.meta.url));
const some = 300;
const many = 3000;

export async function corpus(): Promise<Measurement[]> {
  const few = await analyse(some, 1);
  // Over many articles: what each worker spends on starting and on compiling itself shall not weigh.
  const one = await analyse(many, 1);
  const two = await analyse(many, 2);
  return [
    noted('articles a second, one worker', (1000 * many) / one.milliseconds, ''),
    atLeast('two workers over one', one.milliseconds / two.milliseconds, '×', 1.8),
    ...(process.platform === 'linux'
      ? [atMost(`memory for ${many} articles, as a multiple of that for ${some}`, one.peak / few.peak, '×', 1.25)]
      : []),
  ];
}

/** Streams so many articles through the command, as fast as it takes them. `peak`: most resident memory seen, in KB. */
function analyse(count: number, jobs: number): Promise<{ milliseconds: number; peak: number }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [command, 'analyze', '--jsonl', '--jobs', String(jobs)], { stdio: ['pipe', 'pipe', 'inherit'] });
    let given = 0;
    let peak = 0;
    const feed = (): void => {
      while (given < count) {
        given += 1;
        const line = `${JSON.stringify({ id: String(given), text: made(2_000, given) })}\n`;
        if (!child.stdin.write(line)) return void child.stdin.once('drain', feed);
      }
      child.stdin.end();
    };
    child.stdout.on('data', () => {
      if (process.platform === 'linux') peak = Math.max(peak, residentOf(child.pid));
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve({ milliseconds: performance.now() - start, peak }) : reject(new Error(`Exit code ${code}`)),
    );
    feed();
  });
}

/** KB; 0 where the process is gone already. */
function residentOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
