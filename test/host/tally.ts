import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from './desk.ts';
import { results } from './session.ts';

/** Collects the reports of several hosts, says them line by line, and at the end their sum. */
export class Tally {
  private passed = 0;
  private failed = 0;
  private skipped = 0;

  /** Runs one host's suite; writes results/<name>.json. A host without a report has failed. */
  async count(name: string, title: string, report: () => Promise<Report>): Promise<void> {
    console.log(title);
    try {
      const { passed, failed, skipped } = await report();
      mkdirSync(results, { recursive: true });
      writeFileSync(join(results, `${name}.json`), JSON.stringify({ passed, failed, skipped }, null, 2));
      passed.forEach((test) => console.log(`  ✓ ${test}`));
      skipped.forEach((test) => console.log(`  – skipped: ${test}`));
      failed.forEach(({ title: test, error }) => console.log(`  ✗ ${test}\n${error}`));
      this.passed += passed.length;
      this.skipped += skipped.length;
      // A suite that ran nothing has not passed.
      this.failed += passed.length + failed.length === 0 ? 1 : failed.length;
    } catch (error) {
      console.log(`  ✗ ${String(error)}`);
      this.failed += 1;
    }
  }

  /** Prints the total and sets the exit code. */
  say(): void {
    console.log(`${this.passed} passed, ${this.failed} failed${this.skipped > 0 ? `, ${this.skipped} skipped` : ''}`);
    process.exitCode = this.failed > 0 ? 1 : 0;
  }
}
