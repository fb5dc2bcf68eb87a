import { overlaps, shared, shifted, wordsOf, type Span } from '../../text/span.ts';
import { cueKinds } from '../../knowledge/cues.ts';
import { wordAt } from '../../lex/tokens.ts';
import type { AttributionRoute } from '../model.ts';
import type { ParagraphReading } from '../paragraph.ts';
import { isSentence, type QuotationDraft } from '../quotations.ts';
import { isAgentless } from './agentless.ts';
import { blocksOf, introducesWords, openerOf, type Block } from './blocks.ts';
import { creditOf } from './credits.ts';
import { signatureOf } from './signature.ts';
import { unitsOf } from './spans.ts';
import { turnsOf } from './transcript.ts';

/** A paragraph's reading and where it stands in the article. */
export interface PlacedReading {
  readonly start: number;
  readonly reading: ParagraphReading;
}

/** An attribution before anybody is known to stand behind it. Spans are absolute. */
export interface AttributionDraft {
  source: Span[];
  cue: Span[];
  content: Span[];
  route: AttributionRoute;
  /** Index of the paragraph it belongs to: that of its cue, else of its content. */
  readonly paragraph: number;
}

/** Quotations of fewer words are left to whoever's sentence they stand in, unless they are a sentence. */
const speech = 4;

/**
 * Every attribution of the article: what the tagger and the linker found in each paragraph, made whole with the
 * quotations the marks show, and speeches that run on over paragraphs joined to whoever was speaking.
 */
export function draftAttributions(
  text: string,
  paragraphs: readonly PlacedReading[],
  quotations: readonly QuotationDraft[],
): AttributionDraft[] {
  const turns = turnsOf(text, paragraphs);
  const drafts: AttributionDraft[] = [];
  const byParagraph: AttributionDraft[][] = paragraphs.map(() => []);
  const add = (draft: AttributionDraft): void => {
    drafts.push(draft);
    byParagraph[draft.paragraph]?.push(draft);
  };
  paragraphs.forEach((paragraph, index) => {
    const turn = turns.get(index);
    if (turn?.content.length) add({ ...turn, route: 'transcript', paragraph: index });
    else if (!turn) for (const draft of fromLinks(paragraph, index)) add(draft);
  });
  for (const block of blocksOf(text, paragraphs)) if (!turns.has(block.first)) introduce(text, block, paragraphs, byParagraph, add);
  for (const orphan of drafts.filter((d) => d.cue.length === 0 && d.route !== 'transcript')) {
    const speaker = speakerBefore(text, orphan.paragraph, paragraphs, byParagraph, orphan) ?? speakerBeside(text, orphan, byParagraph);
    if (!speaker) continue;
    join(speaker, orphan.content, 'speaker before');
    orphan.content = [];
    byParagraph[orphan.paragraph]?.push(speaker);
  }
  for (const quotation of quotations) {
    if (turns.has(quotation.first)) continue;
    const last = paragraphs[quotation.last] as PlacedReading;
    const signature =
      signatureOf(text, (quotation.spans.at(-1) as Span).end, last.start + last.reading.lexed.text.length) ??
      creditOf(text, quotation, paragraphs);
    if (signature) {
      for (const holder of holdersOf(quotation, byParagraph))
        holder.content = holder.content.filter((c) => !quotation.spans.some((q) => overlaps(c, q)));
      add({
        source: [signature.source],
        cue: [signature.cue].filter((cue) => cue.end > cue.start),
        content: [...quotation.spans],
        route: 'cue',
        paragraph: quotation.last,
      });
      continue;
    }
    const holders = holdersOf(quotation, byParagraph);
    if (holders.length > 0) widen(quotation, holders);
    else if (quotation.words >= speech || quotation.spans.every((s) => isSentence(text, s)))
      adopt(text, quotation, paragraphs, byParagraph);
  }
  return drafts.filter((draft) => draft.content.length > 0 || (draft.cue.length > 0 && draft.source.length > 0));
}

