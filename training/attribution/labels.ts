import type { Paragraph } from '../tagger/dataset.ts';

/** Character ranges of an article, half-open. */
type Ranges = readonly (readonly [number, number])[];

/** The gold attributions of an article. */
export interface Annotated {
  readonly attributions: readonly { readonly source: Ranges; readonly cue: Ranges; readonly content: Ranges }[];
}

const parts = ['source', 'cue', 'content'] as const;

/**
 * One BIO label a token (0 outside; 1, 2 source; 3, 4 cue; 5, 6 content). Where attributions nest, the later written one wins.
 */
export function labelParagraph({ start, lexed }: Paragraph, attributions: Annotated['attributions']): Uint8Array {
  const { starts, ends, count } = lexed.tokens;
  const labels = new Uint8Array(count);
  for (const attribution of attributions)
    parts.forEach((part, kind) => {
      for (const [from, to] of attribution[part]) {
        let begun = false;
        for (let i = 0; i < count; i += 1) {
          if (start + (starts[i] as number) >= to || start + (ends[i] as number) <= from) continue;
          labels[i] = 2 * kind + (begun ? 2 : 1);
          begun = true;
        }
      }
    });
  return labels;
}
