import type { Marked } from './copy/copy.ts';
import type { Span } from './span.ts';

/** The parts of an article around its prose. Spans are code units into the text; null where the article has none. */
export interface Parts {
  readonly headline: Span | null;
  readonly standfirst: Span | null;
  readonly byline: Span | null;
  /** “LONDON (Reuters) -” at the head of the first body paragraph, or a line that is only a date. */
  readonly dateline: Span | null;
  /** Captions and credit lines (“Photo: …”, “Reporting by …”). */
  readonly captions: readonly Span[];
  /** Where markup says what is one; in plain text a short line that nothing closes stays among the body. */
  readonly subheadings: readonly Span[];
  /** What belongs to the page and not to the article: advertisements, pointers, footers. No paragraph of the article is among it. */
  readonly furniture: readonly Span[];
  /** The paragraphs of the article proper; a dateline at the head of one is inside it. */
  readonly body: readonly Span[];
}

/** A line that is a credit, or begins with one. */
const credit =
  /^(?:(?:File )?(?:Photo|Photograph|Image|Picture|Video|Illustration|Caption|Credit|Graphic)s?\b(?: credits?| caption| source| by|:| courtesy)|\(?(?:Additional |Extra )?(?:Reporting|Writing|Editing|Compiled|Edited|Written) by\b|\((?:AP|Reuters|AFP|Getty|PA|EPA|PTI)\b[^)]*\)$|.{0,160}\b(?:Getty Images|AP Photo|Shutterstock|Screenshot)\b.{0,40}$)/i;
/** A caption with the credit behind it. */
const credited =
  /[.!?”"’)\]\s](?:\(?(?:File )?(?:Photo(?:graph)?s?|Picture|Image|Illustration|Credit|Pic)(?: by |: ?| courtesy(?: of)? |\/)\p{Lu}[^.!?”"]{1,80}\)?|[([](?:AP|AFP|Reuters|PA|EPA|Getty|PTI|File)\b[^)\]]{0,60}[)\]]|\/(?:AP|AFP|Reuters|Getty|PA|EPA))\.?$/u;
const date =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\.? \d{1,2}?,? ?\d{4}\.?$/;
const byline =
  /^(?:By|BY|Written by|Story by|Words by)\s+\p{Lu}[\p{L}.’'-]+(?:[\s,]+(?:and\s+)?\p{Lu}[\p{L}.’'-]*){0,12}\s*(?:\||,|[-–—]|in \p{Lu}|for \p{Lu}|\d|$).{0,80}$|^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3},? (?:\p{L}+ ){0,3}(?:[Cc]orrespondent|[Rr]eporter|[Ss]taff [Ww]riter|[Ee]ditor|[Cc]olumnist)s?(?:, .{0,40})?$/u;
const agency = String.raw`(?:Reuters|AP|AFP|UPI|Xinhua|dpa|TASS|KCNA|Bloomberg|CNN|IPS|PTI|ANI|IRNA)`;
const outlet = String.raw`\(\p{Lu}[\p{L}.’&-]*(?: \p{Lu}[\p{L}.’&-]*){0,3}\)`;
const day = String.raw`(?:,? (?:\p{Lu}\p{Ll}+\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{Ll}+))?`;
const region = String.raw`(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?`;
const capitals = String.raw`\p{Lu}[\p{Lu}.’' -]{2,40}`;
const named = String.raw`\p{Lu}[\p{L}.’'-]+(?:[ ,]+\p{Lu}[\p{L}.’'-]+){0,4}`;
/** “FLINT, Mich., Oct. 4 (UPI) —”, “LONDON (Reuters) -”, “Paris, 3 May (AFP) –”, “CHARLOTTE (The Ledger) -”: capitals or an agency must vouch for it. */
const place = new RegExp(
  String.raw`^(?:${capitals}${region},?${day}(?:,? \(?${agency}\)?| ${outlet})?${day}|${named},?${day},? \(${agency}\)${day})\s*(?:[—–-]{1,2}|:)\s`,
  'u',
);

