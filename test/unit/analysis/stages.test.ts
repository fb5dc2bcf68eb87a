import assert from 'node:assert/strict';
import type { Readers } from '../../../server/src/analysis/paragraph.ts';
import { joinArticle, stageNames, type StageName } from '../../../server/src/analysis/stages.ts';
import { plainCopy } from '../../../server/src/text/copy/copy.ts';
import { atOnce, inTurns, isTurns, type Turns } from '../../../server/src/text/turns.ts';

describe('The stages of an article', () => {
  it('run in the order of their list, each of them', async () => {
    const ran: StageName[] = [];
    const run = async <T>(name: StageName, work: () => T | Turns<T>): Promise<T> => {
      ran.push(name);
      const value = work();
      return isTurns(value) ? atOnce(value) : value;
    };
    await joinArticle(plainCopy(''), [], { claims: () => [] } as unknown as Readers, 0, run);
    assert.deepEqual([...new Set(ran)], [...stageNames]);
    const numbers = ran.map((name) => stageNames.indexOf(name));
    assert.deepEqual(
      numbers,
      numbers.toSorted((a, b) => a - b),
    );
  });
});

describe('Work in turns', () => {
  function* counting(to: number): Turns<number> {
    for (let i = 0; i < to; i += 1) yield;
    return to;
  }

  it('gives the same at once and in turns, with a chance for others at each step', async () => {
    let turns = 0;
    assert.equal(atOnce(counting(5)), 5);
    assert.equal(await inTurns(counting(5), () => Promise.resolve(void (turns += 1))), 5);
    assert.equal(turns, 6);
  });

  it('ends where a turn is refused', async () => {
    await assert.rejects(
      inTurns(counting(5), () => Promise.reject(new Error('unwanted'))),
      /unwanted/,
    );
  });

  it('is told from a value', () => {
    assert.ok(isTurns(counting(1)));
    assert.ok(!isTurns([1]) && !isTurns({ next: 1 }));
  });
});
