import type { Lexed } from './lexed.ts';

/**
 * The same function with its answers kept by paragraph, for as long as the paragraph is: an edit elsewhere works nothing out again.
 * Only for what follows from the paragraph alone, and for answers that nobody changes.
 */
export function keptByParagraph<T>(work: (lexed: Lexed) => T): (lexed: Lexed) => T {
  const kept = new WeakMap<Lexed, { readonly answer: T }>();
  return (lexed) => {
    let known = kept.get(lexed);
    if (!known) kept.set(lexed, (known = { answer: work(lexed) }));
    return known.answer;
  };
}
