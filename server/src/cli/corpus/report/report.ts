import { writeFile } from 'node:fs/promises';
import type { Database } from '../database.ts';
import { pageOf, type Shown } from './page.ts';
import type * as Plots from './plots.ts';
import { sectionsOf, type By } from './sections.ts';

/** Asks the corpus everything the report shows, and writes one page that needs nothing else: no script, no network. */
export async function writeReport(database: Database, by: By, file: string): Promise<void> {
  const { draw } = await loadPlots();
  const shown: Shown[] = [];
  for (const section of sectionsOf(by)) {
    const rows = await database.rows(section.sql);
    shown.push({ section, rows, svg: section.drawing && rows.length > 0 ? await draw(section.drawing, rows) : null });
  }
  await writeFile(file, pageOf(shown, await database.meta()));
}

/** The plotting library lies in a bundle of its own, outside the editor's package. */
async function loadPlots(): Promise<typeof Plots> {
  const place = new URL('../../corpus/plots.js', import.meta.url).href;
  return (await import(place).catch(() => {
    throw new Error('The drawings are not part of this installation; the npm package has them.');
  })) as typeof Plots;
}
