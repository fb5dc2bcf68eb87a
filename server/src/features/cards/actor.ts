/** The card of an actor: what this article says of it first, what the world knows of it last. */
import type { Actor, Article, Mention, Pronoun, PronounReason } from '../../analysis/model.ts';
import type { Finding } from '../../rules/rule.ts';
import { contains, overlaps, wordsOf, type Span } from '../../text/span.ts';
import { actorOf, type ActorAt } from '../at.ts';
import type { NewsroomActor } from '../newsroom.ts';
import { statementsOf, voiceOf } from '../statements.ts';
import { counted, flat, kindOf, labelOf, listed, shortened, withArticle } from '../words.ts';
import { item, line, type Card, type Line, type Piece } from './card.ts';

/** What stands in a card besides the article itself. */
export interface Beyond {
  readonly findings: readonly Finding[];
  /** The newsroom's own card of the actor. */
  readonly newsroom?: NewsroomActor | undefined;
  /** What the built-in knowledge says of it, one short sentence each. */
  readonly facts: readonly string[];
}

const mostStatements = 3;
const mostFindings = 2;

export function actorCard(article: Article, { actor, mention, start, end }: ActorAt, beyond: Beyond): Card {
  const lines = [
    nameLine(article, actor, mention, { start, end }),
    ...rolesLine(actor),
    countsLine(article, actor, mention),
    ...saysLines(article, actor),
    ...findingsLines(actor, beyond.findings),
    ...newsroomLine(beyond.newsroom),
    ...(beyond.facts.length > 0 ? [line({ quiet: 'Not from this article:' }, ` ${beyond.facts.join(' ')}`)] : []),
  ];
  return { start, end, lines };
}

/** “*Kyiv* — the government of **Ukraine**, named by its seat”, “*She* — **Elena Vasquez**, the subject of the sentence before”. */
function nameLine(article: Article, actor: Actor, mention: Mention | null, at: Span): Line {
  const here = flat(wordsOf(article.text, at));
  const governs = actor.kind === 'government' && actor.named;
  const who: Piece[] = governs ? ['the government of ', { strong: withArticle(labelOf(actor)) }] : [{ strong: labelOf(actor) }];
  const named = [actor.name, actor.label].some((name) => flat(name).toLowerCase() === here.toLowerCase());
  const pieces: Piece[] = mention && !named ? [{ quiet: here }, ' — ', ...who, why(article, actor, mention)] : who;
  if (!governs && (named || !mention || mention.form === 'name')) pieces.push(` · ${kindOf(actor)}`);
  const others = otherForms(actor, here);
  if (others.length > 0) pieces.push(` · here also ${listed(others.map((form) => `“${form}”`))}`);
  return line(...pieces);
}

/** What else the article calls it, where that is more than a shorter form of a person's name. */
function otherForms({ kind, named, name, label, aliases }: Actor, here: string): string[] {
  if (kind === 'person' || !named) return [];
  const shown = new Set([here, label, ...(kind === 'government' ? [] : [name])].map(flat));
  return [...new Set([name, ...aliases].map(flat))].filter((form) => !shown.has(form)).slice(0, 3);
}

/** Why these words are this actor; empty where the form says it by itself. */
function why(article: Article, actor: Actor, mention: Mention): string {
  switch (mention.form) {
    case 'metonym':
      return ', named by its seat';
    case 'acronym':
      return ', in short';
    case 'demonym':
      return ', named by its people';
    case 'description':
      return actor.named ? ', the only one here that this describes' : '';
    case 'pronoun': {
      const pronoun = article.pronouns.find((p) => p.start === mention.start && p.end === mention.end);
      return pronoun ? `, ${reasonWords[pronoun.reason]}` : '';
    }
    case 'name':
      return '';
  }
}

/** How sure the answer is stands in the words: “probably” where nearness alone decides. */
const reasonWords: Readonly<Record<PronounReason, string>> = {
  'subject of the sentence before': 'the subject of the sentence before',
  'subject of the same sentence': 'the subject of this sentence',
  'nearest that fits': 'probably: the nearest that fits',
  'only one that fits': 'the only one that fits',
  'speaker of the quotation': 'who is speaking here',
  'speaker before': 'who was speaking before',
  'two fit equally': 'one of two that fit equally',
  'nobody fits': 'nobody here fits',
  'refers to no one': 'no one in particular',
};

