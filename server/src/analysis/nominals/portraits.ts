/** What the article says of each actor, as far as a description may take it up. */
import { bodyNoun, bodyWord, type BodyClass } from '../../knowledge/bodyNouns.ts';
import { cityOf } from '../../knowledge/city.ts';
import { countryOf } from '../../knowledge/country.ts';
import { demonymOf } from '../../knowledge/demonym.ts';
import { headKind } from '../../knowledge/heads.ts';
import { officesOf } from '../../knowledge/officeInitials.ts';
import { isRegion } from '../../knowledge/regions.ts';
import { remembered } from '../../text/remembered.ts';
import type { DraftActor } from '../actors/input.ts';
import { isBodyRole, isPersonRole, singular } from '../actors/rolenouns.ts';
import { neighbour, wordFrom, type Words } from '../actors/words.ts';
import type { Role } from '../model.ts';
import type { Phrase } from './phrases.ts';

export interface Portrait {
  readonly actor: DraftActor;
  /** What the article says it is: its roles, and the phrases beside its names. */
  readonly roles: readonly string[];
  /** The nouns of its roles and, for bodies, of its name, singular. */
  readonly nouns: ReadonlySet<string>;
  /** All words of its roles, in lower case. */
  readonly roleWords: ReadonlySet<string>;
  /** What it is by the words of its name and roles; empty where they do not tell. */
  readonly classes: ReadonlySet<BodyClass>;
  /** Codes of the countries that its roles, its name and what stands beside it tell of. */
  readonly countries: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  readonly former: boolean;
  /** Years, where they stand behind the name; -1 elsewhere. */
  readonly age: number;
}

/** A name of one word or two that was taken for a place but is none the world knows: it may be a body’s. */
export const isUnknownPlace = ({ kind, name }: DraftActor): boolean =>
  kind === 'place' &&
  countryOf(name) === undefined &&
  cityOf(name) === undefined &&
  !isRegion(name) &&
  headKind(name.split(' ').at(-1) as string) !== 'place';

/** `beside`: the phrases set off behind its names. */
export function portraitOf(words: Words, actor: DraftActor, beside: readonly Phrase[]): Portrait {
  const roles = [...actor.roles.map(({ text }) => text), ...beside.map(({ start, end }) => words.text.slice(start, end))];
  const nouns = new Set([
    ...roles.flatMap((role) => [...nounsOf(role)]),
    ...beside.flatMap(({ noun }) => (vague.has(noun.stem) ? [] : [noun.stem])),
  ]);
  const roleWords = new Set(roles.flatMap(wordsIn));
  const classes = new Set<BodyClass>();
  const countries = new Set(actor.country === null ? [] : [actor.country]);
  if (actor.kind !== 'person') {
    for (const name of [actor.name, ...actor.aliases]) for (const noun of nameNouns(name)) nouns.add(noun);
    for (const name of [actor.name, ...actor.aliases]) for (const cls of classesOf(name)) classes.add(cls);
    for (const noun of nouns) for (const cls of bodyNoun(noun) ?? []) classes.add(cls);
  }
  for (const role of roles) for (const code of countriesIn(role)) countries.add(code);
  if (actor.kind === 'organization') for (const code of countriesIn(actor.name)) countries.add(code);
  for (const role of actor.roles) for (const code of besides(words, role)) countries.add(code);
  return {
    actor,
    roles,
    nouns,
    roleWords,
    classes,
    countries,
    initials: new Set(roles.flatMap((role) => [...initialsOf(role)])),
    former: roles.some((role) => /\b(?:former|ex|then|past|retired)\b|^who (?:ran|led|headed|governed|ruled|was|served)\b/i.test(role)),
    age: ageOf(words, actor),
  };
}

const wordsIn = remembered((phrase: string): readonly string[] => phrase.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);

