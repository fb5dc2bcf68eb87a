/** What a selection grows to, and what can be folded away. */
import type { Article } from '../analysis/model.ts';
import { contains, hull, lengthOf, type Span } from '../text/span.ts';

const wordAround = /[\p{L}\p{M}\p{N}'’-]/u;
/** A word is looked for this far on either side of the cursor, in code units. */
const longestWord = 64;

/** The spans around an offset, from the word outwards: mention, part of a sentence, quotation, sentence, paragraph, article. */
export function selectionsAt(article: Article, offset: number): Span[] {
  const at = { start: offset, end: offset };
  const candidates = [
    wordAt(article.text, offset),
    ...article.actors.flatMap((actor) => [...actor.mentions, ...actor.roles]),
    ...article.attributions.flatMap((a) => [...a.source, ...a.cue, ...a.content]),
    ...article.quotations.flatMap((q) => [...q.spans, hull(q.spans) ?? at]),
    ...article.sentences,
    ...article.paragraphs,
    { start: 0, end: article.text.length },
  ];
  const around = candidates.filter((s) => contains(s, at) && s.end > s.start).sort((a, b) => lengthOf(a) - lengthOf(b));
  const chain: Span[] = [];
  for (const { start, end } of around) {
    const inner = chain.at(-1);
    if (!inner || (contains({ start, end }, inner) && end - start > lengthOf(inner))) chain.push({ start, end });
  }
  return chain;
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && offset - start < longestWord && wordAround.test(text[start - 1] as string)) start -= 1;
  while (end < text.length && end - offset < longestWord && wordAround.test(text[end] as string)) end += 1;
  return { start, end };
}

/** The article below its headline, and each quotation and paragraph; those on one line are for the host to leave out. */
export function foldsOf(article: Article): Span[] {
  const { headline, body } = article.parts;
  const last = body.at(-1);
  return [
    ...(headline && last ? [{ start: headline.start, end: last.end }] : []),
    ...article.paragraphs.map(({ start, end }) => ({ start, end })),
    ...article.quotations.flatMap((quotation) => hull(quotation.spans) ?? []),
  ];
}
