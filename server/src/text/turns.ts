/** Long work in turns: it can be laid aside between its steps, so that others get theirs, and dropped where nobody wants it any longer. */
export type Turns<T> = Generator<void, T, void>;

/** The value of the work, done without a pause. */
export function atOnce<T>(turns: Turns<T>): T {
  for (;;) {
    const { done, value } = turns.next();
    if (done) return value as T;
  }
}

/** Whether a stage's work is to be done in turns. */
export const isTurns = <T>(work: T | Turns<T>): work is Turns<T> =>
  typeof work === 'object' && work !== null && Object.prototype.toString.call(work) === '[object Generator]';

/** Gives others their turn where the work has lasted; throws where the answer is no longer wanted. */
export type YieldTurn = () => Promise<void>;

/** The value of the work, with a chance for others between its steps. */
export async function inTurns<T>(turns: Turns<T>, yieldTurn: YieldTurn): Promise<T> {
  for (;;) {
    await yieldTurn();
    const { done, value } = turns.next();
    if (done) return value as T;
  }
}
