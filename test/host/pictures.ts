/**
 * `npm run screenshots`: the pictures of the README and the walkthrough, from the packed extension in the newest VS Code,
 * in the light, the dark and the high-contrast theme. Argument: the .vsix. Writes docs/images/<what>-<theme>.png.
 */
import { resolve } from 'node:path';
import { editions } from './editions.ts';
import { runSuite } from './session.ts';

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' };
const [vsix = 'on-record.vsix'] = process.argv.slice(2);
const [newest] = editions;
if (!newest) throw new Error('no edition of VS Code is listed');

for (const [theme, label] of Object.entries(themes)) {
  const report = await runSuite(
    {
      name: `pictures-${theme}`,
      edition: newest,
      web: false,
      suite: 'pictures',
      settings: { 'workbench.colorTheme': label, 'editor.fontSize': 15, 'editor.lineNumbers': 'off' },
      pictureFile: (name) => resolve('docs', 'images', `${name}-${theme}.png`),
    },
    resolve(vsix),
  );
  for (const { title, error } of report.failed) console.log(`✗ ${title}\n${error}`);
  console.log(`${theme}: ${report.passed.length} pictures, ${report.failed.length} failed`);
  if (report.failed.length > 0) process.exitCode = 1;
}
