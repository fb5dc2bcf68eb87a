import type { Change } from './change.ts';

/** Fewer lines behind “>” than this are no quoted e-mail. */
const fewestQuoted = 2;
const quotedLine = /^[ \t]*(?:>[ \t]?)+/gm;
/** An address that a post ends with, and the sign of a post passed on. */
const postAddress = /[ \t]*\b(?:pic\.twitter\.com|t\.co|bit\.ly)\/\w+/g;
const passedOn = /(?<=^|\s)RT (?=@\w)/gm;
/** The number of a note, and a “sic”, right behind a word or a mark. */
const note = /(?<=[\p{L}\p{N}.,!?”"’'])(?:\[\d{1,3}\]|[([]sic[)\]])/gu;
/** A pointer to another page at the end of a paragraph. */
const pointer =
  /(?<=[.!?][”"’]?)[ \t]*(?=(?:Read (?:more|also|next)|READ (?:MORE|ALSO|NEXT)|See also|Related(?: stories)?|RELATED|Watch|WATCH|Advertisement|ADVERTISEMENT)(?:[:|]|$))/gm;

/** How a page of plain text sets its words, where that is not what they say: the marks of a quoted e-mail, addresses of posts, pointers. */
export function layoutIn(source: string): Change[] {
  const changes: Change[] = [];
  const leaveOut = (pattern: RegExp, text = ''): void => {
    for (const match of source.matchAll(pattern))
      changes.push({ start: match.index, end: match.index + match[0].length, text, kind: 'layout' });
  };
  if ((source.match(quotedLine)?.length ?? 0) >= fewestQuoted) leaveOut(quotedLine);
  leaveOut(postAddress);
  leaveOut(passedOn);
  leaveOut(note);
  leaveOut(pointer, '\n');
  return changes;
}
