/**
 * A closing mark that was forgotten: the paragraph behind it opens a quotation too, and looks as if it went on with the same speech.
 * What tells the two apart is who speaks.
 */
import { cueKinds } from '../knowledge/cues.ts';
import type { Span } from '../text/span.ts';

/** A clause is looked for in so many code units. */
const furthest = 160;
const name = String.raw`\p{Lu}[\p{L}.’'-]+`;
/** “…, lawyer Peter Brand said.” at the end of what stays open: the reporter speaks again there. */
const clauseAtEnd = new RegExp(
  String.raw`[,?!…]\s+((?:\p{L}[\p{L}.’'-]*\s+){0,8}?(?:${name}|he|she|they|it|\p{Ll}+)\s+(\p{Ll}+)|(\p{Ll}+)\s+(?:\p{L}[\p{L}.’'-]*[\s,]+){0,6}${name}(?:,[^,.“”"]{1,60})?)(?:\s+(?:on|in|at|after|during|late|early)\s[^“”"]{1,50}|\s+(?:yesterday|today|later|\p{Lu}\p{Ll}+day))?\.\s*$`,
  'u',
);
/** What stands behind a closing mark: “said Mayor Nancy Dube”, “Nancy Dube said”. */
const clauseBehind = /^\s*(?:(\p{Ll}+)\s+([^.,;:“”"]{1,70})|([^.,;:“”"]{1,70}?)(?:,[^,.“”"]{1,60},)?\s+(\p{Ll}+)(?=[\s.,:;]|$))/u;

/** Where the reporter's own clause begins in a stretch that a mark opens and none closes; its end where there is none. */
export function quotedTo(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - furthest);
  const match = clauseAtEnd.exec(text.slice(from, end));
  if (!match || !reports(match[2] ?? match[3] ?? '')) return end;
  return from + match.index + 1;
}

/**
 * Whether the speech that `open` leaves open at its paragraph's end is over there, though the next paragraph opens a mark.
 * @param before The paragraph up to the mark that stays open.
 * @param behind What stands behind the mark that closes the next paragraph's first quotation; empty where none does.
 */
export function isOver(text: string, before: Span, open: Span, behind: string): boolean {
  if (quotedTo(text, open) < open.end) return true;
  const next = speakerIn(behind);
  if (!next) return false;
  const said = text.slice(before.start, open.end);
  return namesIn(text.slice(before.start, before.end)).length > 0 && !next.some((word) => said.includes(word));
}

/** The names in the reporting clause behind a quotation; none where a pronoun or nobody speaks there. */
function speakerIn(behind: string): string[] | undefined {
  const match = clauseBehind.exec(behind.slice(0, furthest));
  if (!match) return undefined;
  const names = reports(match[1] ?? match[4] ?? '') ? namesIn(match[2] ?? match[3] ?? '') : [];
  return names.length > 0 ? names : undefined;
}

const unnaming =
  /^(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|That|This|His|Her|Their|Mr|Mrs|Ms|Dr|Mayor|President|Minister|Lawyer)\.?$/;

const namesIn = (words: string): string[] => (words.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).filter((word) => !unnaming.test(word));

const reports = (verb: string): boolean => cueKinds(verb).has('neutral') || cueKinds(verb).has('judging');
