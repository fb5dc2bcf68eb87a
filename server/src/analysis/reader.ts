import { copyistOf } from '../text/copy/form.ts';
import type { Form } from '../text/copy/copy.ts';
import { inTurns, isTurns, type YieldTurn } from '../text/turns.ts';
import type { Lexed } from '../lex/lexed.ts';
import type { TaggedParagraph } from '../tagging/batch.ts';
import type { PlacedReading } from './attribution/drafts.ts';
import type { Article } from './model.ts';
import { joinArticle } from './stages.ts';
import { entryOf, lexParagraph, readParagraphs, type ParagraphReading, type Readers } from './paragraph.ts';

/** Beyond this many code units a text is read no further, and says so. */
export const furthestRead = 16_000_000;

/** Paragraphs are read together until they have so many tokens: enough to fill both of the taggers' lanes, few enough for some milliseconds. */
const readTogether = 256;

/** What was done for a snapshot: the counters that gate a keystroke's cost. */
export interface Effort {
  paragraphsRead: number;
  paragraphsKept: number;
}

/** The paragraphs of a text's last snapshot, by entry and text, and of the one before it, which an undo goes back to. */
export interface Memory {
  readonly last: ReadonlyMap<string, ParagraphReading>;
  readonly before: ReadonlyMap<string, ParagraphReading>;
}

export const nothingRead: Memory = { last: new Map(), before: new Map() };

/** Reads a text, written in the given form: paragraphs that the memory knows keep their reading, the others are read; then all are joined. */
export async function readArticle(
  text: string,
  form: Form,
  memory: Memory,
  readers: Readers,
  yieldTurn: YieldTurn,
): Promise<{ article: Article; memory: Memory; effort: Effort }> {
  const kept = new Map<string, ParagraphReading>();
  const effort: Effort = { paragraphsRead: 0, paragraphsKept: 0 };
  const keys: { readonly start: number; readonly key: string }[] = [];
  const waiting = new Map<string, TaggedParagraph>();
  let tokens = 0;
  const readWaiting = async (): Promise<void> => {
    await yieldTurn();
    const readings = readParagraphs([...waiting.values()], readers);
    [...waiting.keys()].forEach((key, i) => kept.set(key, readings[i] as ParagraphReading));
    effort.paragraphsRead += waiting.size;
    waiting.clear();
    tokens = 0;
  };

  const readTo = Math.min(text.length, furthestRead);
  let previous: Lexed | null = null;
  const copy = (await copyistOf(form))(text.slice(0, readTo));
  for (const { start, end } of copy.paragraphs) {
    const entry = entryOf(previous);
    const key: string = entry + copy.text.slice(start, end);
    keys.push({ start, key });
    const reading: ParagraphReading | undefined = kept.get(key) ?? memory.last.get(key) ?? memory.before.get(key);
    let paragraph: TaggedParagraph | ParagraphReading | undefined = reading ?? waiting.get(key);
    if (paragraph) effort.paragraphsKept += 1;
    // A piece of the key, not of the text: what is kept of a paragraph shall not hold on to a whole old text.
    else paragraph = lexParagraph(key.slice(entry.length), previous);
    previous = paragraph.lexed;
    if (reading) kept.set(key, reading);
    else if (!waiting.has(key)) {
      waiting.set(key, paragraph as TaggedParagraph);
      tokens += previous.tokens.count;
      if (tokens >= readTogether) await readWaiting();
    }
  }
  if (waiting.size > 0) await readWaiting();
  const placed = keys.map(({ start, key }): PlacedReading => ({ start, reading: kept.get(key) as ParagraphReading }));
  const article = await joinArticle(copy, placed, readers, readTo, async (_, work) => {
    await yieldTurn();
    const value = work();
    return isTurns(value) ? inTurns(value, yieldTurn) : value;
  });
  return { article, memory: { last: kept, before: memory.last }, effort };
}
