/** What the record says of a quotation, as JSON. */
import { wordsOf, type Span } from '../text/span.ts';
import type { CheckedPart } from './check.ts';
import type { Passage, RecordState, Verdict } from './verdict.ts';

type SpanJson = [start: number, end: number];

/** Words that stand otherwise in the document. */
export interface DifferenceJson {
  kind: 'small' | 'changed' | 'added' | 'dropped';
  /** In the article. */
  quoted: SpanJson;
  /** In the document. */
  recorded: SpanJson;
  /** The document's words there; empty where the article added some. */
  words: string;
}

/** A passage of the record. */
export interface PassageJson {
  /** The file, by its path in the folder or as the call named it. */
  document: string;
  /** UTF-16 code units in the file's text, or in the text taken from it (.docx, .pdf, .html). */
  start: number;
  end: number;
  /** The passage's words. */
  words: string;
  /** As the document names whoever says it. */
  speaker: string | null;
  /** “00:12:31”, “p. 4”. */
  place: string | null;
}

export interface RecordJson {
  state: RecordState;
  /** Why there is nothing to check against; only with “no-record”. */
  reason?: 'none' | 'unreadable';
  document?: string;
  start?: number;
  end?: number;
  passage?: PassageJson;
  difference?: DifferenceJson[];
  /** What ellipses and brackets leave out, in the document's words. */
  gaps?: string[];
  /** The word that was cut away with the rest of its sentence. */
  cut?: string;
  /** Where the rest of two passages made one stands. */
  second?: PassageJson;
}

export function recordJson({ state, passage, differences, gaps, cut, second, reason }: Verdict): RecordJson {
  if (!passage) return { state, ...(reason ? { reason } : {}) };
  const { text } = passage.document;
  return {
    state,
    document: passage.document.name,
    start: passage.start,
    end: passage.end,
    passage: passageJson(passage),
    difference: differences.map(({ kind, quoted, recorded }) => ({
      kind,
      quoted: pair(quoted),
      recorded: pair(recorded),
      words: flat(text, recorded),
    })),
    ...(gaps.length > 0 ? { gaps: gaps.map((gap) => flat(text, gap)) } : {}),
    ...(cut ? { cut: cut.word } : {}),
    ...(second ? { second: passageJson(second) } : {}),
  };
}

const passageJson = ({ document, start, end, speaker, mark }: Passage): PassageJson => ({
  document: document.name,
  start,
  end,
  words: flat(document.text, { start, end }),
  speaker,
  place: mark,
});

const pair = ({ start, end }: Span): SpanJson => [start, end];

/** Words of a document on one line. */
export const flat = (text: string, span: Span): string => wordsOf(text, span).replace(/\s+/g, ' ').trim();

/** One line of `on-record verify --jsonl`: each stretch between marks by itself. */
export interface VerifiedJson {
  id: string;
  quotations: { spans: SpanJson[]; record: RecordJson }[];
}

export const verifiedJson = (id: string, parts: readonly CheckedPart[]): VerifiedJson => ({
  id,
  quotations: parts.map((part) => ({ spans: [pair(part)], record: recordJson(part.verdict) })),
});
