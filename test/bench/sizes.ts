/** What the packed extension weighs: `npm run bench` packs it first. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { atMost, type Measurement } from './timing.ts';

const root = new URL('../../', import.meta.url);
const limits: readonly (readonly [what: string, path: string, unit: 'KB' | 'MB', most: number])[] = [
  ['the extension, packed', 'on-record.vsix', 'MB', 8],
  ['server bundle loaded at its start, without models and lists', 'dist/server/node/main.js', 'KB', 500],
  ['server bundle for browsers, with its lists', 'dist/server/browser/main.js', 'KB', 500],
  ['client bundle', 'dist/client/node/main.cjs', 'KB', 450],
];

export function sizes(): Measurement[] {
  return limits.flatMap(([what, path, unit, most]) => {
    const file = new URL(path, root);
    if (!existsSync(file)) return [];
    return [atMost(what, sizeOf(file) / (unit === 'MB' ? 1024 ** 2 : 1024), unit, most)];
  });
}

/** Bytes of a file and, where it is a bundle's beginning, of the pieces that it loads at once. */
function sizeOf(file: URL): number {
  const own = statSync(file).size;
  if (!file.pathname.endsWith('.js')) return own;
  const pieces = new Set(Array.from(readFileSync(file, 'utf8').matchAll(/from\s*"(\.\/[\w-]+\.js)"/g), ([, piece]) => piece as string));
  return [...pieces].reduce((sum, piece) => sum + sizeOf(new URL(piece, file)), own);
}