function rolesLine(actor: Actor): Line[] {
  const roles = [...new Set(actor.roles.map((role) => shortened(role.text, 90)))].slice(0, 2);
  return roles.length > 0 ? [line(`Introduced as ${listed(roles.map((role) => `“${role}”`))}`)] : [];
}

function countsLine(article: Article, actor: Actor, here: Mention | null): Line {
  const voice = voiceOf(article, actor);
  const pieces: Piece[] = [counted(voice.mentions, 'mention')];
  const places = mentionLinks(actor.mentions, here);
  if (places.length > 0) pieces.push(' (', ...places.flatMap((place, i) => (i > 0 ? [', ', place] : [place])), ')');
  if (voice.quotations > 0) pieces.push(` · ${counted(voice.quotations, 'quotation')}`);
  if (voice.indirect > 0) pieces.push(` · ${counted(voice.indirect, 'indirect statement')}`);
  if (voice.quotations + voice.indirect === 0 && actor.kind !== 'place') pieces.push(' · says nothing here');
  return line(...pieces);
}

/** First, previous and next mention, each place once. */
function mentionLinks(mentions: readonly Mention[], here: Mention | null): Piece[] {
  const at = here ? mentions.indexOf(here) : -1;
  const places = new Map<Mention, string>();
  const add = (mention: Mention | undefined, words: string): void => {
    if (mention && mention !== here && !places.has(mention)) places.set(mention, words);
  };
  add(mentions[0], 'first');
  if (here) {
    add(mentions[at - 1], 'previous');
    add(mentions[at + 1], 'next');
  }
  return [...places].map(([to, words]) => ({ words, to }));
}

function saysLines(article: Article, actor: Actor): Line[] {
  const statements = statementsOf(article, actor, 70);
  if (statements.length === 0) return [];
  const more = statements.length - mostStatements;
  return [
    line(more > 0 ? `Says here (first ${mostStatements} of ${statements.length}):` : 'Says here:'),
    ...statements.slice(0, mostStatements).map((s) => item(...(s.cue ? [`${s.cue}: `] : []), { words: s.words, to: s })),
  ];
}

/** Findings that stand on a mention or role of the actor. */
function findingsLines(actor: Actor, findings: readonly Finding[]): Line[] {
  const places: readonly Span[] = [...actor.mentions, ...actor.roles];
  const about = findings.filter((f) => f.level !== 'off' && places.some((place) => contains(f, place) || overlaps(f, place)));
  const lines = about.slice(0, mostFindings).map((f) => line('⚠ ', { words: shortened(f.message, 110), to: f }));
  return about.length > mostFindings ? [...lines, line(`⚠ and ${counted(about.length - mostFindings, 'more finding')}`)] : lines;
}

function newsroomLine(card: NewsroomActor | undefined): Line[] {
  if (!card) return [];
  const words = [card.role, card.note].filter((part) => part !== undefined).map((part) => shortened(part, 120));
  const pieces: Piece[] = [{ quiet: 'Newsroom’s card:' }, ` ${words.join(' · ') || card.name}`];
  if (card.link !== undefined) pieces.push(' · ', { words: 'more', href: card.link });
  return [line(...pieces)];
}

/** The card of a pronoun that nobody, or more than one, answers to. */
export function openPronounCard(article: Article, pronoun: Pronoun): Card {
  const here = flat(wordsOf(article.text, pronoun));
  const rivals = pronoun.rivals.flatMap((id) => actorOf(article, id) ?? []).map(labelOf);
  const answer = rivals.length > 1 ? `${listed(rivals)} fit equally: a reader cannot tell which` : `${reasonWords[pronoun.reason]}`;
  return { start: pronoun.start, end: pronoun.end, lines: [line({ strong: here }, ` — ${answer}`)] };
}
