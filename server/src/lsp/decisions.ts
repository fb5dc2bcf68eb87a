/** What readers decided for single files, before the settings and the article test are asked. */
import type { Decision } from '../protocol.ts';

export class Decisions {
  readonly #verdicts = new Map<string, Decision['verdict']>();

  constructor(earlier: readonly Decision[]) {
    for (const decision of earlier) this.take(decision);
  }

  take({ uri, verdict }: Decision): void {
    if (verdict === 'auto') this.#verdicts.delete(uri);
    else this.#verdicts.set(uri, verdict);
  }

  of(uri: string): Decision['verdict'] {
    return this.#verdicts.get(uri) ?? 'auto';
  }
}
