import type { Lexed } from './lexed.ts';

/**
 * The values that were derived from one paragraph so far. They belong to the paragraph and end with it; nothing else refers to them.
 * A value follows from the paragraph alone and is never changed, so that it does not matter who asks first, nor how many articles or
 * places of one article share the paragraph.
 */
export class Derived {
  readonly #values: unknown[] = [];

  /** The value of the derivation with this number, worked out where it was not asked for before. */
  of<T>(number: number, work: () => T): T {
    const known = this.#values[number] as { readonly value: T } | undefined;
    if (known) return known.value;
    const value = work();
    this.#values[number] = { value };
    return value;
  }
}

let derivations = 0;

/** The same function, worked out once a paragraph: an edit elsewhere works nothing out again. For pure functions alone. */
export function derived<T>(work: (lexed: Lexed) => T): (lexed: Lexed) => T {
  const number = derivations++;
  return (lexed) => lexed.derived.of(number, () => work(lexed));
}

/** Answers held of one paragraph for different keys; then all are let go. */
const mostKeys = 512;

/** The same for what follows from the paragraph and a key: all that is told of the article around it, as a string or a constant object. */
export function derivedBy<K, T>(work: (lexed: Lexed, key: K) => T): (lexed: Lexed, key: K) => T {
  const answersOf = derived(() => new Map<K, { readonly value: T }>());
  return (lexed, key) => {
    const answers = answersOf(lexed);
    let known = answers.get(key);
    if (!known) {
      if (answers.size >= mostKeys) answers.clear();
      answers.set(key, (known = { value: work(lexed, key) }));
    }
    return known.value;
  };
}
