/**
 * Runs the suite against the packed extension in a real VS Code.
 * Arguments: the .vsix, then which hosts by the beginning of their names: `floor`, `newest`, `web-floor`, `web-newest` (all where none is named).
 * Writes results/<host>.json, prints a line a test and the total, exits 1 where a test failed or a report is missing.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editions } from './editions.ts';
import { results, runSuite, type Run } from './session.ts';

const runs = [false, true].flatMap((web) =>
  editions.map((edition): Run => {
    const name = web ? `web-${edition.name}` : edition.name;
    return { name, edition, web, suite: 'tests', pictureFile: (picture) => join(results, name, `${picture}.png`) };
  }),
);

const [vsix = 'on-record.vsix', ...wanted] = process.argv.slice(2);
let passed = 0;
let failed = 0;
let skipped = 0;
for (const run of runs.filter(({ name }) => wanted.length === 0 || wanted.some((want) => name.startsWith(want)))) {
  console.log(`VS Code ${run.edition.version}${run.web ? ', in the browser' : ''}`);
  try {
    const report = await runSuite(run, resolve(vsix));
    writeFileSync(join(results, `${run.name}.json`), JSON.stringify(report, null, 2));
    report.passed.forEach((title) => console.log(`  ✓ ${title}`));
    report.skipped.forEach((title) => console.log(`  – skipped: ${title}`));
    report.failed.forEach(({ title, error }) => console.log(`  ✗ ${title}\n${error}`));
    passed += report.passed.length;
    skipped += report.skipped.length;
    // A suite that ran nothing has not passed.
    failed += report.passed.length + report.failed.length === 0 ? 1 : report.failed.length;
  } catch (error) {
    console.log(`  ✗ ${String(error)}`);
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
