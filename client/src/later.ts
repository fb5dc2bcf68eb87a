import type { Disposable } from 'vscode';

/** Does something once the calls for it have stopped for a while. */
export class Later implements Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly work: () => void,
    private readonly milliseconds: number,
  ) {}

  soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.work, this.milliseconds);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
