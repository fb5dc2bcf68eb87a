import { transform } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';

/** Where the lists of one build lie, for the server and for the command alike. */
const folder = 'dist/server/lists';

/**
 * Leaves the long lists of server/src/knowledge/generated/ out of a bundle for Node: each lies in a file beside it, read as it is when the
 * bundle starts, so that the engine need not parse it. A browser's bundle, which has no files, holds them.
 *
 * @param {string} outdir where the bundle goes
 * @returns {import('esbuild').Plugin}
 */
export const listsBeside = (outdir) => ({
  name: 'lists-beside',
  setup(build) {
    build.onLoad({ filter: /[\\/]knowledge[\\/]generated[\\/]\w+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', charset: 'ascii' });
      const lists = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      await mkdir(folder, { recursive: true });
      const lines = ["import { readFileSync } from 'node:fs';"];
      for (const [name, list] of Object.entries(lists)) {
        if (typeof list !== 'string') throw new Error(`“${name}” in ${basename(path)} is no packed list.`);
        await writeFile(`${folder}/${name}.txt`, list);
        const place = relative(outdir, `${folder}/${name}.txt`).replaceAll('\\', '/');
        lines.push(`export const ${name} = readFileSync(new URL(${JSON.stringify(place)}, import.meta.url), 'utf8');`);
      }
      return { contents: lines.join('\n'), loader: 'js' };
    });
  },
});
