/** Answers about this many words are kept at least; an article has fewer different ones. */
const most = 2048;
/** Longer strings are no words; hostile text shall not fill the memory with them. */
const longest = 80;

const nothing = Symbol('nothing');

/**
 * The same function with its answers kept by word: an article says the same words again and again. For pure functions only, and for answers
 * that nobody changes. What was not asked for a while is let go, so that the memory stays bounded.
 */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  let young = new Map<string, T | typeof nothing>();
  let old = new Map<string, T | typeof nothing>();
  return (word) => {
    let kept = young.get(word);
    if (kept === undefined) {
      if (word.length > longest) return answer(word);
      kept = old.get(word) ?? answer(word) ?? nothing;
      if (young.size >= most) [old, young] = [young, new Map()];
      young.set(word, kept);
    }
    return kept === nothing ? (undefined as T) : kept;
  };
}
