/** The built server as a process: how soon it says something, and what it holds in memory. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Client } from '../protocol/client.ts';
import { made } from './articles.ts';
import { atMost, fastest, noted, type Measurement } from './timing.ts';

const rounds = 5;

export async function server(): Promise<Measurement[]> {
  const article = made(2_300, 11);
  const empty = await fastest(rounds, () => execFileSync(process.execPath, ['-e', '0']));
  const start = await fastest(rounds, async () => {
    const client = await Client.start();
    await client.open('file:///bench/article.txt', article);
    await client.diagnostics('file:///bench/article.txt');
    await client.stop();
  });
  return [
    atMost('server start to first diagnostics, and its end', start, 'ms', 600),
    noted('an empty Node process', empty, 'ms'),
    ...(await memory()),
  ];
}

/** Resident memory after twenty articles were opened and read; measured where /proc tells it. */
async function memory(): Promise<Measurement[]> {
  if (process.platform !== 'linux') return [];
  const client = await Client.start();
  for (let i = 0; i < 20; i += 1) {
    const uri = `file:///bench/${i}.txt`;
    await client.open(uri, made(6_000, i + 1));
    await client.diagnostics(uri);
  }
  const status = readFileSync(`/proc/${client.pid}/status`, 'utf8');
  await client.stop();
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
  return [atMost('memory of the server with 20 articles open', kilobytes / 1024, 'MB', 150)];
}
