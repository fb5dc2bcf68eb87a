import type { ActorsInput, NameSpan } from '../../../server/src/analysis/actors/input.ts';
import type { EntityType } from '../../../server/src/analysis/model.ts';
import { lex, type Lexed } from '../../../server/src/lex/lexed.ts';
import type { QuoteState } from '../../../server/src/lex/marks.ts';
import { paragraphsOf } from '../../../server/src/text/paragraphs.ts';
import { partsOf } from '../../../server/src/text/parts.ts';

const types: Record<string, EntityType> = { P: 'PER', O: 'ORG', L: 'LOC', M: 'MISC' };

/** An article whose names are marked by hand, as a perfect tagger would: “{P Maria Lopez} left {L Springfield}”; {S …} is a source without a name. */
export function named(markup: string): ActorsInput {
  const names: NameSpan[] = [];
  const sources: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of markup.matchAll(/\{([POLMS]) ([^}]*)\}|[^{]+/g)) {
    const start = text.length;
    text += piece[2] ?? piece[0];
    const end = text.length;
    if (piece[1] === 'S') sources.push({ start, end });
    else if (piece[1]) names.push({ start, end, type: types[piece[1]] as EntityType, score: 1 });
  }
  const spans = paragraphsOf(text);
  let entry: QuoteState = 'closed';
  const paragraphs = spans.map(({ start, end }): { start: number; lexed: Lexed } => {
    const lexed = lex(text.slice(start, end), entry);
    entry = lexed.quotation.exit;
    return { start, lexed };
  });
  const quoted = (offset: number): boolean =>
    paragraphs.some(({ start, lexed: { tokens, quoted: flags } }) => {
      for (let i = 0; i < tokens.count; i += 1) {
        if (start + (tokens.starts[i] as number) <= offset && offset < start + (tokens.ends[i] as number)) return flags[i] === 1;
      }
      return false;
    });
  return { text, paragraphs, parts: partsOf(text, spans), names, quoted, sources };
}
