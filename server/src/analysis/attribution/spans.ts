import type { Lexed } from '../../lex/lexed.ts';
import type { Span } from '../../text/span.ts';

/** The three roles of an attribution, in the order of the tagger's labels (O, B-source, I-source, B-cue, …). */
export type Part = 'source' | 'cue' | 'content';
export const parts: readonly Part[] = ['source', 'cue', 'content'];

/** A run of tokens with one role: half-open token indexes of its paragraph. */
export interface TaggedSpan {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** The runs that a paragraph's labels spell, in order. Label 0 is outside; 2k+1 begins and 2k+2 goes on with part k. */
export function taggedSpans(labels: Uint8Array): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let i = 0; i < labels.length;) {
    const label = labels[i] as number;
    let to = i + 1;
    if (label > 0) {
      const kind = (label - 1) >> 1;
      while (to < labels.length && labels[to] === 2 * kind + 2) to += 1;
      spans.push({ part: parts[kind] as Part, from: i, to });
    }
    i = to;
  }
  return spans;
}

/** The tokens' span in code units of the paragraph. */
export function unitsOf({ tokens }: Lexed, tagged: TaggedSpan): Span {
  return { start: tokens.starts[tagged.from] as number, end: tokens.ends[tagged.to - 1] as number };
}
