/** Names that a tagger passed over where they stand again: known from a full name elsewhere, or from the world. */
import { agencyOf } from '../../knowledge/agency.ts';
import { bodyOf } from '../../knowledge/bodies.ts';
import { countryOf } from '../../knowledge/country.ts';
import { nameAt, nameKey, type Name } from './name.ts';
import { titleOf } from '../../knowledge/titles.ts';
import { capitalised, neighbour, tokensWhere, word, type Words } from './words.ts';

/** The names and their echoes, in text order; an echo has index -1. `free(token)`: in no name yet. */
export function withEchoes(words: Words, names: readonly Name[]): Name[] {
  const covered = new Uint8Array(words.count);
  for (const name of names) covered.fill(1, name.from, name.to);
  const surnames = new Set<string>();
  const phrases = new Map<string, Name>();
  for (const name of names) {
    if (name.parts.length < 2) continue;
    if (name.type === 'PER') surnames.add(name.key.split(' ').at(-1) as string);
    const first = nameKey(word(words, name.from));
    if (name.type !== 'MISC' && name.type !== 'LOC' && !phrases.has(first)) phrases.set(first, name);
  }
  const echoes: Name[] = [];
  let free = 0;
  for (const token of tokensWhere(words, capitalised)) {
    const text = word(words, token);
    if (token < free || covered[token] || text.length < 3) continue;
    const phrase = phrases.get(nameKey(text));
    const found = (phrase && again(words, phrase, token, covered)) ?? surnameAt(words, surnames, token) ?? acronymAt(words, token);
    if (!found) continue;
    echoes.push(found);
    free = found.to;
  }
  return echoes.length === 0 ? [...names] : [...names, ...echoes].sort((a, b) => a.start - b.start);
}

/** The whole phrase stands here once more. */
function again(words: Words, phrase: Name, token: number, covered: Uint8Array): Name | undefined {
  const to = token + phrase.to - phrase.from;
  if (to > words.count || covered[to - 1]) return undefined;
  const echo = nameAt(
    words,
    { start: words.starts[token] as number, end: words.ends[to - 1] as number, type: phrase.type, score: 0.5 },
    -1,
  );
  return echo.key === phrase.key ? echo : undefined;
}

function surnameAt(words: Words, surnames: ReadonlySet<string>, token: number): Name | undefined {
  const text = word(words, token);
  if (!surnames.has(nameKey(text)) || countryOf(text) !== undefined || titleOf(text)?.precedes) return undefined;
  // Beside another capitalised word it is part of some longer name.
  if (/^\p{Lu}/u.test(neighbour(words, token, token + 1))) return undefined;
  const before = neighbour(words, token, token - 1);
  if (/^\p{Lu}\p{Ll}/u.test(before) && neighbour(words, token, token - 2) !== '' && !titleOf(before)) return undefined;
  return nameAt(words, { start: words.starts[token] as number, end: words.ends[token] as number, type: 'PER', score: 0.5 }, -1);
}

/** An acronym of capitals for a body that the world knows. */
function acronymAt(words: Words, token: number): Name | undefined {
  const text = word(words, token);
  if (!/^\p{Lu}{3,6}$/u.test(text) || (bodyOf(text) ?? agencyOf(text)) === undefined) return undefined;
  if (/^\p{Lu}{3,}$/u.test(neighbour(words, token, token - 1)) || /^\p{Lu}{3,}$/u.test(neighbour(words, token, token + 1)))
    return undefined;
  return nameAt(words, { start: words.starts[token] as number, end: words.ends[token] as number, type: 'ORG', score: 0.5 }, -1);
}
