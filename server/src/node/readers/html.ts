import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ReadText } from '../../record/documents/document.ts';

/** Elements that end a line. */
const blocks = new Set('P DIV BR LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE TR SECTION ARTICLE DT DD FIGCAPTION UL OL TABLE'.split(' '));
const silent = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG HEAD'.split(' '));

interface Knot {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<Knot>;
}

/** The words of a saved page: its main text where there is one, else all of it. No script runs, nothing is fetched: there is no browser here. */
export function readHtml(bytes: Uint8Array): ReadText {
  const source = new TextDecoder(charsetOf(bytes)).decode(bytes);
  const all = linesOf(pageOf(source).body);
  const article = new Readability(pageOf(source) as never).parse();
  const text = article?.content ? linesOf(pageOf(`<html><body>${article.content}</body></html>`).body) : '';
  // What a page's frame holds more than half of is no article: a transcript in a table, a list of statements.
  return { text: text.length * 2 > all.length ? text : all, extracted: true };
}

/** A page as a tree, without a browser. */
const pageOf = (source: string): { readonly body: Knot } => (parseHTML(source) as unknown as { document: { body: Knot } }).document;

function charsetOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2048)).toString('latin1');
  const named = /<meta[^>]{0,200}charset=["']?([\w-]{2,30})/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return 'utf-8';
  }
}

/** Words in document order, a block a line. Goes along the tree without recursion: a page may be nested deeper than a stack. */
function linesOf(root: Knot): string {
  const parts: string[] = [];
  const waiting: (Knot | '\n')[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === '\n') {
      parts.push('\n');
      continue;
    }
    if (next.nodeType === 3) parts.push((next.nodeValue ?? '').replace(/\s+/g, ' '));
    const name = next.nodeName.toUpperCase();
    if (next.nodeType !== 1 || silent.has(name)) continue;
    if (blocks.has(name)) {
      parts.push('\n');
      waiting.push('\n');
    }
    for (let i = next.childNodes.length - 1; i >= 0; i -= 1) waiting.push(next.childNodes[i] as Knot);
  }
  return parts
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
