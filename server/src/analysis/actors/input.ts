/** What finding actors and resolving pronouns is given, and what it gives back. */
import type { Lexed } from '../../lex/lexed.ts';
import type { Parts } from '../../text/parts.ts';
import type { Span } from '../../text/span.ts';
import type { Words } from './words.ts';
import type { Actor, EntityType } from '../model.ts';

/** A name as the tagger found it: maximal, without title, article or possessive ’s. Offsets into the article, UTF-16 code units. */
export interface NameSpan extends Span {
  readonly type: EntityType;
  /** 0 to 1: how sure the tagger is. */
  readonly score: number;
}

/** A paragraph at `start` in the article; what is in `lexed` counts from there. */
export interface PlacedParagraph {
  readonly start: number;
  readonly lexed: Lexed;
}

export interface ActorsInput {
  readonly text: string;
  /** All paragraphs, in text order: headline and captions too. */
  readonly paragraphs: readonly PlacedParagraph[];
  readonly parts: Parts;
  /** In text order, none overlapping another. */
  readonly names: readonly NameSpan[];
  /** Whether the code unit stands inside a quotation. */
  readonly quoted: (offset: number) => boolean;
  /** The source phrases of attributions, in text order: what “analysts” and other unnamed sources are found by. */
  readonly sources?: readonly Span[];
}

/** An actor before the attributions are linked to it; its pronouns are not yet among its mentions. */
export type DraftActor = Omit<Actor, 'attributions'>;

export interface FoundActors {
  /** In order of first mention; ids a1, a2, … in that order. Places that are only places are among them, as kind 'place'. */
  readonly actors: readonly DraftActor[];
  /** For each name of the input, the id of its actor; null where it is a place or thing that does nothing here. */
  readonly entityActor: readonly (string | null)[];
  /** The article's tokens in one row, laid out once for all that look over paragraphs. */
  readonly words: Words;
}

/** The speaker of the quotation that holds the code unit: an actor's id, or null where nobody is known to speak. */
export type SpeakerAt = (offset: number) => string | null;
