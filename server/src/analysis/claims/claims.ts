import { wordsOf } from '../../text/span.ts';
import type { Attribution, Claim, ClaimKind, Paragraph } from '../model.ts';
import { ownFacts, type OwnFacts } from './facts.ts';
import { namedPollIn } from './figures.ts';
import { opinionKindsOf, type ClaimReader, type ReadSentence } from './reader.ts';
import { hasSourceBefore, sourcesOf, type Unjudged } from './sources.ts';
import { opinionThresholds } from './weights.ts';

interface Asked {
  readonly kind: ClaimKind;
  readonly sourced: boolean;
}

/**
 * The sentences in the reporter's voice that assert something a reader would ask “says who?” about, in text order.
 * Figures, superlatives and allegations are found by their words; opinions (judgements, causes, forecasts, trends, contested facts,
 * motives) by a reader that learned from marked articles. Only the reporter's own words count; a sentence of which one claim has
 * a source and another has none is unsourced, and of the kinds that lack one.
 */
export function findClaims(article: Unjudged, read: ClaimReader): Claim[] {
  const poll = namedPollIn(article.paragraphs);
  return read(article).flatMap((one) => {
    const opinion = one.weight >= opinionThresholds.strict ? opinions(one) : [];
    const asked = [...facts(article, one, poll), ...opinion];
    if (asked.length === 0) return [];
    const open = asked.filter((kind) => !kind.sourced);
    const told = open.length > 0 ? open : asked;
    const { start, end, paragraph } = one.sentence;
    const from = article.paragraphs[paragraph]?.start ?? 0;
    return [
      {
        start,
        end,
        sourced: open.length === 0,
        kinds: told.map(({ kind }) => kind),
        weight: opinion.length > 0 ? one.weight : 0,
        grounds: one.reading.grounds.map((span) => ({ start: from + span.start, end: from + span.end })),
      },
    ];
  });
}

/** What is counted, ranked or alleged. A source anywhere in the sentence, or for a figure earlier in its paragraph, is taken for its source. */
function facts(article: Unjudged, { sentence, index }: ReadSentence, poll: number): Asked[] {
  const own: OwnFacts | null = ownFacts(article.paragraphs[sentence.paragraph] as Paragraph, sentence);
  if (!own || (own.counting === 'none' && !own.superlative && !own.allegation)) return [];
  const asked: Asked[] = [];
  const sourced =
    sentence.carried !== null || own.countedByName || sourcesOf(article, sentence).some((source) => !isFragment(article, source));
  if (own.counting !== 'none')
    asked.push({ kind: 'figure', sourced: sourced || hasSourceBefore(article, sentence, index) || (poll < sentence.end && own.polled) });
  if (own.superlative) asked.push({ kind: 'superlative', sourced });
  if (own.allegation) asked.push({ kind: 'allegation', sourced });
  return asked;
}

/** An opinion is sourced only where its source is carried on: what a report in the same sentence covers is not among the own words. */
function opinions({ sentence, reading }: ReadSentence): Asked[] {
  const sourced = sentence.carried !== null;
  return opinionKindsOf(reading).map((kind) => ({ kind, sourced }));
}

/** A few quoted words: their speaker answers for them, not for what else the sentence says. */
function isFragment(article: Unjudged, { form, content }: Attribution): boolean {
  const words = content.map((part) => wordsOf(article.text, part)).join(' ');
  return form === 'direct' && words.split(/\s+/).length < 8;
}
