import type { Span } from '../../text/span.ts';
import type { PlacedReading } from './drafts.ts';

/** One turn of an interview or a hearing: who is named before the colon, the colon, and what follows it. */
export interface Turn {
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
}

/** Fewer labelled lines than this make no transcript: “Note: …” stands alone. */
const fewestTurns = 3;
const label = /^(Q|A|\p{Lu}[\p{Lu}\p{L}.’'-]*(?: \p{Lu}[\p{Lu}\p{L}.’'-]*){0,3})\s?(:)\s+(?=\S)/u;

/**
 * The turns of a transcript, by paragraph; empty where the article is none. A transcript is a text of which at least three
 * lines and a third of all begin with `Q:`, `A:` or `NAME:`, at least two of them by the same speaker.
 */
export function turnsOf(text: string, paragraphs: readonly PlacedReading[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const speakers = new Map<string, number>();
  paragraphs.forEach(({ start, reading }, index) => {
    const head = label.exec(text.slice(start, start + Math.min(120, reading.lexed.text.length)));
    if (!head) return;
    const name = head[1] as string;
    const colon = start + head[0].indexOf(':', name.length);
    speakers.set(name, (speakers.get(name) ?? 0) + 1);
    turns.set(index, {
      source: [{ start, end: start + name.length }],
      cue: [{ start: colon, end: colon + 1 }],
      content: [{ start: start + head[0].length, end: start + reading.lexed.text.length }],
    });
  });
  const returning = [...speakers.values()].some((count) => count > 1);
  return turns.size >= fewestTurns && returning && turns.size * 3 >= paragraphs.length ? turns : new Map();
}
