/** Which words a pattern cannot do without: a paragraph that holds none of them is not scanned for it. */
import { derived } from '../lex/derived.ts';
import type { Lexed } from '../lex/lexed.ts';

const needs = new WeakMap<RegExp, readonly (readonly string[])[]>();

/**
 * The same pattern; of each alternation given (`(?:poll|survey|rumou?red|claim~)`, `~` for any ending), one alternative stands wherever
 * the pattern does.
 */
export function sought(pattern: RegExp, ...alternations: readonly string[]): RegExp {
  needs.set(pattern, alternations.map(wordsIn));
  return pattern;
}

/** Whether the paragraph has a word of each of the pattern's alternations; true for a pattern of which nothing is known. */
export function mayHold(lexed: Lexed, pattern: RegExp): boolean {
  const groups = needs.get(pattern);
  return !groups || groups.every((words) => words.some((word) => wordsOf(lexed).has(word)));
}

/** Letters by which words with any ending are told; no such word is shorter. */
const stemLength = 3;

/** The paragraph's words, and the beginnings of them. */
const wordsOf = derived(({ tokens }) => {
  const words = new Set(tokens.words.map((word) => word.toLowerCase()));
  for (const word of [...words]) if (word.length >= stemLength) words.add(`${word.slice(0, stemLength)}~`);
  return words;
});

/** The first word of each alternative, with and without its optional letters. */
function wordsIn(alternation: string): string[] {
  return alternation
    .replace(/^\(\?:|\)$/g, '')
    .split('|')
    .flatMap((alternative) => {
      const [word = ''] = /^[\p{L}?]+/u.exec(alternative) ?? [];
      if (alternative.endsWith('~')) return [`${word.slice(0, stemLength)}~`];
      return word.includes('?') ? [word.replaceAll('?', ''), word.replace(/\p{L}\?/gu, '')] : [word];
    });
}
