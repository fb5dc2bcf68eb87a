/**
 * `npm run screenshots`: the pictures of the README and the walkthrough, from the packed extension in the newest VS Code,
 * in the light, the dark and the high-contrast theme, and the icon from its drawing. Argument: the .vsix.
 * Writes docs/images/<what>-<theme>.png (high contrast: results/pictures/) and docs/images/icon.png.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from './chromium.ts';
import { editions } from './editions.ts';
import { results, runSuite } from './session.ts';

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
      settings: { 'workbench.colorTheme': label, 'editor.fontSize': 15, 'editor.lineNumbers': 'off', 'window.commandCenter': false },
      // High contrast is looked at, not shown.
      pictureFile: (name) => (theme === 'contrast' ? join(results, 'pictures') : resolve('docs', 'images')) + `/${name}-${theme}.png`,
    },
    resolve(vsix),
  );
  for (const { title, error } of report.failed) console.log(`✗ ${title}\n${error}`);
  console.log(`${theme}: ${report.passed.length} pictures, ${report.failed.length} failed`);
  if (report.failed.length > 0) process.exitCode = 1;
}

/** A marketplace wants the icon in pixels. */
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<body style="margin:0">${readFileSync(resolve('docs', 'images', 'icon.svg'), 'utf8')}</body>`);
await page.screenshot({ path: resolve('docs', 'images', 'icon.png'), omitBackground: true });
await browser.close();
