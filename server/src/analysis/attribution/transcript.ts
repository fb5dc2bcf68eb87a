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
const label = /^["“]?(Q|A|\p{Lu}[\p{Lu}\p{L}.’'-]*(?: \p{Lu}[\p{Lu}\p{L}.’'-]*){0,3})\s?(:)\s+(?=\S)/u;
const stageDirection = /^["“]?[([]/;

/**
 * The turns of a transcript, by paragraph; empty where the article holds none. A transcript is at least three paragraphs that
 * begin with `Q:`, `A:` or `NAME:`, two of them by the same speaker, together a third of the stretch they span; paragraphs
 * between them go on with the turn before.
 */
export function turnsOf(text: string, paragraphs: readonly PlacedReading[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const speakers = new Map<string, number>();
  paragraphs.forEach(({ start, reading }, index) => {
    const head = label.exec(text.slice(start, start + Math.min(120, reading.lexed.text.length)));
    if (!head) return;
    const name = head[1] as string;
    const from = start + head[0].indexOf(name);
    const colon = start + head[0].lastIndexOf(':');
    speakers.set(name, (speakers.get(name) ?? 0) + 1);
    turns.set(index, {
      source: [{ start: from, end: from + name.length }],
      cue: [{ start: colon, end: colon + 1 }],
      content: [{ start: start + head[0].length, end: start + reading.lexed.text.length }],
    });
  });
  const returning = [...speakers.values()].some((count) => count > 1);
  const at = [...turns.keys()];
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? 0;
  if (turns.size < fewestTurns || !returning || turns.size * 3 < last - first + 1) return new Map();
  for (let index = first + 1; index < last; index += 1) {
    const before = turns.get(index - 1);
    const { start, reading } = paragraphs[index] as PlacedReading;
    if (turns.has(index) || !before || stageDirection.test(reading.lexed.text)) continue;
    turns.set(index, { source: before.source, cue: [], content: [{ start, end: start + reading.lexed.text.length }] });
  }
  return turns;
}
