/** What the packed extension weighs: `npm run bench` packs it first. */
import { existsSync, statSync } from 'node:fs';
import { atMost, type Measurement } from './timing.ts';

const root = new URL('../../', import.meta.url);
const limits: readonly (readonly [what: string, path: string, unit: 'KB' | 'MB', most: number])[] = [
  ['the extension, packed', 'on-record.vsix', 'MB', 8],
  ['server bundle without models', 'dist/server/node/main.js', 'KB', 500],
  ['server bundle for browsers', 'dist/server/browser/main.js', 'KB', 500],
  ['client bundle', 'dist/client/node/main.cjs', 'KB', 500],
];

export function sizes(): Measurement[] {
  return limits.flatMap(([what, path, unit, most]) => {
    const file = new URL(path, root);
    if (!existsSync(file)) return [];
    return [atMost(what, statSync(file).size / (unit === 'MB' ? 1024 ** 2 : 1024), unit, most)];
  });
}
