/** Which family a quotation mark belongs to: “ ” " „ `` '' are double, ‘ ’ ' single, « » ‹ › guillemets. */
export type MarkStyle = 'double' | 'single' | 'guillemet';

/** One quotation mark of a paragraph. */
export interface Mark {
  /** Offset into the paragraph, UTF-16 code units, and the mark's own length (2 for `` and ''). */
  readonly at: number;
  readonly length: number;
  readonly style: MarkStyle;
  readonly opens: boolean;
  /** Index of the mark it pairs with; -1 where it has none. */
  readonly partner: number;
  /** Marks that are open around this one. */
  readonly depth: number;
}

/**
 * What a paragraph is entered with: the kind of mark that the one before it left open, if any. A straight mark is not gone on
 * with by a curly one. Guillemets and the like count as curly.
 */
export type QuoteState = 'closed' | 'curly' | 'straight';

/** The marks of one paragraph, paired, apostrophes and inch marks told apart from them. */
export interface Marks {
  readonly marks: readonly Mark[];
  /** True where the paragraph goes on with the quotation it was entered with (by re-opening it, or by closing it). */
  readonly continues: boolean;
  /** The state the next paragraph is entered with. */
  readonly exit: QuoteState;
}

interface Draft {
  at: number;
  length: number;
  style: MarkStyle;
  opens: boolean;
  partner: number;
  depth: number;
}

