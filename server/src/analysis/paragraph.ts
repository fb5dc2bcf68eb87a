import { lex, type Lexed } from '../lex/lexed.ts';
import type { TaggedParagraph } from '../tagging/batch.ts';
import { contextAfter } from '../tagging/context.ts';
import type { Tagger } from '../tagging/tagger.ts';
import { readNames, type NameReading } from './names/reading.ts';
import { recoverSource } from './attribution/recover.ts';
import { taggedSpans, type TaggedSpan } from './attribution/spans.ts';
import type { ClaimReader } from './claims/reader.ts';
import { linkParagraph, type Link, type Scorer } from './attribution/links.ts';

/** The trained parts of the reading. */
export interface Readers {
  readonly names: Tagger;
  readonly attribution: Tagger;
  readonly links: Scorer;
  readonly claims: ClaimReader;
}

/**
 * All that one paragraph says by itself. Relative to its own start and immutable: it is kept by its text and the state it
 * was entered with, and used again wherever it stands after an edit.
 */
export interface ParagraphReading {
  readonly lexed: Lexed;
  /** What it says of its names, which the whole article weighs once more. */
  readonly names: NameReading;
  readonly spans: readonly TaggedSpan[];
  readonly links: readonly Link[];
}

/** A paragraph cut into tokens, as the taggers are given it, behind `previous` or at the article's head where that is null. */
export function lexParagraph(text: string, previous: Lexed | null): TaggedParagraph {
  return { lexed: lex(text, previous?.quotation.exit ?? 'closed'), context: contextAfter(previous) };
}

/**
 * Reads paragraphs, which need not be neighbours; several at once are tagged faster. Beside its text each reading depends only on what
 * `entryOf` says of the paragraph before.
 */
export function readParagraphs(paragraphs: readonly TaggedParagraph[], readers: Readers): ParagraphReading[] {
  const names = readNames(paragraphs, readers.names);
  return readers.attribution.emissionsOfAll(paragraphs).map((emissions, i) => {
    const { lexed } = paragraphs[i] as TaggedParagraph;
    return { lexed, names: names[i] as NameReading, ...readAttributions(lexed, emissions, readers) };
  });
}

function readAttributions(
  lexed: Lexed,
  emissions: Float32Array,
  { attribution, links: scorer }: Readers,
): Pick<ParagraphReading, 'spans' | 'links'> {
  const { count } = lexed.tokens;
  const spans = taggedSpans(attribution.decode(emissions, count));
  const links = linkParagraph(lexed, spans, scorer);
  const open = links.filter(({ cue, source, contents }) => cue && !source && contents.length > 0);
  if (open.length > 0) {
    const marginals = attribution.marginals(emissions, count);
    for (const link of open) link.source = recoverSource(lexed, link, spans, marginals);
  }
  return { spans, links };
}

/** All that a paragraph's reading takes from the one before it, as a short key: equal text behind an equal entry reads alike. */
export function entryOf(previous: Lexed | null): string {
  const { first, speechBefore } = contextAfter(previous);
  return `${first ? 'f' : '-'}${speechBefore}${previous?.quotation.exit ?? 'closed'}|`;
}
