/** Descriptions that can only be one actor here: “the Danish president”, “the nominee”, “the agency”. */
import { demonymOf } from '../../knowledge/demonym.ts';
import { headKind } from '../../knowledge/heads.ts';
import type { Span } from '../../text/span.ts';
import { titleOf } from '../../knowledge/titles.ts';
import { placeOf } from '../pronouns/grammar.ts';
import { addRole, mention, type Draft } from './draft.ts';
import { isBodyRole, isPersonRole, singular } from './rolenouns.ts';
import { lower, neighbour, tokensThat, tokensWhere, word, wordFrom, type Words } from './words.ts';

/** Words between the article and the head of a description. */
const longest = 4;
const vagueHeads = new Set(
  'man woman boy girl person people member friend ally official expert one lead head source star fan player worker resident voter victim body side'.split(
    ' ',
  ),
);

/** Adds each description to its actor's mentions. `taken(token)`: inside a name or a role. */
export function findDescriptions(words: Words, drafts: readonly Draft[], taken: (token: number) => boolean): void {
  const byHead = headIndex(drafts);
  for (const noun of familyNouns) byHead.set(noun, [...(byHead.get(noun) ?? []), ...familiesAmong(drafts)]);
  const firsts = new Map(drafts.map((draft) => [draft, draft.mentions.reduce((least, m) => Math.min(least, m.start), Infinity)]));
  const people = drafts
    .filter((draft) => draft.kind === 'person')
    .flatMap((draft) => draft.mentions.map(({ start, end }): Appearance => ({ start, end, draft })))
    .sort((a, b) => a.start - b.start);
  let free = 0;
  for (const i of tokensWhere(words, articles)) {
    if (i < free) continue;
    const article = lower(words, i);
    const head = headOf(words, i + 1, taken);
    if (head < 0) continue;
    const noun = word(words, head);
    const candidates = byHead.get(noun.toLowerCase()) ?? [];
    const modifiers = modifiersOf(words, i + 1, head);
    const fits = candidates.filter(
      (draft) => (firsts.get(draft) ?? Infinity) <= (words.starts[i] as number) && carries(draft, noun, modifiers),
    );
    const only =
      fits.length === 1
        ? fits[0]
        : candidates.length === 0 && article === 'the'
          ? whoWasSubject(words, i, noun, modifiers, people)
          : undefined;
    if (!only) continue;
    const span: Span = { start: words.starts[i] as number, end: words.ends[head] as number };
    mention(only, span, '', 'description', words.quoted[i] === 1);
    if (fits.length === 0) addRole(only, { ...span, text: words.text.slice(span.start, span.end) });
    free = head + 1;
  }
}

const articles = tokensThat((word) => /^(?:the|this|that)$/i.test(word));

/** What a family that the article names in the plural (“the Lopezes”) is called after that. */
const familyNouns = new Set(['couple', 'family', 'pair', 'parents', 'spouses']);

/** The groups that bear the family name of a person of the article. */
function familiesAmong(drafts: readonly Draft[]): Draft[] {
  const names = new Set(
    drafts.flatMap((draft) =>
      draft.kind === 'person' ? [...draft.forms.values()].map(({ text }) => (text.split(' ').at(-1) as string).toLowerCase()) : [],
    ),
  );
  const isFamily = (form: string): boolean => names.has(form.replace(/s$/, '')) || names.has(form.replace(/es$/, ''));
  return drafts.filter((draft) => draft.kind === 'group' && [...draft.forms.values()].some(({ text }) => isFamily(text.toLowerCase())));
}

/** Where persons are named, in text order. */
interface Appearance extends Span {
  readonly draft: Draft;
}

/**
 * “The director” at a sentence's head, where the sentence before names one person alone; “the Ohio senator” anywhere, where one
 * person alone is a subject there and up to here.
 */
function whoWasSubject(
  words: Words,
  token: number,
  noun: string,
  modifiers: readonly string[],
  people: readonly Appearance[],
): Draft | undefined {
  const kind = titleOf(noun)?.kind;
  if ((kind !== 'job' && kind !== 'office') || firmHeads.has(noun.toLowerCase()) || words.quoted[token]) return undefined;
  const number = words.sentence[token] as number;
  const from = words.starts[words.sentenceStarts[Math.max(0, number - 1)] as number] as number;
  const to = words.starts[token] as number;
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle] as Appearance).start < from) low = middle + 1;
    else high = middle;
  }
  const near: Appearance[] = [];
  for (let i = low; i < people.length && (people[i] as Appearance).start < to && near.length < 16; i += 1)
    near.push(people[i] as Appearance);
  const telling = modifiers.some((modifier) => /^\p{Lu}/u.test(modifier));
  if (neighbour(words, token, token - 1) === '') return onlyOne(near) ?? (telling ? onlyOne(subjectsAmong(words, near)) : undefined);
  return telling ? onlyOne(subjectsAmong(words, near)) : undefined;
}

