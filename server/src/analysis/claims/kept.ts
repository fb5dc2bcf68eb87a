import { derived } from '../../lex/derived.ts';
import type { Paragraph, Sentence } from '../model.ts';

/** Answers held of one paragraph; then all are let go. */
const most = 512;

/**
 * The same function, worked out once for a sentence that has the same bounds in its paragraph and leaves the same parts to the reporter.
 * Only for what follows from these alone.
 */
export function keptBySentence<T>(work: (paragraph: Paragraph, sentence: Sentence) => T): (paragraph: Paragraph, sentence: Sentence) => T {
  const answersOf = derived(() => new Map<string, { readonly value: T }>());
  return (paragraph, sentence) => {
    const answers = answersOf(paragraph.lexed);
    const key = [sentence, ...sentence.reporter].map((span) => `${span.start - paragraph.start}-${span.end - paragraph.start}`).join();
    let known = answers.get(key);
    if (!known) {
      if (answers.size >= most) answers.clear();
      answers.set(key, (known = { value: work(paragraph, sentence) }));
    }
    return known.value;
  };
}
