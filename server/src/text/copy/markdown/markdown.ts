import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { setApart } from '../../furniture.ts';
import { inPieces } from '../../paragraphs.ts';
import { trimmed, type Span } from '../../span.ts';
import { inOrder } from '../change.ts';
import type { Copy } from '../copy.ts';
import { damageIn } from '../damage.ts';
import { eventsOf, type Event } from './events.ts';
import { titleIn } from './front-matter.ts';
import { isBreak, setHtml } from './html.ts';
import { Page, type BlockKind } from './page.ts';

/** What the page does not show, or shows as something else than words. */
const unseen: ReadonlySet<string> = new Set([
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'image',
  'reference',
  'resource',
  'tableDelimiterRow',
  'taskListCheck',
  'thematicBreak',
  'toml',
  'yaml',
]);
/** Words that are no language, in the place of which the copy has this. */
const wordless: ReadonlySet<string> = new Set(['autolink', 'codeText']);
const elision = '…';
/** Blocks that are one line of the copy. */
const lines: ReadonlySet<string> = new Set(['atxHeading', 'paragraph', 'setextHeading', 'tableRow']);
/** What a block quote sets its words in by. */
const quoteIndent = 4;

/** The copy of Markdown: its page's words, without markup. Addresses, code, comments, front matter and instructions are left out. */
export function markdownCopy(source: string): Copy {
  const page = new Page(source, inOrder(damageIn(source)));
  const events = eventsOf(source);
  const topHeading = events.some((event) => depthOf(event, source) === 1);
  const title = topHeading ? undefined : titleIn(events, source);
  if (title) {
    page.copy(title.start, title.end);
    page.end('headline');
  }
  set(page, source, events, title !== undefined);
  const { text, source: map } = page.done();
  const ofKind = (kind: BlockKind): Span[] => page.blocks.filter((b) => b.kind === kind).map((b) => trimmed(text, b));
  const shown = page.blocks.filter(({ kind }) => kind !== 'furniture').map((b) => trimmed(text, b));
  const { paragraphs, furniture } = setApart(text, inPieces(text, shown));
  return {
    text,
    paragraphs,
    furniture: [...furniture, ...ofKind('furniture')].sort((a, b) => a.start - b.start),
    damaged: page.damaged,
    marked: { headline: ofKind('headline')[0] ?? null, subheadings: ofKind('subheading'), captions: ofKind('caption') },
    source: map,
  };
}

function set(page: Page, source: string, events: readonly Event[], titled: boolean): void {
  let hidden: Event[1] | undefined;
  let depth = 0;
  let notes = 0;
  let headline = titled;
  let pictured = false;
  let broken = false;
  let kind: BlockKind = 'prose';
  for (const event of events) {
    const [way, token] = event;
    const type: string = token.type;
    const [start, end] = [token.start.offset, token.end.offset];
    if (hidden) {
      if (way === 'exit' && token === hidden) hidden = undefined;
      continue;
    }
    if (way === 'enter') {
      if (unseen.has(type) || wordless.has(type) || type === 'htmlFlow' || type === 'htmlText') hidden = token;
      if (type === 'image') pictured = true;
      else if (wordless.has(type)) page.write(elision, start, end);
      else if (type === 'htmlFlow') setHtml(page, source, start, end);
      else if (type === 'htmlText' && isBreak(source.slice(start, end))) page.end(kind);
      else if (type === 'data' || type === 'characterEscapeValue') page.copy(start, end);
      else if (type === 'characterReference') page.write(characterOf(source.slice(start, end)), start, end);
      else if (type === 'blockQuote') page.indent += quoteIndent;
      else if (type === 'gfmFootnoteDefinition') notes += 1;
      else if (type === 'listItemPrefix') page.mark = { start, end };
      else if (type === 'tableData' || type === 'tableHeader') page.write('\t', start, start);
      else if (type === 'hardBreakEscape' || type === 'hardBreakTrailing') {
        page.end(kind);
        broken = true;
      } else if (type === 'lineEnding' && depth > 0) {
        if (!broken) page.write(' ', start, end);
        broken = false;
      } else if (lines.has(type)) {
        depth += 1;
        pictured = false;
        kind = type === 'tableRow' || notes > 0 ? 'furniture' : 'prose';
      }
      const level = depthOf(event, source);
      if (level !== undefined) {
        kind = level === 1 && !headline ? 'headline' : page.blocks.length === 0 && !headline ? 'headline' : 'subheading';
        headline ||= kind === 'headline';
      }
    } else if (lines.has(type)) {
      page.end(type === 'paragraph' && pictured ? 'caption' : kind);
      depth -= 1;
      kind = 'prose';
    } else if (type === 'blockQuote') page.indent -= quoteIndent;
    else if (type === 'gfmFootnoteDefinition') notes -= 1;
    else if (type === 'listItemPrefix') broken = false;
  }
}

/** The level of a heading, 1 to 6, where the event begins what tells it. */
function depthOf([way, { type, start, end }]: Event, source: string): number | undefined {
  if (way !== 'enter') return undefined;
  if (type === 'setextHeading') return /=\s*$/.test(source.slice(start.offset, end.offset)) ? 1 : 2;
  return type === 'atxHeading' ? /^#*/.exec(source.slice(start.offset, end.offset))?.[0].length : undefined;
}

/** What a reference (&ldquo; &#8220;) means; micromark knows them all. */
function characterOf(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || reference;
  return String.fromCodePoint(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
}
