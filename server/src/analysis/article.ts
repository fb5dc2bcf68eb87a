import { earliestStarts, overlaps, shared, type Span } from '../text/span.ts';
import type { Copy } from '../text/copy/copy.ts';
import { partsOf } from '../text/parts.ts';
import { findActors } from './actors/actors.ts';
import type { ActorsInput, DraftActor, SpeakerAt } from './actors/input.ts';
import { draftAttributions, inOrder, type AttributionDraft, type PlacedReading } from './attribution/drafts.ts';
import { answeredClaims, nestedAttributions } from './attribution/nested.ts';
import { actorsOf, placedMentions } from './attribution/sources.ts';
import { followSpeakers } from './attribution/turns.ts';
import { formOf, standingOf, tagsOf } from './attribution/standing.ts';
import { findClaims } from './claims/claims.ts';
import { genreOf } from './genre/genre.ts';
import type { Actor, Article, Attribution, Mention, Pronoun, Quotation } from './model.ts';
import { findNames } from './names.ts';
import { sobered } from './names/headline.ts';
import type { Readers } from './paragraph.ts';
import { resolveOwn, resolvePronouns } from './pronouns.ts';
import { findQuotations, settledKind, type QuotationDraft } from './quotations.ts';
import { findSentences } from './sentences.ts';
import { isStateMedia } from '../knowledge/agency.ts';

/** Joins the readings of its paragraphs into the article: everything that looks further than one paragraph happens here. */
export function joinArticle(copy: Copy, paragraphs: readonly PlacedReading[], readers: Readers, readTo: number): Article {
  const { text } = copy;
  const spans = paragraphs.map(({ start, reading }) => ({ start, end: start + reading.lexed.text.length }));
  const whole = paragraphs.map(({ start, reading: { lexed } }) => ({ start, end: start + lexed.text.length, lexed }));
  const parts = partsOf(text, spans, copy);
  const placed = paragraphs.map(({ start, reading }) => ({ start, lexed: reading.lexed }));
  const tagged = findNames(
    paragraphs.map(({ start, reading }) => ({ start, lexed: reading.lexed, names: reading.names })),
    readers.names,
  );
  const names = sobered(text, parts.headline, tagged);
  const { quotations: quoted, strayMarks } = findQuotations(text, placed);
  const outer = draftAttributions(text, paragraphs, quoted);
  const drafts = inOrder([...outer, ...nestedAttributions(text, outer, quoted, names), ...answeredClaims(text, whole, outer)]);
  const input: ActorsInput = {
    text,
    paragraphs: placed,
    parts,
    names,
    quoted: insideOf(quoted),
    sources: drafts.flatMap((d) => d.source).sort((a, b) => a.start - b.start),
  };
  const found = findActors(input);
  const kinds = new Map(found.actors.map((a) => [a.id, a.kind]));
  const named = speakersOf(text, drafts, found.actors, [], kinds);
  const third = followSpeakers(text, drafts, found.actors, resolvePronouns(input, found, named));
  const own = resolveOwn(input, found, speakersOf(text, drafts, found.actors, third, kinds));
  const pronouns = [...third, ...own].sort((a, b) => a.start - b.start);
  const mentions = placedMentions(found.actors, pronouns);

  const actorById = new Map(found.actors.map((a) => [a.id, a]));
  const attributions = drafts.map((draft) =>
    completed(
      text,
      draft,
      quoted,
      actorsOf(text, draft.source, mentions, (id) => kinds.get(id)),
      actorById,
    ),
  );
  const nested = attributions.map((a, i) => ({ ...a, parent: parentOf(i, attributions) }));
  const quotations = attributed(text, quoted, nested);
  const actors = withAttributions(found.actors, pronouns, nested);
  const entities = names.map(({ start, end, type }, i) => ({ start, end, type, actor: found.entityActor[i] ?? null }));
  const sentences = findSentences(text, paragraphs, parts, quotations, nested);
  const article = {
    text,
    copy,
    parts,
    paragraphs: whole,
    sentences,
    entities,
    actors,
    pronouns,
    quotations,
    strayMarks,
    attributions: nested,
    readTo,
  };
  return { ...article, claims: findClaims(article, readers.claims), genre: genreOf(article) };
}

/** Whether a code unit stands inside a quotation, by bisection. */
function insideOf(quotations: readonly QuotationDraft[]): (offset: number) => boolean {
  const spans = quotations.flatMap((q) => q.spans).sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle] as Span).end <= offset) low = middle + 1;
      else high = middle;
    }
    const s = spans[low];
    return s !== undefined && s.start <= offset;
  };
}

