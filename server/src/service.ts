/**
 * The façade: everything a host may ask of an article. Knows no protocol, no Node and no DOM.
 */
import { scorerOf } from './analysis/attribution/links.ts';
import { claimReader } from './analysis/claims/reader.ts';
import type { Article } from './analysis/model.ts';
import type { Readers } from './analysis/paragraph.ts';
import { nothingRead, readArticle, type Effort, type Memory } from './analysis/reader.ts';
import type { Form } from './text/copy/copy.ts';
import { checkInTurns, type Checked } from './rules/engine.ts';
import type { RuleSettings } from './rules/settings.ts';
import { inTurns, type YieldTurn } from './text/turns.ts';
import type { Instantiate } from './tagging/machine.ts';
import { openModel } from './tagging/model-file.ts';
import { shown } from './analysis/shown.ts';
import { loadTagger } from './tagging/tagger.ts';

/** What the service needs of its host. */
export interface Host {
  /** Resolves in a new macrotask, so that cancellations and other requests get their turn. */
  yieldTurn(): Promise<void>;
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Makes a WebAssembly instance and gives its exports; without it the taggers run in plain TypeScript, many times slower. */
  readonly instantiate?: Instantiate;
}

/** The trained weights, as they lie in models/. */
export interface Models {
  readonly names: Uint8Array;
  readonly attribution: Uint8Array;
  readonly links: Uint8Array;
  readonly claims: Uint8Array;
}

export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** One snapshot of an open text. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  /** How it is written: plain text, unless it is said otherwise. */
  readonly form?: Form;
}

/** Thrown where the reader no longer wants the answer; never turned into an empty one. */
export class Cancelled extends Error {}

export interface Service {
  /** Reads the snapshot. Paragraphs known from the text's earlier snapshots keep their analysis. Throws Cancelled. */
  read(snapshot: Snapshot, cancellation?: Cancellation): Promise<Article>;
  /** What the rules say of an article. Throws Cancelled. */
  check(article: Article, settings: RuleSettings, cancellation?: Cancellation): Promise<Checked>;
  /** What the last reading of the text cost; undefined where it was never read. */
  effort(uri: string): Effort | undefined;
  /** Lets go of what is kept for a text that was closed. */
  forget(uri: string): void;
}

/** Work goes on this long, in milliseconds, before others get their turn. */
const turn = 8;

interface Kept {
  version: number;
  text: string;
  form: Form | undefined;
  article: Article;
  memory: Memory;
  effort: Effort;
}

/** Lets work go on for a turn, then others; throws where the answer is no longer wanted. */
function yielding(host: Host, cancellation: Cancellation | undefined): YieldTurn {
  let since = host.now();
  return async () => {
    if (host.now() - since < turn) return;
    await host.yieldTurn();
    if (cancellation?.isCancellationRequested) throw new Cancelled();
    since = host.now();
  };
}

/** Makes the one service of a host. Throws where a model is damaged. */
export function createService(host: Host, models: Models): Service {
  const readers: Readers = {
    names: shown(loadTagger(models.names, host.instantiate), 'outside'),
    attribution: shown(loadTagger(models.attribution, host.instantiate), 'inside'),
    links: scorerOf(new Float32Array(models.links.slice().buffer)),
    claims: claimReader(openModel(models.claims)),
  };
  const kept = new Map<string, Kept>();
  return {
    async read(snapshot, cancellation) {
      const known = kept.get(snapshot.uri);
      if (known && known.text === snapshot.text && known.form === snapshot.form) return known.article;
      const yieldTurn = yielding(host, cancellation);
      const read = await readArticle(snapshot.text, snapshot.form ?? 'plain', known?.memory ?? nothingRead, readers, yieldTurn);
      const newer = kept.get(snapshot.uri);
      if (!newer || newer.version <= snapshot.version)
        kept.set(snapshot.uri, { version: snapshot.version, text: snapshot.text, form: snapshot.form, ...read });
      return read.article;
    },
    check: (article, settings, cancellation) => inTurns(checkInTurns(article, settings), yielding(host, cancellation)),
    effort: (uri) => kept.get(uri)?.effort,
    forget: (uri) => void kept.delete(uri),
  };
}
