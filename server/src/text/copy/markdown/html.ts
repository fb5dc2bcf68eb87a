import type { Page } from './page.ts';

/** Comments, what no reader sees, and tags; every repetition is bounded or stops at the first sign of the next. */
const parts =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|iframe|svg|video|audio|object|template|noscript)\b[^>]{0,4000}>[\s\S]*?(?:<\/\1\s*>|$)|<\/?([a-z][a-z\d-]*)\b[^<>]{0,4000}>|<[?!][^>]{0,4000}>/gi;
/** Tags that end a line. */
const breaking =
  /^(?:address|article|aside|blockquote|br|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|th|thead|tr|ul)$/i;
const captions = /^(?:figcaption|caption)$/i;

/** Sets a block of HTML as the page shows it: without its tags, a line where one ends a line. */
export function setHtml(page: Page, source: string, start: number, end: number): void {
  let at = start;
  let caption = false;
  const set = (to: number): void => {
    for (const { 0: words, index } of source.slice(at, to).matchAll(/[^\n\r]+|[\n\r]+/g)) {
      const from = at + index;
      const blank = page.isOpen ? 0 : words.length - words.trimStart().length;
      if (/^[\n\r]/.test(words) && page.isOpen) page.write(' ', from, from + words.length);
      else if (blank < words.length) page.copy(from + blank, from + words.length);
    }
  };
  for (const match of source.slice(start, end).matchAll(parts)) {
    set(start + match.index);
    at = start + match.index + match[0].length;
    const tag = match[2] ?? '';
    if (!breaking.test(tag) && !captions.test(tag)) continue;
    page.end(caption ? 'caption' : 'prose');
    if (captions.test(tag)) caption = !match[0].startsWith('</');
  }
  set(end);
  page.end('prose');
}

export const isBreak = (tag: string): boolean => /^<br\b/i.test(tag);
