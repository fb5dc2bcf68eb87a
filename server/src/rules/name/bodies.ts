import type { Article } from '../../analysis/model.ts';
import { type Span, wordsOf } from '../../text/span.ts';
import { letterDistance, shortestName } from './spelling.ts';

/** A body's name in one spelling, and where it stands. */
export interface BodyName {
  readonly name: string;
  readonly places: readonly Span[];
}

/** Pairs of names of two words and more that differ by a letter or two in one word: [the rarer, the one it departs from]. */
export function twoSpellings({ text, entities }: Article): [BodyName, BodyName][] {
  const names = new Map<string, Span[]>();
  for (const { type, start, end } of entities) {
    const name = wordsOf(text, { start, end });
    if (type !== 'ORG' || !name.includes(' ')) continue;
    const there = names.get(name);
    if (there) there.push({ start, end });
    else names.set(name, [{ start, end }]);
  }
  const bodies = [...names].map(([name, places]): BodyName => ({ name, places }));
  const pairs: [BodyName, BodyName][] = [];
  for (const group of byFrame(bodies).values())
    for (const one of group)
      for (const other of group) if (isRarer(one, other) && differsByASlip(one.name, other.name)) pairs.push([one, other]);
  return pairs;
}

/** Names are held against each other only where all words but one are equal: by number of words, and each word left out in turn. */
function byFrame(bodies: readonly BodyName[]): Map<string, BodyName[]> {
  const groups = new Map<string, BodyName[]>();
  for (const body of bodies) {
    const words = body.name.split(/\s+/);
    words.forEach((_, i) => {
      const frame = [...words.slice(0, i), '*', ...words.slice(i + 1)].join(' ');
      const there = groups.get(frame);
      if (there && there.length < mostAlike) there.push(body);
      else if (!there) groups.set(frame, [body]);
    });
  }
  return groups;
}

/** More names of one frame (“Bank of *”) than this are held against no more. */
const mostAlike = 20;

function isRarer(one: BodyName, other: BodyName): boolean {
  const [first, second] = [one.places[0]?.start ?? 0, other.places[0]?.start ?? 0];
  return one !== other && (one.places.length < other.places.length || (one.places.length === other.places.length && first > second));
}

/** One word of the two is the same word, spelled otherwise: never another number or another short word. */
function differsByASlip(a: string, b: string): boolean {
  const [one, other] = [a.split(/\s+/), b.split(/\s+/)];
  const i = one.findIndex((word, at) => word !== other[at]);
  const [left = '', right = ''] = [one[i], other[i]];
  if (left.length < shortestName || right.length < shortestName || /\d/.test(left + right) || left[0] !== right[0]) return false;
  return letterDistance(left, right) <= (/[’']s$/.test(left) === /[’']s$/.test(right) ? 1 : 2);
}