const onlyOne = (near: readonly Appearance[]): Draft | undefined =>
  near.every(({ draft }) => draft === near[0]?.draft) ? near[0]?.draft : undefined;

/** Those that are subjects in the article's own words: what stands inside quotations is somebody else's sentence. */
const subjectsAmong = (words: Words, near: readonly Appearance[]): Appearance[] =>
  near.filter(({ start, end }) => {
    const from = wordFrom(words, start);
    return words.quoted[from] === 0 && placeOf(words, from, wordFrom(words, end - 1) + 1) === 0;
  });

/** Offices that somebody unnamed may as well hold. */
const firmHeads = new Set(
  'official judge prosecutor attorney lawyer reporter minister officer aide speaker moderator host author deputy secretary researcher'.split(
    ' ',
  ),
);
/** Abbreviated titles and the words they stand for. */
const spelledOut: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  prof: 'professor',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  lt: 'lieutenant',
};

/** Actors by the nouns they may be called by: heads of their roles, and for bodies the kind their name tells. */
function headIndex(drafts: readonly Draft[]): Map<string, Draft[]> {
  const index = new Map<string, Draft[]>();
  const add = (noun: string, draft: Draft): void => {
    const list = index.get(noun) ?? [];
    if (list.at(-1) !== draft && list.length < 256) list.push(draft);
    index.set(noun, list);
  };
  for (const draft of drafts) {
    for (const { text } of draft.roles) for (const noun of nounsOf(text, draft.kind === 'person')) add(noun, draft);
    if (draft.kind !== 'organization') continue;
    for (const { text } of draft.forms.values()) {
      const last = text.split(' ').at(-1)?.toLowerCase() ?? '';
      if (text.includes(' ') && headKind(last) !== undefined) add(last, draft);
    }
  }
  return index;
}

/** The role nouns in a role's first phrases: “governor” in “governor of …”, “founder” and “director” in “founder and director”. */
function nounsOf(role: string, person: boolean): string[] {
  if (role.startsWith('who ')) return [];
  const phrase = role.split(/ (?:of|for|at|in|from|who|with|to) |,/)[0] ?? '';
  const nouns = phrase.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return nouns
    .filter((noun) => (person ? isPersonRole(noun) : isBodyRole(noun)) && !vagueHeads.has(singular(noun)))
    .map((noun) => spelledOut[singular(noun)] ?? singular(noun));
}

/** Token of the noun that ends a short plain phrase; -1 where there is none. */
function headOf(words: Words, start: number, taken: (token: number) => boolean): number {
  for (let i = start; i < start + longest; i += 1) {
    const text = neighbour(words, start, i);
    if (!/^\p{L}/u.test(text)) return -1;
    const behind = neighbour(words, start, i + 1);
    const ends =
      !/^\p{L}/u.test(behind) ||
      /^(?:[’']s|is|are|was|were|has|have|had|will|would|said|says|of|in|on|at|to|for|from|with|and|but|who|also|could|should|did|does|told|by|as|that|which|when|after)$/.test(
        behind,
      ) ||
      /(?:ed|s|ly)$/.test(behind);
    const noun = text.toLowerCase();
    const isHead = familyNouns.has(noun) || ((isPersonRole(text) || isBodyRole(text)) && singular(noun) === noun);
    if (!taken(i) && isHead && ends) return behind === 'of' ? -1 : i;
  }
  return -1;
}

function modifiersOf(words: Words, start: number, head: number): string[] {
  const modifiers: string[] = [];
  for (let i = start; i < head; i += 1) modifiers.push(word(words, i));
  return modifiers;
}

/** Every modifier that could tell two apart is in one of its roles or is its country's. */
function carries(draft: Draft, noun: string, modifiers: readonly string[]): boolean {
  if (draft.kind !== 'person') return modifiers.length === 0;
  return draft.roles.some(({ text }) => {
    const role = text.toLowerCase();
    if (!nounsOf(text, true).includes(noun.toLowerCase())) return false;
    if (/\b(?:former|ex|then)\b/.test(role) && !modifiers.some((m) => /^(?:former|ex|then)$/i.test(m)) && titleOf(noun)?.kind === 'head')
      return false;
    if (/\bvice\b/.test(role) !== modifiers.some((m) => m.toLowerCase() === 'vice')) return false;
    return modifiers.every((modifier) => {
      const key = modifier.toLowerCase();
      if (role.includes(key)) return true;
      const people = demonymOf(modifier);
      return people !== undefined && (draft.country === people.country.code || role.includes(people.country.name.toLowerCase()));
    });
  });
}
