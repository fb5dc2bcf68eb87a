import { isCueNoun } from '../../knowledge/cues.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedReading } from './drafts.ts';

/** What a colon at the end of a paragraph introduces: the list or the block of speech behind it. */
export interface Block {
  /** Index of the paragraph that ends in the colon, and of the first and last that it introduces. */
  readonly introducer: number;
  readonly first: number;
  readonly last: number;
  /** What stands in each of its paragraphs, without a list's mark. */
  readonly contents: readonly Span[];
  /** It is set off from the prose around it: a list, or indented. */
  readonly setOff: boolean;
}

const bullet = /^(?:[•‣▪●◦*·>–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/u;

/**
 * The blocks of an article, in order: a run of list items of one mark, a run of paragraphs that are indented further than the one before, or
 * else the one paragraph behind the colon.
 */
export function blocksOf(text: string, paragraphs: readonly PlacedReading[]): Block[] {
  const blocks: Block[] = [];
  const markOf = (index: number): string => bullet.exec(paragraphs[index]?.reading.lexed.text.slice(0, 12) ?? '')?.[0] ?? '';
  const indentOf = (index: number): number => indentBefore(text, paragraphs[index]?.start ?? 0);
  for (let introducer = 0; introducer + 1 < paragraphs.length; introducer += 1) {
    if (!(paragraphs[introducer] as PlacedReading).reading.lexed.text.endsWith(':')) continue;
    const first = introducer + 1;
    const listed = markOf(first) !== '';
    const indented = indentOf(first) > indentOf(introducer);
    const goesOn = (index: number): boolean =>
      listed ? markOf(index).replace(/\w+/, '') === markOf(first).replace(/\w+/, '') : indented && indentOf(index) >= indentOf(first);
    let last = first;
    while (last + 1 < paragraphs.length && goesOn(last + 1)) last += 1;
    const contents = paragraphs.slice(first, last + 1).map(({ start, reading }, i) => ({
      start: start + markOf(first + i).length,
      end: start + reading.lexed.text.length,
    }));
    blocks.push({ introducer, first, last, contents, setOff: listed || indented });
    introducer = last - 1;
  }
  return blocks;
}

/** Blanks between the line's start and the paragraph; a tab counts as four. */
function indentBefore(text: string, start: number): number {
  let indent = 0;
  for (let at = start - 1; at >= 0 && indent < 80; at -= 1) {
    const unit = text[at];
    if (unit !== ' ' && unit !== '\t' && unit !== '\u00a0') break;
    indent += unit === '\t' ? 4 : 1;
  }
  return indent;
}

/** A name or pronoun at the head of a clause, and its verb: who introduces what follows the colon. */
const opener =
  /(?:^|[.!?,][”"’]?\s+)((?:(?:The|Mr|Mrs|Ms|Dr)\.?\s+)?(?!(?:The|It|This|That|These|There|Here|What|In|On|At|But|And|As|For|If|When|While|After|Before)\s)\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,4})\s+((?:also|then|later|\p{Ll}+ly)\s+)?(\p{Ll}+(?:ed|[^s]s|t|ve|id|ote|old|ew|ut|oke))\b[^.!?]*:$/u;

/** Nothing but a name before the colon: “From Ellen Marsh, a doctor:”, “Here is Enzo Sala:”. */
const named =
  /^(?:(?:(?:And|Then|Next),? )?(?:[Ff]rom|[Hh]ere(?: is| are|[’']s)|[Tt]his (?:is|was)) )?((?:\p{Lu}[\p{L}.’'-]*\s+){0,5}\p{Lu}[\p{L}.’'-]+(?:, [^:.!?“”"]{1,80})?):$/u;

/** Who gives the word to a block where the tagger saw nobody. Null where the paragraph names nobody so. */
export function openerOf(text: string, { start, reading }: PlacedReading): { source: Span; cue: Span } | null {
  const alone = reading.lexed.text.length < 160 ? named.exec(reading.lexed.text) : null;
  if (alone) {
    const [whole, words = ''] = alone;
    const colon = start + whole.length - 1;
    return { source: { start: colon - words.length, end: colon }, cue: { start: colon, end: colon + 1 } };
  }
  const from = Math.max(0, reading.lexed.text.length - 300);
  const match = opener.exec(reading.lexed.text.slice(from));
  if (!match) return null;
  const [whole, name = '', , verb = ''] = match;
  const source = start + from + match.index + whole.indexOf(name);
  const cue = text.indexOf(verb, source + name.length);
  return { source: { start: source, end: source + name.length }, cue: { start: cue, end: cue + verb.length } };
}

/** The last noun before the colon is one for something said: “set out her view:”. */
export const introducesWords = (words: string): boolean => isCueNoun((/(\p{L}+)\W*$/u.exec(words)?.[1] ?? '').toLowerCase());
