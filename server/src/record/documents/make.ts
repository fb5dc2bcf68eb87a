import type { ReadText, RecordDocument } from './document.ts';
import { turnsOf } from './turns.ts';

/** A document of the record from what a reader of its format found. Its speakers are those the format knows, else those its lines name. */
export function makeDocument(name: string, { text, extracted, marks = [], turns }: ReadText): RecordDocument {
  return { name, text, extracted, marks, turns: turns ?? turnsOf(text) };
}

/** The document with a speaker for whatever it gives to nobody itself. */
export function spokenBy(document: RecordDocument, speaker: string): RecordDocument {
  return { ...document, turns: document.turns.map((turn) => (turn.speaker === null ? { ...turn, speaker } : turn)) };
}
