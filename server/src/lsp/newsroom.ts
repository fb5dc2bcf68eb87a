/** Reading `.on-record/actors.json`: `{ "actors": [ { "name", "aliases", "role", "note", "link" } ] }`, or the list alone. */
import type { NewsroomActor } from '../features/newsroom.ts';

export interface NewsroomProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A card that makes no sense is left out and named; the others hold. */
export function parseNewsroom(value: unknown): { actors: readonly NewsroomActor[]; problems: NewsroomProblem[] } {
  const under = isRecord(value) && 'actors' in value;
  const list = under ? value['actors'] : value;
  if (!Array.isArray(list)) return { actors: [], problems: [{ path: under ? ['actors'] : [], message: 'A list of actors is expected.' }] };
  const problems: NewsroomProblem[] = [];
  const actors = list.flatMap((entry: unknown, i) => {
    const wrong = (part: readonly string[], message: string): void =>
      void problems.push({ path: [...(under ? ['actors'] : []), i, ...part], message });
    const actor = parseActor(entry, wrong);
    return actor ? [actor] : [];
  });
  return { actors, problems };
}

function parseActor(entry: unknown, wrong: (part: readonly string[], message: string) => void): NewsroomActor | undefined {
  const name = isRecord(entry) ? entry['name'] : undefined;
  if (!isRecord(entry) || typeof name !== 'string' || name.trim() === '') {
    wrong(isRecord(entry) && 'name' in entry ? ['name'] : [], 'An actor needs a “name”.');
    return undefined;
  }
  const aliases = entry['aliases'] ?? [];
  const named = Array.isArray(aliases) && aliases.every((alias) => typeof alias === 'string');
  if (!named) wrong(['aliases'], 'A list of names is expected.');
  const words: { role?: string; note?: string; link?: string } = {};
  for (const part of ['role', 'note', 'link'] as const) {
    const given = entry[part];
    if (given === undefined) continue;
    if (typeof given !== 'string') wrong([part], 'Text is expected.');
    else if (part === 'link' && !/^https?:\/\/[^\s<>"]+$/u.test(given))
      wrong([part], 'An address that begins with http:// or https:// is expected.');
    else words[part] = given;
  }
  return { name, aliases: named ? aliases : [], ...words };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
