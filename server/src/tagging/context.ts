import type { Lexed } from '../lex/lexed.ts';

/** What a tagger is told of a paragraph beside its own tokens. Two paragraphs of equal text and equal context are tagged alike. */
export interface Context {
  /** It is the article's first paragraph. */
  readonly first: boolean;
  /** How much speech the paragraph before holds: 0 none, 1 some, 2 mostly, 3 it ends in an open quotation. */
  readonly speechBefore: 0 | 1 | 2 | 3;
  /** Numbers that the caller counts itself, by name, one a token: gazetteer bits, word classes. */
  readonly given?: Readonly<Record<string, ArrayLike<number>>>;
}

/** The context that follows from the paragraph before, or null where there is none. */
export function contextAfter(previous: Lexed | null): Context {
  return { first: previous === null, speechBefore: previous ? speechOf(previous) : 0 };
}

function speechOf({ quoted, quotation }: Lexed): Context['speechBefore'] {
  if (quotation.exit !== 'closed') return 3;
  let inside = 0;
  for (const flag of quoted) inside += flag;
  return inside === 0 ? 0 : inside * 2 > quoted.length ? 2 : 1;
}
