/** The formats that are text, read the same in every host. */
import type { ReadText } from '../documents/document.ts';
import { readCaptions } from './captions.ts';
import { readMarkdown } from './markdown.ts';

const readers: Readonly<Record<string, (text: string) => ReadText>> = {
  txt: (text) => ({ text, extracted: false }),
  md: readMarkdown,
  vtt: readCaptions,
  srt: readCaptions,
};

/** Formats that other hosts' readers know: they are loaded when a file of theirs is there. */
export const heavyFormats = ['docx', 'pdf', 'html', 'htm'] as const;

/** Endings of every format that the record may hold. */
export const formats: readonly string[] = [...Object.keys(readers), ...heavyFormats];

export const formatOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** Reads a file's text; undefined where its format is none of text. */
export function readTextFormat(name: string, text: string): ReadText | undefined {
  const format = formatOf(name);
  return Object.hasOwn(readers, format) ? readers[format]?.(text) : undefined;
}