/** A turn of a transcript looks like a dateline with a colon; a dateline comes once. */
const label = /^\p{Lu}[\p{Lu}\p{L}.’' -]{1,40}(?:, [^:]{1,40})?:(?:\s|$)/u;

/**
 * Headline, standfirst, byline, dateline, captions and body of a text, from its paragraphs and, where it has any, its markup.
 * @param furniture What was set apart before.
 */
export function partsOf(
  text: string,
  paragraphs: readonly Span[],
  { marked, furniture }: { marked: Marked | null; furniture: readonly Span[] } = { marked: null, furniture: [] },
): Parts {
  const transcript = paragraphs.filter(({ start, end }) => label.test(text.slice(start, Math.min(end, start + 90)))).length > 1;
  const among = (spans: readonly Span[] = []): ReadonlySet<number> => new Set(spans.map(({ start }) => start));
  const [headings, pictured] = [among(marked?.subheadings), among(marked?.captions)];
  const words = (s: Span): string => text.slice(s.start, Math.min(s.end, s.start + 400));
  const captions: Span[] = [];
  const subheadings: Span[] = [];
  const body: Span[] = [];
  let headline: Span | null = null;
  let standfirst: Span | null = null;
  let by: Span | null = null;
  let dateline: Span | null = null;
  paragraphs.forEach((p, i) => {
    const line = words(p);
    const short = p.end - p.start < 400;
    if (headings.has(p.start)) subheadings.push(p);
    else if (pictured.has(p.start)) captions.push(p);
    else if (marked?.headline?.start === p.start) headline = p;
    else if (i === 0 && !marked?.headline && paragraphs.length > 1 && short && !sentenceEnds(line) && !label.test(line)) headline = p;
    else if (i === 0 && !marked?.headline && paragraphs.length > 1 && (isTitle(line) || isShortLine(line, paragraphs))) headline = p;
    else if (i === 0 && isStandfirst(text, paragraphs)) standfirst = p;
    else if (!by && i < 5 && short && byline.test(line)) by = p;
    else if (!dateline && i < 5 && p.end - p.start < 50 && date.test(line)) dateline = p;
    else if (short && (credit.test(line) || credited.test(line))) captions.push(p);
    else if (
      i > 0 &&
      i < 4 &&
      body.length === 0 &&
      headline &&
      !standfirst &&
      p.end - p.start < 240 &&
      !sentenceEnds(line) &&
      !/[:,]$/.test(line)
    )
      standfirst = p;
    else if (i === 1 && headline && !standfirst && isDeck(line, p, paragraphs)) standfirst = p;
    else {
      body.push(p);
      const found = dateline ? null : place.exec(line);
      const head = found && !(transcript && found[0].trimEnd().endsWith(':')) ? found : null;
      if (head && body.length <= 2) dateline = { start: p.start, end: p.start + head[0].trimEnd().length };
    }
  });
  return { headline, standfirst, byline: by, dateline, captions, subheadings, furniture, body };
}

function sentenceEnds(line: string): boolean {
  return /[.!?…][”"’')\]]*$/.test(line);
}

/** A line in Title Case that ends with a full stop is still a headline. */
function isTitle(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}’'.-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return (
    words.length >= 3 &&
    words.length <= 24 &&
    long.length >= 2 &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    !/[.!?] \p{Lu}/u.test(line)
  );
}

/** One short sentence with a longer paragraph behind it: a headline that some publishers close with a full stop. */
function isShortLine(line: string, paragraphs: readonly Span[]): boolean {
  const next = paragraphs[1];
  return (
    line.length <= 100 &&
    !/[“”"]|[.!?] \p{Lu}/u.test(line) &&
    next !== undefined &&
    next.end - next.start > line.length &&
    paragraphs.length > 3
  );
}

/** A first line that is one whole sentence, followed by several paragraphs of body of which the next is longer. */
function isStandfirst(text: string, paragraphs: readonly Span[]): boolean {
  const [first, second] = paragraphs;
  if (!first || !second || paragraphs.length < 4) return false;
  const line = text.slice(first.start, first.end);
  return (
    line.length < 160 &&
    second.end - second.start > 1.4 * line.length &&
    !/[“”"]/.test(line) &&
    !/[.!?] \p{Lu}/u.test(line) &&
    !place.test(line)
  );
}

/** A short whole sentence right behind the headline and above a longer paragraph; a lead would say when it happened. */
function isDeck(line: string, p: Span, paragraphs: readonly Span[]): boolean {
  const next = paragraphs[2];
  if (!next || p.end - p.start > 110 || next.end - next.start < 1.3 * (p.end - p.start)) return false;
  return !/[“”"]|[.!?] \p{Lu}|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:yesterday|today)\b/u.test(line) && !place.test(line);
}
