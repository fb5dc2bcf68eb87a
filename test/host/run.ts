/**
 * Runs the suite against the packed extension in a real VS Code.
 * Arguments: the .vsix, then which hosts by the beginning of their names: `floor`, `newest`, `web-floor`, `web-newest` (all where none is named).
 * Writes results/<host>.json, prints a line a test and the total, exits 1 where a test failed or a report is missing.
 */
import { join, resolve } from 'node:path';
import { editions } from './editions.ts';
import { results, runSuite, type Run } from './session.ts';
import { Tally } from './tally.ts';

const runs = [false, true].flatMap((web) =>
  editions.map((edition): Run => {
    const name = web ? `web-${edition.name}` : edition.name;
    return { name, edition, web, suite: 'tests', pictureFile: (picture) => join(results, name, `${picture}.png`) };
  }),
);

const [vsix = 'on-record.vsix', ...wanted] = process.argv.slice(2);
const tally = new Tally();
for (const run of runs.filter(({ name }) => wanted.length === 0 || wanted.some((want) => name.startsWith(want)))) {
  await tally.count(run.name, `VS Code ${run.edition.version}${run.web ? ', in the browser' : ''}`, () => runSuite(run, resolve(vsix)));
}
tally.say();
