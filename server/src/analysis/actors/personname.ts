/** A person's name taken apart: given names, particles, family name, suffix; and whether two can be one person's. */
import { nameKey } from './name.ts';

export interface PersonName {
  /** Folded by `nameKey`; empty where only one word is known. */
  readonly given: readonly string[];
  /** What stands between marks or brackets: “beto” of “Luis “Beto” Carranza”; empty without. */
  readonly nickname: string;
  /** With its particles: “von der leyen”. */
  readonly family: string;
  /** “jr”, “iii”; empty without. */
  readonly suffix: string;
  /** True where the family name stands first (Kim Jong Un). */
  readonly familyFirst: boolean;
}

const suffixes = /^(?:jr|sr|ii|iii|iv|md|phd|esq)$/;
const particles = new Set(
  'de del della der den di da das do dos du la le les van von zu zur bin ibn ben al el ul af av ter ten st san santa mac'.split(' '),
);

/** `parts`: the name's words in order. `familyFirst`: from knowledge of the family name and the culture. */
export function parsePersonName(parts: readonly string[], familyFirst: (parts: readonly string[]) => boolean): PersonName {
  const [, before = '', nickname = '', behind = ''] = /^(.+?) ["“'‘«(`]+(.+?)["”'’»)]+ (.+)$/u.exec(parts.join(' ')) ?? [];
  if (nickname !== '')
    return { ...parsePersonName([...before.split(' '), ...behind.split(' ')], familyFirst), nickname: nameKey(nickname) };
  const keys = parts.map((part) => nameKey(part.replace(/,$/, ''))).filter((key) => key !== '' && !/^["'(]/.test(key));
  let suffix = '';
  while (keys.length > 1 && suffixes.test(keys.at(-1) as string)) suffix = keys.pop() as string;
  if (keys.length > 1 && keys.length <= 3 && familyFirst(parts))
    return { given: keys.slice(1), nickname, family: keys[0] as string, suffix, familyFirst: true };
  let at = keys.length - 1;
  while (at > 1 && particles.has(keys[at - 1] as string)) at -= 1;
  if (at === 1 && keys.length > 1 && particles.has(keys[0] as string)) at = 0;
  return { given: keys.slice(0, Math.max(0, at)), nickname, family: keys.slice(Math.max(0, at)).join(' '), suffix, familyFirst: false };
}

const shortForms: readonly (readonly string[])[] = [
  'abigail abby',
  'abraham abe',
  'albert al bert',
  'alexander alex sasha',
  'alexandra alex sandra',
  'alfred fred al',
  'andrew andy drew',
  'anthony tony',
  'barbara barb',
  'benjamin ben',
  'bernard bernie',
  'catherine kate cathy kathy',
  'charles charlie chuck',
  'christine chris',
  'christopher chris kit',
  'daniel dan danny',
  'david dave',
  'deborah deb debbie',
  'donald don',
  'dorothy dot',
  'edward ed eddie ted',
  'elizabeth liz beth betsy betty lizzie',
  'eugene gene',
  'francis frank',
  'franklin frank',
  'frederick fred',
  'geoffrey geoff',
  'gerald gerry jerry',
  'gregory greg',
  'harold harry hal',
  'henry harry hank',
  'jacob jake',
  'james jim jimmy jamie',
  'jeffrey jeff',
  'jennifer jen jenny',
  'jessica jess',
  'john jack johnny',
  'jonathan jon',
  'joseph joe',
  'joshua josh',
  'katherine kate kathy katie',
  'kenneth ken',
  'lawrence larry',
  'leonard len leo',
  'louis lou',
  'margaret maggie meg peggy',
  'matthew matt',
  'michael mike mick',
  'mitchell mitch',
  'mohammed mohammad muhammad mohamed',
  'nathaniel nate',
  'nicholas nick',
  'pamela pam',
  'patricia pat patty',
  'patrick pat paddy',
  'peter pete',
  'philip phil',
  'raymond ray',
  'rebecca becky',
  'reginald reggie',
  'richard rick dick rich',
  'robert bob rob bobby',
  'ronald ron',
  'rudolph rudy',
  'samuel sam',
  'stephen steve',
  'steven steve',
  'susan sue',
  'terrence terry',
  'theodore ted',
  'thomas tom',
  'timothy tim',
  'victoria vicky',
  'vincent vince',
  'walter walt',
  'william bill will billy',
  'zachary zach',
].map((line) => line.split(' '));

const shortFormRows = new Map<string, Set<number>>();
shortForms.forEach((row, i) => row.forEach((form) => shortFormRows.set(form, (shortFormRows.get(form) ?? new Set()).add(i))));

/** Whether two given names can be one person's: equal, an initial, a short form, or nearly the same spelling. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const rows = shortFormRows.get(a);
  const others = shortFormRows.get(b);
  if (rows && others) for (const row of rows) if (others.has(row)) return true;
  return (
    a.length >= 3 &&
    b.length >= 3 &&
    (a.startsWith(b) || b.startsWith(a)) &&
    Math.abs(a.length - b.length) >= 2 &&
    !/(?:a|e|ine|ia)$/.test(a.length > b.length ? a : b)
  );
}

/** Whether two names with the same family name can be one person's. A name without given names fits any. */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '') return false;
  if (a.given.length === 0 || b.given.length === 0) return true;
  if (a.familyFirst !== b.familyFirst) return false;
  const [x, y] = [a.given[0] as string, b.given[0] as string];
  if (sameGiven(x, y)) return a.given.length === 1 || b.given.length === 1 || sameMiddle(a.given, b.given);
  return a.given.slice(1).includes(y) || b.given.slice(1).includes(x) || a.nickname === y || b.nickname === x;
}

/** Whether the short name is the beginning of the long one: “Siti Rohani” of “Siti Rohani Ahmad”. */
export const begins = (short: PersonName, long: PersonName): boolean =>
  long.given.length > 1 && !short.familyFirst && !long.familyFirst && long.given.join(' ') === `${short.given.join(' ')} ${short.family}`;

function sameMiddle(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[1] as string, b[1] as string];
  return x === y || x[0] === y[0];
}

/** True where the two differ by a slip: one letter in six or seven, two in more; a plural is no slip. */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 6 || a[0] !== b[0] || a + 's' === b || b + 's' === a) return false;
  return editsWithin(a, b, shorter >= 7 && Math.max(a.length, b.length) >= 8 ? 2 : 1);
}

/** Whether `most` letters added, dropped, changed or swapped with their neighbour turn one into the other. */
function editsWithin(a: string, b: string, most: number): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  if (i === a.length || i === b.length) return Math.abs(a.length - b.length) <= most;
  if (most === 0) return false;
  const [x, y] = [a.slice(i), b.slice(i)];
  return (
    editsWithin(x.slice(1), y.slice(1), most - 1) ||
    editsWithin(x.slice(1), y, most - 1) ||
    editsWithin(x, y.slice(1), most - 1) ||
    (x[0] === y[1] && x[1] === y[0] && editsWithin(x.slice(2), y.slice(2), most - 1))
  );
}
