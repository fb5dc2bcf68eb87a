import type { ReadText, RecordDocument, Turn } from './document.ts';
import { turnsOf } from './turns.ts';

/**
 * A document of the record from what a reader of its format found. Its speakers are those the format knows, else those its lines name.
 * @param speaker Whom a newsroom says it is by (`.on-record/record.json`); that holds for whatever the document itself gives nobody.
 */
export function makeDocument(
  name: string,
  { text, extracted, marks = [], turns }: ReadText,
  speaker: string | null = null,
): RecordDocument {
  const found = turns ?? turnsOf(text);
  return { name, text, extracted, marks, turns: speaker === null ? found : found.map((turn) => given(turn, speaker)) };
}

const given = (turn: Turn, speaker: string): Turn => (turn.speaker === null ? { ...turn, speaker } : turn);
