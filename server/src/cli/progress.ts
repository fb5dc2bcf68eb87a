/** A line on standard error that says which file is being read; only on a terminal, and only where there are several. */
export class Progress {
  readonly #total: number;
  #done = 0;

  constructor(total: number) {
    this.#total = process.stderr.isTTY && total > 1 ? total : 0;
  }

  at(path: string): void {
    this.#done += 1;
    if (this.#total > 0) process.stderr.write(`\r\u001b[K${this.#done}/${this.#total} ${path}`.slice(0, process.stderr.columns));
  }

  clear(): void {
    if (this.#total > 0) process.stderr.write('\r\u001b[K');
  }
}