/** For quoted words without a cue of their own: whoever the paragraph's sentences before them give the word to. */
function speakerBeside(text: string, orphan: AttributionDraft, byParagraph: readonly AttributionDraft[][]): AttributionDraft | undefined {
  if (!orphan.content.every((c) => isQuoted(text, c))) return undefined;
  return (byParagraph[orphan.paragraph] ?? []).findLast((d) => d.source.length > 0 && startOf(d) < startOf(orphan));
}

/**
 * Gives what a colon introduces to whoever speaks before it: every item of a list, every indented paragraph. Quoted ones need only that
 * speaker to be there; like all quotations they are joined to him in the order of the text.
 */
function introduce(
  text: string,
  block: Block,
  paragraphs: readonly PlacedReading[],
  byParagraph: readonly AttributionDraft[][],
  add: (draft: AttributionDraft) => void,
): void {
  const introducer = paragraphs[block.introducer] as PlacedReading;
  const quoted = isQuoted(text, block.contents[0] as Span);
  const forWords = introducesWords(introducer.reading.lexed.text.slice(-40));
  let speaker = byParagraph[block.introducer]?.findLast((d) => d.cue.length > 0 && d.source.length > 0);
  const opener = !speaker && (quoted || forWords) ? openerOf(text, introducer) : null;
  if (opener) {
    speaker = { source: [opener.source], cue: [opener.cue], content: [], route: 'cue', paragraph: block.introducer };
    add(speaker);
  }
  if (!speaker || quoted || !(forWords || speaks(text, speaker))) return;
  for (const [i, content] of block.contents.entries()) {
    const own = byParagraph[block.first + i] as AttributionDraft[];
    if (!block.setOff && own.some((d) => d.cue.length > 0 && d.source.length > 0)) continue;
    for (const orphan of own) if (orphan.cue.length === 0) orphan.content = [];
    join(speaker, [content], 'speaker before');
    own.push(speaker);
  }
}

/** Gives an attribution more to have said. */
function join(draft: AttributionDraft, content: readonly Span[], route: AttributionRoute): void {
  draft.content.push(...content);
  draft.content.sort((a, b) => a.start - b.start);
  if (draft.route === 'none') draft.route = route;
}

/** By where each begins: its source, cue or content, whichever comes first. */
export const inOrder = (drafts: readonly AttributionDraft[]): AttributionDraft[] =>
  drafts
    .map((draft) => ({ draft, start: startOf(draft) }))
    .sort((a, b) => a.start - b.start)
    .map(({ draft }) => draft);

const startOf = (draft: AttributionDraft): number => Math.min(...[...draft.source, ...draft.cue, ...draft.content].map((s) => s.start));

function fromLinks({ start, reading }: PlacedReading, paragraph: number): AttributionDraft[] {
  const place = (s: Parameters<typeof unitsOf>[1]): Span => shifted(unitsOf(reading.lexed, s), start);
  const words = (s: Parameters<typeof unitsOf>[1]): string => wordsOf(reading.lexed.text, unitsOf(reading.lexed, s));
  return reading.links.map((link) => {
    const spokenOf = link.source && link.cue && link.source.from < link.cue.from && isAgentless(words(link.cue));
    const source = spokenOf ? null : link.source;
    return {
      source: source ? [place(source)] : [],
      cue: link.cue ? [place(link.cue)] : [],
      content: link.contents.map(place),
      route: source ? 'cue' : 'none',
      paragraph,
    };
  });
}

/** The attributions of the quotation's own paragraphs whose content already meets it. */
function holdersOf(quotation: QuotationDraft, byParagraph: readonly AttributionDraft[][]): AttributionDraft[] {
  const holders: AttributionDraft[] = [];
  for (let p = quotation.first; p <= quotation.last; p += 1)
    for (const draft of byParagraph[p] ?? [])
      if (draft.content.some((c) => quotation.spans.some((q) => overlaps(c, q)))) holders.push(draft);
  return holders;
}

