/**
 * Names in a headline, where capitals say little: the first word has one anyway, and in Title Case nearly every word has. A name there
 * is one that the article below holds too, or one that the world knows.
 */
import { agencyOf } from '../../knowledge/agency.ts';
import { bodyOf } from '../../knowledge/bodies.ts';
import { capitalOf } from '../../knowledge/capital.ts';
import { cityOf } from '../../knowledge/city.ts';
import { countryOf } from '../../knowledge/country.ts';
import { demonymOf } from '../../knowledge/demonym.ts';
import { firstName } from '../../knowledge/firstName.ts';
import { headKind } from '../../knowledge/heads.ts';
import { seatOf } from '../../knowledge/seats.ts';
import { isSurname } from '../../knowledge/surname.ts';
import { contains, type Span } from '../../text/span.ts';
import type { NameSpan } from '../actors/input.ts';

/** With fewer words below it a headline has nothing to be read by. */
const leastBelow = 20;

/** The names, those of the headline cut down to what is one by the rest of the text; `headline` null: all as they are. */
export function sobered(text: string, headline: Span | null, names: readonly NameSpan[]): NameSpan[] {
  if (!headline || !names.some((name) => contains(headline, name))) return [...names];
  const below = text.slice(headline.end);
  const words = below.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  if (words.length < leastBelow) return [...names];
  const body = names.filter((name) => name.start >= headline.end);
  const known: Below = {
    names: new Set(body.map((name) => plain(text.slice(name.start, name.end)))),
    words: new Set(body.flatMap((name) => wordsIn(text, name).map(({ key }) => key))),
    small: new Set(words.filter((word) => /^\p{Ll}/u.test(word)).map(plain)),
  };
  const titled = isTitleCase(text.slice(headline.start, headline.end));
  return names.flatMap((name) => (contains(headline, name) ? soberedName(text, headline, name, known, titled) : [name]));
}

/** What stands below the headline, folded: names, the words of names, and the words written small. */
interface Below {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

const plain = (word: string): string => word.replace(/[’']s?$/, '').toLowerCase();

interface Word extends Span {
  readonly key: string;
}

const wordsIn = (text: string, { start, end }: Span): Word[] =>
  [...text.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}.’'-]*/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    key: plain(match[0]),
  }));

/** More than half of the longer words begin with a capital. */
function isTitleCase(headline: string): boolean {
  const long = (headline.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []).slice(1);
  return long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.6 * long.length;
}

function soberedName(text: string, headline: Span, name: NameSpan, below: Below, titled: boolean): NameSpan[] {
  const form = text.slice(name.start, name.end);
  if (below.names.has(plain(form)) || isKnown(form) || /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(form)) return [name];
  const words = wordsIn(text, name);
  const opens = !/\p{L}/u.test(text.slice(headline.start, name.start));
  if (words.length <= 1) return below.words.has(plain(form)) || !(opens || titled) ? [name] : [];
  if (!titled) return [name];
  const run = longestRun(words, below);
  const [first, last] = [run[0], run.at(-1)];
  if (first && last) return [{ ...name, start: first.start, end: last.end }];
  return isFullName(text, words) && !words.some(({ key }) => below.small.has(key)) ? [name] : [];
}

/** The longest row of words that are words of names below. */
function longestRun(words: readonly Word[], { words: known }: Below): readonly Word[] {
  let best: readonly Word[] = [];
  let run: Word[] = [];
  for (const word of words) {
    run = known.has(word.key) ? [...run, word] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

const isKnown = (form: string): boolean =>
  (countryOf(form) ?? capitalOf(form) ?? cityOf(form) ?? bodyOf(form) ?? agencyOf(form) ?? seatOf(form) ?? demonymOf(form)) !== undefined;

/** “Ann Poe”, “Harbour Workers Union”: it says by itself what it is. */
function isFullName(text: string, words: readonly Word[]): boolean {
  const [first, last] = [words[0], words.at(-1)] as [Word, Word];
  const of = ({ start, end }: Span): string => text.slice(start, end);
  return (firstName(of(first)) !== undefined && isSurname(of(last))) || headKind(of(last)) !== undefined;
}
