/** Addresses written out in the article. */
import type { Span } from '../text/span.ts';

export interface Link extends Span {
  readonly href: string;
}

/** Every repetition is bounded, so that a text of megabytes without a space stays linear. */
const address =
  /\bhttps?:\/\/[^\s<>"“”‘’«»]{1,2000}|\bwww\.[a-z0-9-]{1,63}\.[^\s<>"“”‘’«»]{1,2000}|\b[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/giu;

/** Web and e-mail addresses, without the punctuation of the sentence around them, in text order. */
export function linksOf(text: string): Link[] {
  return [...text.matchAll(address)].map(({ 0: found, index }) => {
    const words = withoutTail(found);
    return { start: index, end: index + words.length, href: hrefOf(words) };
  });
}

function hrefOf(words: string): string {
  if (/^https?:/iu.test(words)) return words;
  return /^www\./iu.test(words) ? `https://${words}` : `mailto:${words}`;
}

/** A full stop or bracket behind an address belongs to the sentence, unless the address opened the bracket itself. */
function withoutTail(found: string): string {
  const words = found.replace(/[.,;:!?'…]+$/u, '');
  return words.endsWith(')') && !words.includes('(') ? withoutTail(words.slice(0, -1)) : words;
}
