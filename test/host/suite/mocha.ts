/** Runs inside VS Code's extension host, in Node as in the browser's worker: Mocha, and its report to the desk outside. */
import './location.ts';
import 'mocha/mocha.js';
import type { Picture, Report, ScreenWish } from '../desk.ts';

/** Address of the desk, written in when the suite is bundled. */
declare const DESK: string;

/** The report goes to the desk; there is no console that anybody reads. */
class Silent extends Mocha.reporters.Base {}

mocha.setup({ ui: 'bdd', timeout: 90_000, reporter: Silent });

/** Runs what was described so far. */
export async function runDescribed(): Promise<void> {
  const report = await new Promise<Report>((resolve) => {
    const passed: string[] = [];
    const failed: { title: string; error: string }[] = [];
    const skipped: string[] = [];
    mocha
      .run(() => resolve({ passed, failed, skipped }))
      .on('pass', (test) => passed.push(test.fullTitle()))
      .on('pending', (test) => skipped.push(test.fullTitle()))
      .on('fail', (test, error: Error) => failed.push({ title: test.fullTitle(), error: error.stack ?? error.message }));
  });
  await tell('report', report);
}

/** Has a screenshot taken. */
export const takePicture = (picture: Picture): Promise<unknown> => tell('picture', picture);

/** Does what is wished on the screen, and gives the words of every element it was about; null where nobody outside can do it. */
export const onScreen = async (wish: ScreenWish): Promise<readonly string[] | null> =>
  (await (await tell('screen', wish)).json()) as readonly string[] | null;

/** Has an address opened as another program would; null where nobody outside can. */
export const visit = async (address: string): Promise<true | null> => (await (await tell('visit', address)).json()) as true | null;

/** How many language servers run; null where nobody outside can tell. */
export const servers = async (): Promise<number | null> => (await (await tell('servers', {})).json()) as number | null;

/** Kills the language server. */
export const crash = (): Promise<unknown> => tell('crash', {});

async function tell(what: string, message: unknown): Promise<Response> {
  const response = await fetch(`${DESK}/${what}`, { method: 'POST', body: JSON.stringify(message) });
  if (!response.ok) throw new Error(await response.text());
  return response;
}
