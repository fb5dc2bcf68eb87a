/** The card of an actor: what this article says of it first, what the world knows of it last. */
import * as l10n from '@vscode/l10n';
import type { Actor, Article, Mention, Pronoun } from '../../analysis/model.ts';
import type { Finding } from '../../rules/rule.ts';
import { contains, overlaps, wordsOf, type Span } from '../../text/span.ts';
import { actorOf, type ActorAt } from '../at.ts';
import type { NewsroomActor } from '../newsroom.ts';
import { statementsOf, voiceOf } from '../statements.ts';
import { counted, governmentOf, kindOf, labelOf, listed, reasonWords, shortened } from '../words.ts';
import { flat } from '../../text/flat.ts';
import { item, line, woven, type Card, type Line, type Piece } from './card.ts';

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
    ...(beyond.facts.length > 0 ? [line({ quiet: l10n.t('Not from this article:') }, ` ${beyond.facts.join(' ')}`)] : []),
  ];
  return { start, end, lines };
}

/** “*Kyiv* — the government of **Ukraine**, named by its seat”, “*She* — **Elena Vasquez**, the subject of the sentence before”. */
function nameLine(article: Article, actor: Actor, mention: Mention | null, at: Span): Line {
  const here = flat(wordsOf(article.text, at));
  const governs = actor.kind === 'government' && actor.named;
  const who: Piece[] = governs ? woven(governmentOf(labelOf(actor)), { strong: labelOf(actor) }) : [{ strong: labelOf(actor) }];
  const named = [actor.name, actor.label].some((name) => flat(name).toLowerCase() === here.toLowerCase());
  const pieces: Piece[] = mention && !named ? [{ quiet: here }, ' — ', ...who, why(article, actor, mention)] : who;
  if (!governs && (named || !mention || mention.form === 'name')) pieces.push(` · ${kindOf(actor)}`);
  const others = otherForms(actor, here);
  if (others.length > 0) pieces.push(` · ${l10n.t('here also {0}', listed(others.map(quoted)))}`);
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
      return `, ${l10n.t('named by its seat')}`;
    case 'acronym':
      return `, ${l10n.t('in short')}`;
    case 'demonym':
      return `, ${l10n.t('named by its people')}`;
    case 'description':
      return actor.named ? `, ${l10n.t('the only one here that this describes')}` : '';
    case 'pronoun': {
      const pronoun = article.pronouns.find((p) => p.start === mention.start && p.end === mention.end);
      return pronoun ? `, ${reasonWords()[pronoun.reason]}` : '';
    }
    case 'name':
      return '';
  }
}

function rolesLine(actor: Actor): Line[] {
  const roles = [...new Set(actor.roles.map((role) => shortened(role.text, 90)))].slice(0, 2);
  if (roles.length === 0) return [];
  const words = listed(roles.map(quoted));
  return [line(/^who\b/iu.test(roles[0] ?? '') ? l10n.t('Introduced as one {0}', words) : l10n.t('Introduced as {0}', words))];
}

function countsLine(article: Article, actor: Actor, here: Mention | null): Line {
  const voice = voiceOf(article, actor);
  const pieces: Piece[] = [counted.mentions(voice.mentions)];
  const places = mentionLinks(actor.mentions, here);
  if (places.length > 0) pieces.push(' (', ...places.flatMap((place, i) => (i > 0 ? [', ', place] : [place])), ')');
  if (voice.quotations > 0) pieces.push(` · ${counted.quotations(voice.quotations)}`);
  if (voice.indirect > 0) pieces.push(` · ${counted.indirect(voice.indirect)}`);
  if (voice.quotations + voice.indirect === 0 && actor.kind !== 'place') pieces.push(` · ${l10n.t('says nothing here')}`);
  return line(...pieces);
}

/** First, previous and next mention, each place once. */
function mentionLinks(mentions: readonly Mention[], here: Mention | null): Piece[] {
  const at = here ? mentions.indexOf(here) : -1;
  const places = new Map<Mention, string>();
  const add = (mention: Mention | undefined, words: string): void => {
    if (mention && mention !== here && !places.has(mention)) places.set(mention, words);
  };
  add(mentions[0], l10n.t('first'));
  if (here) {
    add(mentions[at - 1], l10n.t('previous'));
    add(mentions[at + 1], l10n.t('next'));
  }
  return [...places].map(([to, words]) => ({ words, to }));
}

function saysLines(article: Article, actor: Actor): Line[] {
  const statements = statementsOf(article, actor, 70);
  if (statements.length === 0) return [];
  const more = statements.length - mostStatements;
  return [
    line(more > 0 ? l10n.t('Says here (first {0} of {1}):', mostStatements, statements.length) : l10n.t('Says here:')),
    ...statements.slice(0, mostStatements).map((s) => item(...(s.cue ? [`${s.cue}: `] : []), { words: s.words, to: s })),
  ];
}

/** Findings that stand on a mention or role of the actor. */
function findingsLines(actor: Actor, findings: readonly Finding[]): Line[] {
  const places: readonly Span[] = [...actor.mentions, ...actor.roles];
  const about = findings.filter((f) => f.level !== 'off' && places.some((place) => contains(f, place) || overlaps(f, place)));
  const lines = about.slice(0, mostFindings).map((f) => line('⚠ ', { words: shortened(f.message, 110), to: f }));
  return about.length > mostFindings ? [...lines, line(`⚠ ${counted.moreFindings(about.length - mostFindings)}`)] : lines;
}

function newsroomLine(card: NewsroomActor | undefined): Line[] {
  if (!card) return [];
  const words = [card.role, card.note].filter((part) => part !== undefined).map((part) => shortened(part, 120));
  const pieces: Piece[] = [{ quiet: l10n.t('Newsroom’s card:') }, ` ${words.join(' · ') || card.name}`];
  if (card.link !== undefined) pieces.push(' · ', { words: l10n.t('more'), href: card.link });
  return [line(...pieces)];
}

const quoted = (words: string): string => l10n.t('“{0}”', words);
const firstPerson = /^(?:I|me|my|mine|we|us|our|ours)$/iu;

/** The card of a pronoun that nobody, or more than one, answers to. */
export function openPronounCard(article: Article, pronoun: Pronoun): Card {
  const here = flat(wordsOf(article.text, pronoun));
  const rivals = pronoun.rivals.flatMap((id) => actorOf(article, id) ?? []).map(labelOf);
  const answer =
    rivals.length > 1
      ? l10n.t('{0} fit equally: a reader cannot tell which', listed(rivals))
      : pronoun.quoted && firstPerson.test(here)
        ? l10n.t('whoever speaks: the article does not say who that is')
        : reasonWords()[pronoun.reason];
  return { start: pronoun.start, end: pronoun.end, lines: [line({ strong: here }, ` — ${answer}`)] };
}
