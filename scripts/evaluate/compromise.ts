import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lines, predictions, shared } from './run.ts';

/** The part of compromise that is used; it is installed beside the benchmarks, with the other peers. */
type Compromise = (text: string) => Record<'people' | 'organizations' | 'places', () => { json(options: { offset: boolean }): Found[] }>;
const nlp = createRequire(new URL('../../test/bench/package.json', import.meta.url))('compromise') as Compromise;

interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** The file of names that compromise finds in a set: its people, organizations and places, without titles and outer marks. */
export async function compromiseNames(set: string): Promise<string> {
  const target = predictions(set, '.compromise.jsonl');
  const analyses = lines(shared(`data/${set}.jsonl`)).map(({ id, text }) => {
    const doc = nlp(String(text));
    const kinds = { PER: doc.people(), ORG: doc.organizations(), LOC: doc.places() };
    const entities = Object.entries(kinds).flatMap(([type, view]) =>
      view.json({ offset: true }).map(({ offset }) => ({ type, ...trimmed(String(text), offset) })),
    );
    return { id, entities };
  });
  writeFileSync(target, analyses.map((analysis) => `${JSON.stringify(analysis)}\n`).join(''));
  return target;
}

/** compromise's spans take in punctuation and possessives, which no gold name has. */
function trimmed(text: string, { start, length }: Found['offset']): { start: number; end: number } {
  const words = text.slice(start, start + length);
  const lead = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const tail = /(?:[’']s?)?[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, start + length - tail) };
}
