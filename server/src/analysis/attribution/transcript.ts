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
/** “Q:”, “A.”, “ARI SANDOVAL, HOST:”, “MS. ABARA:”, “Senator Lund (D-Ohio):”, before the words or on a line of its own. */
const label =
  /^["“]?(?:([QA])\s?([.:])|(\p{Lu}[\p{Lu}\p{L}.’'-]*(?: \p{Lu}[\p{Lu}\p{L}.’'-]*){0,4})(?:,? \([^()\n]{1,40}\)|, [\p{L} .’'-]{1,40})?\s?(:))(?:\s+(?=\S)|$)/u;
const inCapitals = /^\P{Ll}+$/u;
const stageDirection = /^["“]?[([]/;

/**
 * The turns of a transcript, by paragraph; empty where the article holds none. A transcript is at least three paragraphs that
 * begin with `Q:`, `A:` or `NAME:`, two of them by the same speaker or most of them in capitals, together a third of the stretch they
 * span; paragraphs between them go on with the turn before, and one behind a label on a line of its own is that speaker's.
 */
export function turnsOf(text: string, paragraphs: readonly PlacedReading[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const speakers = new Map<string, number>();
  let capitals = 0;
  paragraphs.forEach(({ start, reading }, index) => {
    const end = start + reading.lexed.text.length;
    const head = label.exec(text.slice(start, Math.min(end, start + 120)));
    if (!head) return;
    const name = (head[1] ?? head[3]) as string;
    const from = start + head[0].indexOf(name);
    const mark = start + head[0].lastIndexOf((head[2] ?? head[4]) as string);
    speakers.set(name, (speakers.get(name) ?? 0) + 1);
    if (inCapitals.test(name)) capitals += 1;
    const content = start + head[0].length < end ? [{ start: start + head[0].length, end }] : [];
    turns.set(index, { source: [{ start: from, end: from + name.length }], cue: [{ start: mark, end: mark + 1 }], content });
  });
  const returning = [...speakers.values()].some((count) => count > 1) || capitals * 3 >= turns.size * 2;
  const at = [...turns.keys()];
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? 0;
  if (turns.size < fewestTurns || !returning || turns.size * 3 < last - first + 1) return new Map();
  const alone = turns.get(last)?.content.length === 0;
  for (let index = first + 1; index < Math.min(paragraphs.length, alone ? last + 2 : last); index += 1) {
    const before = turns.get(index - 1);
    const { start, reading } = paragraphs[index] as PlacedReading;
    if (turns.has(index) || !before || stageDirection.test(reading.lexed.text)) continue;
    const cue = before.content.length === 0 ? before.cue : [];
    turns.set(index, { source: before.source, cue, content: [{ start, end: start + reading.lexed.text.length }] });
  }
  return turns;
}
