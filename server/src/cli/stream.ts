import { openDesk } from './desk.ts';
import { answerLine, badLine, type Answer, type LineOptions } from './line.ts';
import { linesOf } from './lines.ts';
import { print } from './output.ts';
import { Pool } from './pool.ts';

/** Lines that each worker may have in hand at once: enough that none idles while a long article holds up the order of the output. */
const ahead = 8;

/**
 * Answers each line of the stream on standard output, in the order read; empty lines are passed over. Only as many lines are held
 * as are being worked on. True where a line was bad.
 */
export async function streamLines(input: AsyncIterable<Buffer>, options: LineOptions, jobs: number): Promise<boolean> {
  const pool = jobs > 1 ? new Pool(jobs, options) : undefined;
  const desk = pool ? undefined : await openDesk();
  const answer = (line: string, number: number): Promise<Answer> =>
    desk ? answerLine(line, number, desk, options) : (pool as Pool).answer(line, number);
  const waiting: Promise<Answer>[] = [];
  let bad = false;
  const printFirst = async (): Promise<void> => {
    const first = await waiting.shift();
    if (!first) return;
    bad ||= first.bad;
    await print(`${first.output}\n`);
  };
  let number = 0;
  for await (const { text } of linesOf(input)) {
    number += 1;
    if (text?.trim() === '') continue;
    waiting.push(text === undefined ? Promise.resolve(badLine(number, 'The line is not valid UTF-8.')) : answer(text, number));
    if (waiting.length >= (pool ? jobs * ahead : 1)) await printFirst();
  }
  while (waiting.length > 0) await printFirst();
  await pool?.close();
  return bad;
}
