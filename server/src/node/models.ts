import { readFile } from 'node:fs/promises';
import type { Models } from '../service.ts';

/** A file of trained weights; bundles lie as deep in dist/ as this file in the tree. Rejects where it is missing. */
const model = (name: string): Promise<Uint8Array> => readFile(new URL(`../../../models/${name}.bin`, import.meta.url));

export async function readModels(): Promise<Models> {
  const [names, attribution, links, claims] = await Promise.all([model('names'), model('attribution'), model('links'), model('claims')]);
  return { names, attribution, links, claims };
}
