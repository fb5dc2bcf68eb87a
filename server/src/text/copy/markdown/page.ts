import type { Change } from '../change.ts';
import { Scribe, type SourceMap } from '../source-map.ts';
import type { Span } from '../../span.ts';

export type BlockKind = 'headline' | 'subheading' | 'prose' | 'caption' | 'furniture';

export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A page as its reader sees it, set line by line: every block of the source is one line, what quotes is indented. */
export class Page {
  readonly blocks: Block[] = [];
  readonly damaged: Span[] = [];
  readonly #source: string;
  readonly #changes: readonly Change[];
  readonly #scribe: Scribe;
  #next = 0;
  #start = 0;
  #open = false;
  /** How deep the next line is indented, and what marks it as an item of a list: a span of the source. */
  indent = 0;
  mark: Span | undefined;

  /** @param changes What is read otherwise than it stands, in order. */
  constructor(source: string, changes: readonly Change[]) {
    this.#source = source;
    this.#changes = changes;
    this.#scribe = new Scribe(source);
  }

  /** A line is begun and not yet ended. */
  get isOpen(): boolean {
    return this.#open;
  }

  /** Sets a stretch of the source, damage read through. */
  copy(start: number, end: number): void {
    this.#begin(start);
    let at = start;
    while ((this.#changes[this.#next]?.start ?? Infinity) < start) this.#next += 1;
    for (
      let change = this.#changes[this.#next];
      change && change.end <= end && change.start < end;
      change = this.#changes[(this.#next += 1)]
    ) {
      this.#scribe.copy(at, change.start);
      const from = this.#scribe.length;
      this.#scribe.write(change.text, change.start, change.end);
      if (change.kind === 'damage' && this.#source[change.start] !== '&') this.damaged.push({ start: from, end: this.#scribe.length });
      at = change.end;
    }
    this.#scribe.copy(at, end);
  }

  /** Sets words for a stretch of the source. */
  write(words: string, start: number, end: number): void {
    this.#begin(start);
    this.#scribe.write(words, start, end);
  }

  /** Ends the line, if one is open. */
  end(kind: BlockKind): void {
    if (!this.#open) return;
    this.#open = false;
    this.blocks.push({ start: this.#start, end: this.#scribe.length, kind });
  }

  done(): { text: string; source: SourceMap } {
    return this.#scribe.done();
  }

  #begin(at: number): void {
    if (this.#open) return;
    this.#open = true;
    if (this.#scribe.length > 0) this.#scribe.write('\n', at, at);
    this.#scribe.write(' '.repeat(Math.min(this.indent, 40)), at, at);
    this.#start = this.#scribe.length;
    if (this.mark) this.#scribe.copy(this.mark.start, this.mark.end);
    this.mark = undefined;
  }
}
