import type { Memento } from 'vscode';
import type { Decision } from '../../server/src/protocol.ts';

const key = 'decisions';

/** What the reader decided about single files, kept with the workspace. */
export class Decisions {
  constructor(private readonly store: Memento) {}

  all(): Decision[] {
    return this.store.get<Decision[]>(key, []);
  }

  /** Keeps the decision; an untitled text's is kept for this session only, as its address will mean another text in the next. */
  async keep(decision: Decision): Promise<void> {
    const others = this.all().filter(({ uri }) => uri !== decision.uri);
    await this.store.update(key, decision.verdict === 'auto' ? others : [...others, decision]);
  }

  /** Forgets untitled texts of earlier sessions. */
  async forgetUntitled(): Promise<void> {
    await this.store.update(
      key,
      this.all().filter(({ uri }) => !uri.startsWith('untitled:')),
    );
  }
}
