/** Reading a source phrase: “a senior official at the ministry who asked not to be named”. */
import { demonymOf } from '../../knowledge/demonym.ts';
import { isAnswerable, sourceNoun } from '../../knowledge/sources.ts';
import type { Span } from '../../text/span.ts';
import type { Page } from '../page.ts';

/** The words up to where a source phrase begins to describe its noun further. */
const furtherOn =
  /^(?:.*?)(?=,|\s(?:as|of|at|in|from|with|to|for|on|who|that|which|whose|about|inside|near|close|familiar|briefed|involved|speaking|including|like|such)\b|$)/i;
const capital = /(?<!^)(?<![.“"] )\b\p{Lu}[\p{L}.]+/u;

/** The noun the phrase is about, in lower case: “official” of “a senior official at the ministry”. */
export function headNoun(phrase: string): string {
  const core = furtherOn.exec(phrase.trim())?.[0] ?? phrase;
  return /([\p{L}'’-]+)[^\p{L}]*$/u.exec(core)?.[1]?.toLowerCase() ?? '';
}

const party = /^(?:Democrat|Democratic|Republican|GOP|Conservative|Labour|Liberal|Tory|Green|Libertarian)\b/;

/**
 * It names somebody or something a reader could ask: “officials at the Pentagon”, “Clinton aides”. A capital that begins a sentence
 * counts only where a name is known to stand there.
 */
export function namesSomebody(page: Page, source: Span): boolean {
  const words = page.words(source).trim();
  const first = /^(?:some|many|most|several|the|a|an|one|other)\s(.*)$/iu.exec(words)?.[1] ?? words;
  return capital.test(words) || party.test(first) || demonymOf(first.split(/\s/)[0] ?? '') !== undefined || page.holdsName(source);
}

/** Those of whom only a number or a “some” makes a vague source: “voters said” is a report on voters, “many voters say” is nobody's. */
const crowd = new Set(
  'people individuals voters residents locals lawmakers politicians leaders executives employees workers staffers colleagues friends allies rivals traders investors doctors lawyers users readers fans veterans neighbors neighbours conservatives liberals progressives moderates everyone everybody nobody somebody someone few most'.split(
    ' ',
  ),
);
const quantified = /^(?:some|many|most|several|multiple|other|various|numerous|certain|a number of|a few|dozens of)\s/i;
const pointsBack = /^(?:the|this|that|these|those|his|her|its|their|our|my|both|all|\p{L}+[’']s)\s/iu;
/** Words that say where to ask for them. */
const housed =
  /\b(?:administration|campaign|government|ministry|department|company|police|city|county|state|federal|court|union|party|hospital|university|school|bank|military|army|defense|defence|intelligence|enforcement|election|transition|embassy|show|prison|airport|agency)\b/i;

/** Many who are nobody: “analysts”, “some”, “senior officials”; not those that were named before (“the experts”) or can be asked (“city officials”). */
export function isVague(phrase: string): boolean {
  const words = phrase.trim();
  const head = headNoun(words);
  const kinds = sourceNoun(head);
  if (!kinds.includes('vague') || kinds.includes('poll') || kinds.includes('document') || kinds.includes('media')) return false;
  if (/\bof (?:whom|which|them)\b/i.test(words) || pointsBack.test(words)) return false;
  if (crowd.has(head) && !quantified.test(words)) return false;
  return !(isAnswerable(head) && housed.test(words));
}

/** Who makes them is said, if not by name: “federal data”. */
const named =
  /\b(?:federal|official|government|state|city|county|census|court|police|company|campaign|bank|party|internal|by|from|of the|video|footage|of)\b/i;
const many = /(?:s|data|research|evidence|polling)\b[^\p{L}]*$/iu;

/** Findings with no maker: “polls”, “recent reports”, “estimates”, but not “the report” or “its figures”, which point back. */
export function isMakerless(page: Page, source: Span): boolean {
  const phrase = page.words(source);
  const kinds = sourceNoun(headNoun(phrase));
  const points = /^(?:the|this|that|these|those|his|her|its|their|our|my)\b/i.test(phrase.trim());
  return (
    many.test(phrase) &&
    kinds.some((kind) => kind === 'poll' || kind === 'document') &&
    !points &&
    !named.test(phrase) &&
    !namesSomebody(page, source)
  );
}
