/** A name in the article with its tokens, cleaned of what taggers leave at its edges. */
import type { Span } from '../../text/span.ts';
import type { EntityType } from '../model.ts';
import type { NameSpan } from './input.ts';
import { wordFrom, type Words } from './words.ts';
import { remembered } from '../../text/remembered.ts';

export interface Name extends Span {
  /** Index into the names that were given. */
  readonly index: number;
  readonly type: EntityType;
  readonly score: number;
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The name's words, divided at spaces only (“al-Assad” is one). */
  readonly parts: readonly string[];
  /** What two spellings of one name share: see `nameKey`. */
  readonly key: string;
}

/** The same for “Côte d’Ivoire” and “Cote d'Ivoire”, “U.S.” and “US”, “Al-Shabaab” and “al Shabaab”. */
export const nameKey = remembered((name: string): string => {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/[-–—_/\s]+/g, ' ')
    .replace(/\s*&\s*/g, ' and ')
    .trim()
    .toLowerCase();
});

const leading = /^(?:the|a|an)\s+|^[\s“”"'‘’([,.*]+/i;
const trailing = /(?:[’']s?)$|[\s“”"'‘’)\],:;*]+$/;

/** The names with their tokens; those with no letter in them keep their place but have an empty key. */
export function readNames(words: Words, names: readonly NameSpan[]): Name[] {
  return names.map((name, index) => {
    let { start, end } = name;
    for (let cut = leading.exec(words.text.slice(start, end)); cut && cut[0].length < end - start;) {
      start += cut[0].length;
      cut = leading.exec(words.text.slice(start, end));
    }
    for (let cut = trailing.exec(words.text.slice(start, end)); cut && cut[0].length < end - start;) {
      end -= cut[0].length;
      cut = trailing.exec(words.text.slice(start, end));
    }
    return nameAt(words, { start, end, type: name.type, score: name.score }, index);
  });
}

export function nameAt(words: Words, name: NameSpan, index: number): Name {
  const { start, end, type, score } = name;
  const text = words.text.slice(start, end).replace(/\s+/g, ' ');
  const from = wordFrom(words, start);
  return {
    index,
    type,
    score,
    start,
    end,
    from,
    to: Math.max(from + 1, wordFrom(words, end - 1) + 1),
    text,
    parts: text.split(' '),
    key: /\p{L}/u.test(text) ? nameKey(text) : '',
  };
}
