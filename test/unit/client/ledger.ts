/** A ledger by hand, on which the tests of its drawings stand. */
import type { Ledger, LedgerSource, Place } from '../../../server/src/protocol.ts';

const place: Place = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

export const source = (
  name: string,
  standing: LedgerSource['standing'],
  ...spans: readonly (readonly [start: number, end: number])[]
): LedgerSource => ({
  ...{ name, standing, role: '', kind: 'person', stateMedia: false, quotations: spans.length, indirect: 0, quotedWords: 10, share: 0.1 },
  statements: spans.map(([start, end]) => ({ start, end, place, cue: 'said', words: 'words', quoted: true })),
});

/** `links`: indexes of the actors, and how often. Sources come first among them, then `silent`. */
export function ledgerOf(
  sources: readonly LedgerSource[],
  links: readonly (readonly [from: number, to: number, count: number])[] = [],
  silent: readonly string[] = [],
): Ledger {
  const spoken = sources.flatMap(({ statements }, index) => statements.map(({ start, end }) => ({ start, end, source: index })));
  return {
    ...{ uri: 'file:///press/pier.txt', length: 1000, paragraphs: [0, 500], words: 200, reporterWords: 50, sources },
    strip: [...spoken, { start: 600, end: 800, source: null }, { start: 950, end: 960, source: null }]
      .sort((a, b) => a.start - b.start)
      .map((stretch) => ({ ...stretch, place, opening: 'The pier', words: (stretch.end - stretch.start) / 5 })),
    network: {
      actors: [...sources.map(({ name }, index) => ({ name, source: index })), ...silent.map((name) => ({ name, source: null }))],
      citations: links.map(([from, to, count], start) => ({ from, to, count, start, end: start + 1, place })),
    },
  };
}
