/**
 * The façade: everything a host may ask of an article. Knows no protocol, no Node and no DOM.
 */
import type { Article } from './analysis/model.ts';

/** What the service needs of its host. */
export interface Host {
  /** Resolves in a new macrotask, so that cancellations and other requests get their turn. */
  yieldTurn(): Promise<void>;
  /** Milliseconds from any fixed point. */
  now(): number;
}

/** The trained weights, as they lie in models/. */
export interface Models {
  readonly names: Uint8Array;
  readonly attribution: Uint8Array;
}

export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** One snapshot of an open text. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** Thrown where the reader no longer wants the answer; never turned into an empty one. */
export class Cancelled extends Error {}

export interface Service {
  /** Reads the snapshot. Paragraphs known from the text's earlier snapshots keep their analysis. Throws Cancelled. */
  read(snapshot: Snapshot, cancellation?: Cancellation): Promise<Article>;
  /** Lets go of what is kept for a text that was closed. */
  forget(uri: string): void;
}
