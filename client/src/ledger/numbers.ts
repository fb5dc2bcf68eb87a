import type { Ledger, LedgerSource, LedgerStretch } from '../../../server/src/protocol.ts';

/** The ledger in a few numbers. */
export interface Numbers {
  readonly sources: number;
  /** Sources a reader could not find: anonymous and agentless ones. */
  readonly unnamed: number;
  readonly quotedWords: number;
  readonly words: number;
  /** Of the words, 0 to 1. */
  readonly reporterShare: number;
  /** The longest stretch nobody stands behind; undefined where somebody does everywhere. */
  readonly longest: LedgerStretch | undefined;
}

export function numbersOf({ sources, strip, words, reporterWords }: Ledger): Numbers {
  return {
    sources: sources.length,
    unnamed: sources.filter(({ standing }) => standing === 'anonymous' || standing === 'agentless').length,
    quotedWords: sources.reduce((sum, { quotedWords }) => sum + quotedWords, 0),
    words,
    reporterShare: words === 0 ? 0 : Math.min(1, reporterWords / words),
    longest: unattributed(strip).reduce<LedgerStretch | undefined>(
      (most, stretch) => (most && most.words >= stretch.words ? most : stretch),
      undefined,
    ),
  };
}

/** Fewer words are what is left over of a sentence somebody speaks in. */
const leastWords = 5;

/** The stretches a reader may ask “says who?” about. */
export const unattributed = (strip: readonly LedgerStretch[]): LedgerStretch[] =>
  strip.filter(({ source, words }) => source === null && words >= leastWords);

/** “12 %” */
export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Every standing there is, the surest first. */
export const standings: readonly LedgerSource['standing'][] = ['named', 'described', 'anonymous', 'agentless'];
