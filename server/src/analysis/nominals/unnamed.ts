/** Those who have no name here: “a Liberal MP”, kept apart from the next one, “analysts”, “an officer” whom “the officer” takes up. */
import { demonymOf } from '../../knowledge/demonym.ts';
import { sourceNoun } from '../../knowledge/sources.ts';
import type { Span } from '../../text/span.ts';
import { conjunctsOf } from '../attribution/nounphrase.ts';
import type { PhraseName } from '../attribution/phrasetokens.ts';
import type { DraftActor } from '../actors/input.ts';
import { genderOfRole } from '../actors/gender.ts';
import { nameKey } from '../actors/name.ts';
import { isPersonRole, singular } from '../actors/rolenouns.ts';
import { lower, word, wordFrom, type Words } from '../actors/words.ts';
import type { ActorKind, Mention } from '../model.ts';
import { actorNoun, type ActorNoun } from './nouns.ts';
import type { Portrait } from './portraits.ts';

/** The plain noun that heads a source phrase, with what belongs to it in front. */
export interface SourceHead extends Span {
  /** Token of the first word behind the determiner, and of the head. */
  readonly from: number;
  readonly head: number;
  /** The whole phrase, what hangs on behind its head included, without “the”. */
  readonly called: string;
}

/** What an unnamed one is called at most, in code units. */
const longestName = 90;
/** Words in front of a head at most. */
const longest = 8;
const determiners =
  /^(?:the|a|an|some|many|most|several|other|these|those|this|that|few|all|both|two|three|four|five|his|her|their|its|my|our|one|another|any|each|every|[’']s?)$/i;
const noNames =
  /^(?:i|you|he|she|it|we|they|him|her|his|its|their|my|our|them|us|me|who|that|which|this|these|those|one|none|nobody|someone|somebody|anyone|anybody|everyone|everybody|others|another|many|some|most|few|people|all|both|what|there|here)$/i;
/** “Head of state”, “chief of staff”: the noun alone would name no office. */
const offices = /^(?:state|government|staff|parliament|mission|delegation|police|security)$/;

/** The heads of the source phrases that no name stands for, by token. `namesIn`: the named mentions that meet a span. */
export function sourceHeads(
  words: Words,
  sources: readonly Span[],
  namesIn: (span: Span) => readonly PhraseName[],
): ReadonlyMap<number, SourceHead> {
  const heads = new Map<number, SourceHead>();
  for (const source of sources) {
    for (const conjunct of conjunctsOf(words.text, source, namesIn(source))) {
      if (conjunct.name || conjunct.appositions.length > 0) continue;
      const head = wordFrom(words, conjunct.head.end - 1);
      if (
        unknownName(words.text, conjunct.whole) ||
        heads.has(head) ||
        noNames.test(word(words, head)) ||
        !/^\p{L}/u.test(word(words, head))
      )
        continue;
      heads.set(head, headAt(words, source, head, conjunct.whole));
    }
  }
  return heads;
}

/** A capitalised word at the end, behind a plain one: somebody's name that nobody knew for one. */
const unknownName = (text: string, { start, end }: Span): boolean =>
  /\p{Ll}\s(?:\p{Lu}\p{Ll}+\s)*\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) &&
  !/\s(?:of|at|in|for|from|with|on|to)\s(?:the\s)?(?:\p{Lu}\p{L}*\s)*\p{Lu}\p{Ll}+$/u.test(text.slice(start, end));

function headAt(words: Words, source: Span, head: number, whole: Span): SourceHead {
  let from = head;
  const first = wordFrom(words, source.start);
  while (
    from > first &&
    head - from < longest &&
    /^(?:[\p{L}\d]|-$)/u.test(word(words, from - 1)) &&
    !determiners.test(word(words, from - 1)) &&
    lower(words, from - 1) !== 'and'
  )
    from -= 1;
  const last = word(words, head + 1) === 'of' && offices.test(word(words, head + 2)) ? head + 2 : head;
  return {
    from,
    head,
    start: words.starts[from] as number,
    end: words.ends[last] as number,
    called: words.text
      .slice(whole.start, Math.min(whole.end, whole.start + longestName))
      .replace(/^the\s+|\s+on \p{Lu}\p{Ll}+day$/giu, '')
      .replace(/\s+/g, ' '),
  };
}

/** Somebody unnamed in the making; `spoken` once a source phrase calls him. */
export interface Newcomer {
  readonly portrait: Portrait;
  readonly mentions: Mention[];
  spoken: boolean;
}

/** The unnamed of one article, by the order in which they come in. */
export class Newcomers {
  readonly all = new Map<string, Newcomer>();
  private readonly groups = new Map<string, Newcomer>();
  private readonly words: Words;

  constructor(words: Words) {
    this.words = words;
  }

  /** Lets somebody in, or finds the group of the same words; undefined where the noun is no one’s who speaks. */
  admit(at: SourceHead): Newcomer | undefined {
    const head = lower(this.words, at.head);
    const noun = actorNoun(word(this.words, at.head));
    const plural = noun?.plural ?? (singular(head) !== head || /^(?:police|people|media)$/.test(head));
    if (!noun && !plural && !isPersonRole(head) && sourceNoun(head).length === 0) return undefined;
    const text = this.words.text.slice(at.start, at.end).replace(/\s+/g, ' ');
    const own =
      demonymOf(word(this.words, at.from)) !== undefined || /^\p{Lu}/u.test(word(this.words, at.from + 1)) || /^\p{Lu}{2}/u.test(text);
    const name = own ? text : text[0]?.toLowerCase() + text.slice(1);
    const key = plural ? nameKey(at.called) : '';
    const known = plural ? this.groups.get(key) : undefined;
    if (known) return known;
    const newcomer: Newcomer = {
      portrait: this.portraitOf(
        name,
        own ? at.called : at.called.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (c) => c.toLowerCase()),
        at,
        noun,
        plural,
      ),
      mentions: [],
      spoken: false,
    };
    this.all.set(newcomer.portrait.actor.id, newcomer);
    if (plural) this.groups.set(key, newcomer);
    return newcomer;
  }

  private portraitOf(name: string, called: string, at: SourceHead, noun: ActorNoun | undefined, plural: boolean): Portrait {
    const modifiers = this.words.list.slice(at.from, at.head);
    const actor: DraftActor = {
      id: `new${this.all.size + 1}`,
      name: called,
      label: name,
      named: false,
      kind: kindOf(noun, plural),
      gender: plural ? 'unknown' : genderOfRole(name),
      plural,
      roles: [],
      aliases: called === name ? [] : [name],
      mentions: [],
      country: null,
    };
    return {
      actor,
      roles: [],
      nouns: new Set(plural ? [] : [noun?.stem ?? name.toLowerCase()]),
      roleWords: new Set(modifiers.map((m) => m.toLowerCase())),
      classes: noun?.classes ?? new Set(),
      countries: new Set(modifiers.flatMap((m) => demonymOf(m)?.country.code ?? [])),
      initials: new Set(noun?.sort === 'initials' ? [noun.stem] : []),
      former: modifiers.some((m) => /^former$/i.test(m)),
      age: -1,
    };
  }
}

function kindOf(noun: ActorNoun | undefined, plural: boolean): ActorKind {
  if (plural) return 'group';
  return noun?.sort === 'body' || noun?.sort === 'document' ? 'organization' : noun?.sort === 'country' ? 'government' : 'person';
}
