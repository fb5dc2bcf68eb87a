import { parentPort, workerData } from 'node:worker_threads';
import { openDesk } from './desk.ts';
import { answerLine, type LineOptions } from './line.ts';
import type { Done, Task } from './pool.ts';

/** Answers the lines that the main thread hands over, one after the other. */
export async function serveLines(): Promise<void> {
  const desk = await openDesk();
  let last = Promise.resolve();
  parentPort?.on('message', ({ line, number }: Task) => {
    last = last.then(async () => {
      const answer = await answerLine(line, number, desk, workerData as LineOptions);
      parentPort?.postMessage({ ...answer, number } satisfies Done);
    });
  });
}