/** The nouns a role gives: those of its first phrase, before “of”, “who” and the like, and every office that its initials stand for. */
const nounsOf = remembered((role: string): ReadonlySet<string> => {
  const found = new Set<string>();
  if (/^(?:who|which) /.test(role)) return found;
  const head = role.split(/ (?:of|for|at|in|from|who|with|to|that|which|on) |,/)[0] ?? '';
  for (const word of head.match(/[\p{L}-]+/gu) ?? []) {
    const stem = singular(word.toLowerCase());
    if ((isPersonRole(word) || isBodyRole(word)) && !vague.has(stem)) found.add(spelledOut[stem] ?? stem);
    for (const office of officesOf(word)) found.add(office.split(' ').at(-1) as string);
  }
  return found;
});

/** What anybody may be called: no description takes it up. */
const vague = new Set('source person people expert analyst observer witness resident voter reader user one'.split(' '));

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
  dr: 'doctor',
  supt: 'superintendent',
  insp: 'inspector',
  cllr: 'councillor',
};

/** What a body may be called by after a word of its name: “Maritime Museum”, “Central Bank of Armenia”, “Rivers Committee”. */
const nameNouns = remembered((name: string): readonly string[] =>
  wordsIn(name).flatMap((word) => {
    const stem = singular(word);
    return bodyNoun(stem) ? [stem] : [];
  }),
);

/** The class the name’s last telling word gives; “Central Bank of Armenia” by its first. */
const classesOf = remembered((name: string): readonly BodyClass[] => {
  for (const word of wordsIn(name.split(/ (?:of|for|in|de|du) /)[0] ?? '').toReversed()) {
    const classes = bodyWord(word) ?? bodyWord(singular(word));
    if (classes) return [...classes];
  }
  return [];
});

const countriesIn = remembered((phrase: string): readonly string[] => {
  const words = phrase.match(/\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)*|US|UK/gu) ?? [];
  return words.flatMap((name) => {
    const plain = name.replace(/[’']s$/, '');
    const parts = [plain, ...plain.split(/[ -]/)];
    return parts.flatMap((part) => demonymOf(part)?.country.code ?? countryOf(part)?.code ?? cityOf(part)?.code ?? []);
  });
});

/** “Portugal was represented by | its environment minister”: the country named nearest before in the sentence. */
function besides(words: Words, role: Role): readonly string[] {
  if (!/^its\b/i.test(role.text)) return [];
  const token = wordFrom(words, role.start);
  for (let i = token - 1; i >= token - 10; i -= 1) {
    const code = countryOf(neighbour(words, token, i))?.code;
    if (code !== undefined) return [code];
  }
  return [];
}

/** “Inspector General of Police” → igp; “Rumphi District Commissioner” → dc, rdc: of every row of words that ends the office. */
const initialsOf = remembered((role: string): ReadonlySet<string> => {
  const parts = (role.split(/,| who /)[0] ?? '').match(/\p{L}+/gu) ?? [];
  const large = parts.filter((part) => !/^(?:of|the|for|in|and)$/i.test(part));
  const stop = parts.findIndex((part) => /^(?:of|for|in)$/i.test(part));
  const before = stop < 0 ? large.length : parts.slice(0, stop).filter((part) => !/^(?:the|and)$/i.test(part)).length;
  const found = new Set<string>();
  for (const end of [large.length, before])
    for (let from = Math.max(0, before - 5); from < before && from <= end - 2; from += 1)
      found.add(
        large
          .slice(from, end)
          .map((part) => (part[0] as string).toLowerCase())
          .join(''),
      );
  for (const part of parts) if (officesOf(part).length > 0 && part === part.toUpperCase()) found.add(part.toLowerCase());
  return found;
});

function ageOf(words: Words, actor: DraftActor): number {
  for (const m of actor.mentions.slice(0, 4)) {
    const at = wordFrom(words, m.end);
    if (neighbour(words, at - 1, at) !== ',') continue;
    const age = neighbour(words, at - 1, at + 1);
    if (/^\d{1,3}$/.test(age)) return Number(age);
  }
  return -1;
}
