/** What the ledger's panel and its page say to each other. */
import type { Ledger, Place } from '../../../server/src/protocol.ts';
import type { LedgerWords } from './words.ts';

/** Panel to page: what to show from now on. */
export interface Show {
  readonly type: 'show';
  readonly uri: string;
  /** What the article's file is called. */
  readonly file: string;
  /** Null where the text is no article, or not read yet. */
  readonly ledger: Ledger | null;
  readonly words: LedgerWords;
}

/** Panel to page: a drawing to be turned into pixels. */
export interface Rasterize {
  readonly type: 'rasterize';
  readonly svg: string;
}

export type ToPage = Show | Rasterize;

/** Page to panel. `png`: the pixels that were asked for, in base64. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly place: Place }
  | { readonly type: 'export' }
  | { readonly type: 'png'; readonly base64: string };

/** What the page keeps over a reload of the window. */
export interface Kept {
  readonly uri: string;
  /** Names of the sources whose statements are unfolded. */
  readonly unfolded: readonly string[];
}
