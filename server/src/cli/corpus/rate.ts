/** A line on a terminal that says how far a build has come: articles, articles a second, and the time left by the bytes read so far. */
export class Rate {
  readonly #total: number;
  readonly #start = performance.now();
  #said = 0;

  /** @param total Bytes of the archive; 0 where nobody knows. */
  constructor(total: number) {
    this.#total = total;
  }

  at(articles: number, bytes: number): void {
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.#said < 200) return;
    this.#said = now;
    const seconds = (now - this.#start) / 1000;
    const left = this.#total > 0 && bytes > 0 ? `, ${duration((seconds * Math.max(0, this.#total - bytes)) / bytes)} left` : '';
    process.stderr.write(`\r\u001b[K${articles} articles, ${(articles / seconds).toFixed(0)} a second${left}`);
  }

  clear(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }
}

const duration = (seconds: number): string => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`);