/** Who speaks at a code unit of a quotation, as far as names and the pronouns given tell. */
function speakersOf(
  text: string,
  drafts: readonly AttributionDraft[],
  actors: readonly DraftActor[],
  pronouns: readonly Pronoun[],
  kinds: ReadonlyMap<string, DraftActor['kind']>,
): SpeakerAt {
  const mentions = placedMentions(actors, pronouns);
  const spoken = drafts
    .filter((d) => d.source.length > 0)
    .flatMap((d) => d.content.map((s) => ({ ...s, draft: d })))
    .sort((a, b) => a.end - b.end);
  const known = new Map<AttributionDraft, string | null>();
  return (offset) => {
    let low = 0;
    let high = spoken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spoken[middle] as Span).end <= offset) low = middle + 1;
      else high = middle;
    }
    const s = spoken[low];
    if (!s || s.start > offset) return null;
    let speaker = known.get(s.draft);
    if (speaker === undefined) known.set(s.draft, (speaker = actorsOf(text, s.draft.source, mentions, (id) => kinds.get(id))[0] ?? null));
    return speaker;
  };
}

function completed(
  text: string,
  draft: AttributionDraft,
  quotations: readonly QuotationDraft[],
  actors: readonly string[],
  actorById: ReadonlyMap<string, DraftActor>,
): Attribution {
  const behind = actors.map((id) => actorById.get(id)).filter((a): a is DraftActor => a !== undefined);
  return {
    source: draft.source,
    cue: draft.cue,
    content: draft.content,
    actors,
    form: formOf(text, draft.content, (s) => quotedUnits(s, quotations)),
    standing: standingOf(text, draft.source, behind),
    tags: tagsOf(text, draft.source, behind, isStateMedia),
    parent: null,
    route: draft.route,
  };
}

/** Code units of the span that stand inside quotations. Quotations are in text order. */
function quotedUnits(s: Span, quotations: readonly QuotationDraft[]): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (((quotations[middle] as QuotationDraft).spans.at(-1) as Span).end <= s.start) low = middle + 1;
    else high = middle;
  }
  let units = 0;
  for (let i = low; i < quotations.length; i += 1) {
    const spans = (quotations[i] as QuotationDraft).spans;
    if ((spans[0] as Span).start >= s.end) break;
    for (const quoted of spans) units += shared(quoted, s);
  }
  return units;
}

/** The nearest attribution before whose content, from first part to last, holds this one whole. */
function parentOf(index: number, attributions: readonly Attribution[]): number | null {
  const own = attributions[index] as Attribution;
  const all = [...own.source, ...own.cue, ...own.content];
  const start = Math.min(...all.map((s) => s.start));
  const end = Math.max(...all.map((s) => s.end));
  for (let i = Math.max(0, index - 4); i < Math.min(attributions.length, index + 5); i += 1) {
    if (i === index) continue;
    const other = attributions[i] as Attribution;
    const first = other.content[0];
    const last = other.content.at(-1);
    if (first && last && first.start <= start && end <= last.end) return i;
  }
  return null;
}

/** The quotations with the cued attribution that holds most of each. */
function attributed(text: string, drafts: readonly QuotationDraft[], attributions: readonly Attribution[]): Quotation[] {
  const byEnd = attributions
    .flatMap((a, index) => (a.cue.length + a.source.length > 0 ? a.content.map((s) => ({ ...s, index })) : []))
    .sort((a, b) => a.end - b.end);
  const starts = earliestStarts(byEnd);
  return drafts.map(({ spans, kind, words }) => {
    let chosen: number | null = null;
    let most = 0;
    const first = spans[0] as Span;
    const last = spans.at(-1) as Span;
    let low = 0;
    let high = byEnd.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((byEnd[middle] as Span).end <= first.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < byEnd.length && (starts[i] as number) < last.end && (byEnd[i] as Span).end < last.end + 20_000; i += 1) {
      const content = byEnd[i] as Span & { index: number };
      const both = spans.reduce((sum, s) => sum + (overlaps(s, content) ? shared(s, content) : 0), 0);
      if (both > most) {
        most = both;
        chosen = content.index;
      }
    }
    return { spans, words, attribution: chosen, kind: settledKind(text, spans, kind, attributions[chosen ?? -1]) };
  });
}

function withAttributions(actors: readonly DraftActor[], pronouns: readonly Pronoun[], attributions: readonly Attribution[]): Actor[] {
  const said = new Map<string, number[]>();
  attributions.forEach((a, i) => a.actors.forEach((id) => said.get(id)?.push(i) ?? said.set(id, [i])));
  const called = new Map<string, Mention[]>();
  for (const { start, end, quoted, actor } of pronouns) {
    if (!actor) continue;
    const mention: Mention = { start, end, quoted, form: 'pronoun' };
    if (!called.get(actor)?.push(mention)) called.set(actor, [mention]);
  }
  return actors.map((actor) => ({
    ...actor,
    mentions: [...actor.mentions, ...(called.get(actor.id) ?? [])].sort((a, b) => a.start - b.start),
    attributions: said.get(actor.id) ?? [],
  }));
}
