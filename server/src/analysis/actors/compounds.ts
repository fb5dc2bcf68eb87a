/** Actors that are named after someone: “the Lopez administration”, “Lopez’s campaign”, “the Danish team”. */
import { demonymOf } from '../../knowledge/demonym.ts';
import { mention, newDraft, type Draft } from './draft.ts';
import { type Name } from './name.ts';
import { lower, neighbour, word, type Words } from './words.ts';

/** The compounds behind the names; “the Lopez team” joins “the Lopez campaign”, and is nothing without it. */
export function findCompounds(words: Words, names: readonly Name[]): Draft[] {
  const byOwner = new Map<string, Draft>();
  for (const name of names) {
    const possessive = /^[’']s?$/.test(neighbour(words, name.from, name.to));
    const at = name.to + (possessive ? 1 : 0);
    const noun = neighbour(words, name.from, at) === '' ? '' : lower(words, at);
    const person = name.type === 'PER';
    const kind = kindOf(noun, person, possessive, demonymOf(name.text) !== undefined);
    if (!kind || isAbstract(words, at)) continue;
    const who = person ? (name.key.split(' ').at(-1) as string) : name.key;
    const key = `${who} ${noun === 'team' && person ? 'campaign' : noun}`;
    let draft = byOwner.get(key);
    if (!draft) {
      if (noun === 'team' && person) continue;
      draft = newDraft(kind);
      byOwner.set(key, draft);
    }
    const span = { start: name.start, end: words.ends[at] as number };
    mention(draft, span, words.text.slice(span.start, span.end), 'name', words.quoted[name.from] === 1);
  }
  return [...byOwner.values()];
}

function kindOf(noun: string, person: boolean, possessive: boolean, demonym: boolean): 'government' | 'organization' | undefined {
  if (noun === 'administration' && person) return 'government';
  if (noun === 'government' && person) return 'government';
  if (noun === 'campaign' && person) return 'organization';
  if (noun === 'team' && !possessive && (person || demonym)) return 'organization';
  return undefined;
}

/** “the Lopez campaign trail”: the noun is only part of another one. */
function isAbstract(words: Words, at: number): boolean {
  return /^(?:trail|rally|rallies|event|events|stop|stops|promise|promises|speech|finance|season|ad|ads|sign|signs|rhetoric|slogan|contributions|money|bus)$/.test(
    word(words, at + 1),
  );
}
