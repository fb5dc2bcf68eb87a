import type { Paragraph } from '../tagger/dataset.ts';

type Range = [number, number];

/** What a paragraph's labels spell, each span as an attribution of its own, in code units of the article. */
export function spansOf({ start, lexed }: Paragraph, labels: Uint8Array): { source: Range[]; cue: Range[]; content: Range[] }[] {
  const { starts, ends } = lexed.tokens;
  const found: { source: Range[]; cue: Range[]; content: Range[] }[] = [];
  for (let i = 0; i < labels.length;) {
    const label = labels[i] as number;
    let end = i + 1;
    if (label > 0) {
      const kind = (label - 1) >> 1;
      while (end < labels.length && labels[end] === 2 * kind + 2) end += 1;
      const span: Range = [start + (starts[i] as number), start + (ends[end - 1] as number)];
      found.push({ source: kind === 0 ? [span] : [], cue: kind === 1 ? [span] : [], content: kind === 2 ? [span] : [] });
    }
    i = end;
  }
  return found;
}