/** What ’Tis and its like begin with is no half of a double mark. */
const candidate = /``|''(?!(?:Tis|Twas|Til|Em|Cause|Bout|\d\d)\b)|[“”„"«»‹›‘’‚']/giu;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** Nesting beyond this is no prose; the outermost mark is let go, so that a text of marks alone stays linear. */
const deepest = 8;
/** How far ahead a mark looks for what would close it, in code units. */
const lookAhead = 600;

/** Pairs the quotation marks of a paragraph, read from left to right with a stack of open ones. */
export function pairMarks(text: string, entry: QuoteState): Marks {
  const drafts: Draft[] = [];
  const open: number[] = [];
  for (const match of text.matchAll(candidate)) {
    const mark = match[0];
    const at = match.index;
    const style = styleOf(mark);
    const before = text[at - 1] ?? ' ';
    const after = text[at + mark.length] ?? ' ';
    const inside = lastOpen(drafts, open, style);
    const role = roleOf(mark, before, after, inside >= 0 ? text[(drafts[inside] as Draft).at] : undefined, text, at);
    if (role === 'none') continue;
    const index = drafts.length;
    if (role === 'close' && inside >= 0) {
      const partner = drafts[inside] as Draft;
      partner.partner = index;
      open.length = open.indexOf(inside);
      drafts.push({ at, length: mark.length, style, opens: false, partner: inside, depth: open.length });
    } else if (role === 'close') {
      if (style !== 'single') drafts.push({ at, length: mark.length, style, opens: false, partner: -1, depth: open.length });
    } else {
      drafts.push({ at, length: mark.length, style, opens: true, partner: -1, depth: open.length });
      open.push(index);
      if (open.length > deepest) open.shift();
    }
  }
  return settle(text, drafts, entry);
}

function styleOf(mark: string): MarkStyle {
  if (/[«»‹›]/.test(mark)) return 'guillemet';
  return /[‘’‚']/.test(mark) && mark !== "''" ? 'single' : 'double';
}

function lastOpen(drafts: readonly Draft[], open: readonly number[], style: MarkStyle): number {
  for (let i = open.length - 1; i >= 0; i -= 1) if ((drafts[open[i] as number] as Draft).style === style) return open[i] as number;
  return -1;
}

/** Whether a mark opens, closes or is none (an apostrophe, feet and inches); `opener` is the open mark of its style. */
function roleOf(
  mark: string,
  before: string,
  after: string,
  opener: string | undefined,
  text: string,
  at: number,
): 'open' | 'close' | 'none' {
  const opening = /[\s([{—–/-]|[“"‘'«„]/u.test(before) && !/[\s.,;:!?)\]]/.test(after);
  switch (mark) {
    case '„':
    case '``':
      return 'open';
    case '‚':
      return opening && letterOrDigit.test(after) ? 'open' : 'none';
    case '“':
      return opener === '„' || (opener !== undefined && /[\s.,;:!?)\]]/.test(after)) ? 'close' : 'open';
    case '«':
    case '‹':
      return opener !== undefined && /[»›]/.test(opener) ? 'close' : 'open';
    case '»':
    case '›':
      if (at === 0 && /\s/.test(after)) return 'none'; // A list's bullet.
      return opener !== undefined || !opening ? 'close' : 'open';
    case "''":
      return opener === undefined && opening ? 'open' : 'close';
    case '”':
      return opener === undefined && opening ? 'open' : 'close';
    case '"':
      if (opener === undefined) {
        if (/\d/.test(before)) return 'none';
        if (opening || at === 0) return 'open';
        return letterOrDigit.test(before) || /[.,!?…]\s/.test(before + after) ? 'close' : 'open';
      }
      // A blank before it and a word behind: the one before it was never closed.
      return opening && /[\s([]/.test(before) && letterOrDigit.test(after) ? 'open' : 'close';
    default:
      return roleOfSingle(mark, before, after, opener, text, at);
  }
}

function roleOfSingle(
  mark: string,
  before: string,
  after: string,
  opener: string | undefined,
  text: string,
  at: number,
): 'open' | 'close' | 'none' {
  const wordBefore = letterOrDigit.test(before);
  const wordAfter = letterOrDigit.test(after);
  if (mark === '‘') return wordBefore && wordAfter ? 'none' : 'open';
  if (wordBefore && wordAfter) return 'none';
  const shortened = /^(?:\d\ds?\b|tis\b|twas\b|em\b|til\b|cause\b|bout\b|n['’])/i.test(text.slice(at + 1, at + 8));
  if (mark === "'" && !wordBefore && wordAfter && /[\s([—–“"]/.test(before)) {
    if (opener !== undefined || shortened) return 'none';
    return /[\p{L}\p{N}.,!?…]['’](?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + lookAhead)) ? 'open' : 'none';
  }
  if (opener === undefined || /\s/.test(before) || (shortened && !wordBefore)) return 'none';
  // A plural possessive inside a quotation, where the real closing mark is still to come.
  if (
    /s/i.test(before) &&
    /^\s\p{Ll}/u.test(text.slice(at + 1, at + lookAhead)) &&
    /[.,!?…]['’](?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + lookAhead))
  )
    return 'none';
  return 'close';
}

/** A mark that nothing closes holds none of its own style: the one behind it begins a quotation of its own. */
function level(marks: Draft[]): void {
  const open: Draft[] = [];
  for (const mark of marks) {
    if (!mark.opens) {
      if (mark.partner >= 0) open.length = open.indexOf(marks[mark.partner] as Draft);
      mark.depth = open.length;
      continue;
    }
    const last = open.at(-1);
    if (last && last.partner < 0 && last.style === mark.style) open.pop();
    mark.depth = open.length;
    open.push(mark);
  }
}

/** Drops single marks that nothing closes (they were apostrophes), and joins the paragraph to the state it was entered with. */
function settle(text: string, drafts: readonly Draft[], entry: QuoteState): Marks {
  const kept = drafts.map((draft) => draft.style !== 'single' || draft.partner >= 0);
  const places = new Map<number, number>();
  drafts.forEach((_, i) => kept[i] && places.set(i, places.size));
  const marks = drafts
    .filter((_, i) => kept[i])
    .map((draft) => ({ ...draft, partner: draft.partner >= 0 ? (places.get(draft.partner) ?? -1) : -1 }));
  level(marks);
  const first = marks[0];
  const reopens = first !== undefined && first.opens && entry === kindOf(text, first) && first.at <= text.search(/\S|$/);
  const closes = entry !== 'closed' && first !== undefined && !first.opens && first.partner < 0;
  const lastUnclosed = marks.findLast((mark) => mark.opens && mark.partner < 0 && mark.depth === 0);
  const exit = lastUnclosed ? kindOf(text, lastUnclosed) : 'closed';
  return { marks, continues: reopens || closes, exit };
}

const kindOf = (text: string, { at }: Mark): QuoteState => (/["'`]/.test(text[at] ?? '') ? 'straight' : 'curly');

/**
 * One flag a token start: 1 where it stands inside a quotation (its marks included), else 0.
 * An unclosed mark quotes to the paragraph's end; a paragraph that closes what it was entered with is quoted from its start.
 */
export function quotedFlags(starts: Int32Array, { marks, continues }: Marks): Uint8Array {
  const flags = new Uint8Array(starts.length);
  const first = marks[0];
  let token = 0;
  const fill = (from: number, to: number): void => {
    while (token < starts.length && (starts[token] as number) < from) token += 1;
    while (token < starts.length && (starts[token] as number) < to) flags[token++] = 1;
  };
  if (continues && first && !first.opens) fill(0, first.at + first.length);
  for (const mark of marks) {
    if (!mark.opens || mark.depth > 0) continue;
    const close = marks[mark.partner];
    fill(mark.at, close ? close.at + close.length : Infinity);
  }
  return flags;
}
