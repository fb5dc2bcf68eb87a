/** Whether a verb that can judge reports speech where it stands. */
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Found, Page } from '../page.ts';

/** An article, possessive or adjective in front, or a passive of something else: “the claim”, “Trump’s claims”, “was admitted”, “hammered copper”. */
export function isNoun(page: Page, found: Span): boolean {
  const before = page.text.slice(Math.max(0, found.start - 20), found.start);
  const verb = page.words(found);
  if (/(?:ed|ing)$/iu.test(verb)) return /\b(?:was|were|is|are|been|being|be)\s$/iu.test(before) && /^admitted$/iu.test(verb);
  if (/^(?:boast|brag|gloat)$/iu.test(verb) && /\bto\s$/iu.test(before)) return true;
  return /(?:\b(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|no|any|such|false|of|insurance|for|s)|[’']s|[’'])\s$/iu.test(
    before,
  );
}

const clause =
  /^,?\s(?:that\b|(?:he|she|they|it|there|we|I|you)\b|to (?:be|have)\b|[“"]|(?:[\p{L}\p{N}’'-]+\s){1,8}?(?:is|are|was|were|has|have|had|would|will|could|can|cannot|should|may|might|must|did|does|do|never)\b)/iu;

/** A that-clause, a subject with its verb, or a quotation follows, or what is said stands before: “It was safe, Brand claimed.” */
export function reportsSpeech(page: Page, found: Found): boolean {
  const end = Math.min(found.sentence.end, found.end + 120);
  if (clause.test(page.text.slice(found.end, end))) return true;
  return page
    .attributionsOf(found.sentence)
    .some(
      ({ cue, content }) =>
        cue.some((part) => overlaps(part, found)) && content.some((part) => part.end <= found.start && part.start >= found.sentence.start),
    );
}

const court = /\b(?:court|pleaded|guilty|counts? of|charges?|judge|jury|trial|plea|tribunal|inquest)\b/iu;

/** What is admitted before a judge is a plea, not a reporter’s verdict. */
export const onTrial = (page: Page, { sentence }: Found): boolean => court.test(page.words(sentence));

/** How far before the verb its subject is looked for, in code units. */
const reach = 80;

/** Somebody who can speak stands in front of the verb, in its clause: a person, a body, a group, or a pronoun for one. */
export function actorBefore(page: Page, found: Found): boolean {
  const from = Math.max(found.sentence.start, found.start - reach);
  const before = page.text.slice(from, found.start);
  if (
    /\b(?:he|she|they|who|critics|opponents|officials|\p{L}+(?:ists|ers|ors|ans))\s(?:\p{L}+ly\s|has\s|have\s|had\s|also\s|and\s\p{L}+\s)?$/iu.test(
      before,
    )
  )
    return true;
  return page.mentionsIn({ start: from, end: found.start }).some((mention) => contains(found.sentence, mention));
}
