import type { Lexed } from '../lex/lexed.ts';

/** Tokens that a tagger reads in one go; longer paragraphs are cut. */
export const widestWindow = 400;

/** Token indexes at which a paragraph's windows begin, and last its count: cut at the last sentence end that fits, else at the limit. */
export function windowsOf({ tokens, sentences }: Lexed): number[] {
  const cuts = [0];
  let from = 0;
  let sentence = 0;
  while (tokens.count - from > widestWindow) {
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as number) <= from + widestWindow) sentence += 1;
    const cut = sentences[sentence] ?? 0;
    from = cut > from ? cut : from + widestWindow;
    cuts.push(from);
  }
  cuts.push(tokens.count);
  return cuts;
}