/** A speech belongs whole to the one content that holds most of it. */
function widen(quotation: QuotationDraft, holders: readonly AttributionDraft[]): void {
  if (quotation.words < speech) return;
  const [holder, other] = holders;
  if (!holder || other) return;
  for (const quoted of quotation.spans) {
    const met = holder.content.filter((c) => overlaps(c, quoted));
    if (met.length === 0) {
      holder.content.push(quoted);
      continue;
    }
    const covered = met.reduce((sum, c) => sum + shared(c, quoted), 0);
    if (covered < 0.5 * (quoted.end - quoted.start)) continue;
    if (holder.source.concat(holder.cue).some((s) => overlaps(s, quoted))) continue;
    const whole = { start: Math.min(quoted.start, ...met.map((c) => c.start)), end: Math.max(quoted.end, ...met.map((c) => c.end)) };
    holder.content = [...holder.content.filter((c) => !met.includes(c)), whole];
  }
  holder.content.sort((a, b) => a.start - b.start);
}

/** Finds the speaker of a speech that no cue of its own paragraph claimed. */
function adopt(
  text: string,
  quotation: QuotationDraft,
  paragraphs: readonly PlacedReading[],
  byParagraph: readonly AttributionDraft[][],
): void {
  const own = byParagraph[quotation.first] ?? [];
  const first = quotation.spans[0] as Span;
  const give = (draft: AttributionDraft, route: AttributionRoute): void => join(draft, quotation.spans, route);
  const bare = own.filter((d) => d.content.length === 0 && d.cue.length > 0 && d.source.length > 0);
  const nearest = bare.sort((a, b) => gapTo(a, first) - gapTo(b, first))[0];
  if (nearest) return give(nearest, 'same paragraph');
  const quoting = own.filter((d) => d.source.length > 0 && d.content.some((c) => isQuoted(text, c)));
  const sameSpeaker = quoting.findLast((d) => startOf(d) < first.start) ?? quoting[0];
  if (sameSpeaker && !quotation.alone) return give(sameSpeaker, 'same paragraph');
  if (!quotation.alone) return;
  const before = speakerBefore(text, quotation.first, paragraphs, byParagraph);
  if (!before) return;
  give(before, 'speaker before');
  for (let p = quotation.first; p <= quotation.last; p += 1) byParagraph[p]?.push(before);
}

const gapTo = (draft: AttributionDraft, to: Span): number => Math.abs(startOf(draft) - to.start);

const isQuoted = (text: string, s: Span): boolean =>
  /^[“"‘'«„]/.test(text.slice(s.start, s.start + 1)) || /[”"’'»“]$/.test(text.slice(s.start, s.end));

/**
 * Whose words a paragraph goes on with: what a colon at the end of the one before introduces, else, where the
 * paragraph is nothing but this content, whoever had the last word there.
 */
function speakerBefore(
  text: string,
  index: number,
  paragraphs: readonly PlacedReading[],
  byParagraph: readonly AttributionDraft[][],
  orphan?: AttributionDraft,
): AttributionDraft | undefined {
  const previous = paragraphs[index - 1];
  const own = paragraphs[index];
  if (!previous || !own) return undefined;
  const { tokens } = previous.reading.lexed;
  const said = (byParagraph[index - 1] ?? []).filter((d) => d !== orphan && d.cue.length > 0);
  if (wordAt(tokens, tokens.count - 1) === ':') return said.at(-1);
  const covered = orphan ? orphan.content.reduce((sum, s) => sum + s.end - s.start, 0) : own.reading.lexed.text.length;
  if (covered < 0.9 * own.reading.lexed.text.length) return undefined;
  return said.findLast((d) => d.source.length > 0 && speaks(text, d));
}

/** It reports speech, rather than a belief, a plan or a deed: only speech is gone on with in the next paragraph. */
function speaks(text: string, draft: AttributionDraft): boolean {
  if (draft.content.some((c) => isQuoted(text, c))) return true;
  const words = draft.cue.flatMap((c) => text.slice(c.start, c.end).match(/\p{L}+/gu) ?? []);
  return words.some((word) => cueKinds(word).has('neutral') || cueKinds(word).has('judging')) || /\baccording\b/i.test(words.join(' '));
}
