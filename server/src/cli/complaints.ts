/** What went wrong on the way, on standard error; the rest is still done. */
export class Complaints {
  #count = 0;

  /** Names what is wrong: a file, a line, a setting. */
  add(what: string, why: unknown): void {
    this.#count += 1;
    this.note(what, why);
  }

  /** Names what is worth knowing, though nothing is wrong. */
  note(what: string, why: unknown): void {
    process.stderr.write(`on-record: ${what}: ${why instanceof Error ? why.message : String(why)}\n`);
  }

  get any(): boolean {
    return this.#count > 0;
  }
}
