/**
 * Runs the suite against the packed extension in a real VS Code.
 * Arguments: the .vsix, then which hosts by the beginning of their names: `newest`, `newest-alone`, `newest-folders`, `web-newest`, and so with `floor`; `start` for what `npm start` opens (all where none is named).
 * Writes results/<host>.json, prints a line a test and the total, exits 1 where a test failed or a report is missing.
 */
import { join, resolve } from 'node:path';
import { editions } from './editions.ts';
import { results, runSuite, type Run } from './session.ts';
import { startAndEnd } from './start.ts';
import { Tally } from './tally.ts';

/** Nobody is asked whether the workspace is trusted: it is not. */
const untrusted = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };
const pictures = (name: string) => (picture: string) => join(results, name, `${picture}.png`);
const inNode = editions.map((edition): Run => ({
  name: edition.name,
  edition,
  web: false,
  suite: 'tests',
  pictureFile: pictures(edition.name),
}));
const runs: readonly Run[] = [
  ...inNode,
  ...inNode.map((run): Run => ({ ...run, name: `${run.name}-alone`, suite: 'alone', opens: 'nothing' })),
  ...inNode.map((run): Run => ({ ...run, name: `${run.name}-folders`, suite: 'folders', opens: 'two folders', settings: untrusted })),
  ...inNode.map((run): Run => ({ ...run, name: `web-${run.name}`, web: true })),
];

const [vsix = 'on-record.vsix', ...wanted] = process.argv.slice(2);
const tally = new Tally();
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((want) => name.startsWith(want));
for (const run of runs.filter(({ name }) => isWanted(name))) {
  await tally.count(
    run.name,
    `VS Code ${run.edition.version}${run.web ? ', in the browser' : run.opens ? `, ${run.opens} open` : ''}`,
    () => runSuite(run, resolve(vsix)),
  );
}
if (isWanted('start')) await tally.count('start', 'npm start', startAndEnd);
tally.say();
