import type { Ledger, Place } from '../../../server/src/protocol.ts';
import type { LedgerWords } from '../ledger/words.ts';

/** What every part of the page is drawn from. */
export interface Context {
  readonly ledger: Ledger;
  readonly words: LedgerWords;
  readonly unfolded: ReadonlySet<string>;
  /** Unfolds a source's statements, or folds them. */
  fold(source: string): void;
  /** Shows the place in the text. */
  reveal(place: Place): void;
}
