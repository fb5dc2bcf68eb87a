/** Attributions, once the article's actors are known: who stands behind each, in what form, and which is reported inside which. */
import { isStateMedia } from '../../knowledge/agency.ts';
import { bisect, shared, type Span } from '../../text/span.ts';
import type { DraftActor } from '../actors/input.ts';
import type { AttributionDraft } from '../attribution/drafts.ts';
import { speakersBehind, type Placed, type Speakers } from '../attribution/sources.ts';
import { formOf, standingOf, tagsOf } from '../attribution/standing.ts';
import type { Attribution } from '../model.ts';
import type { QuotationDraft } from '../quotations.ts';

/** `mentions`: of all actors, pronouns too, in text order. */
export function resolveAttributions(
  text: string,
  drafts: readonly AttributionDraft[],
  quotations: readonly QuotationDraft[],
  actors: readonly DraftActor[],
  mentions: readonly Placed[],
): Attribution[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const attributions = drafts.map((draft) =>
    completed(
      text,
      draft,
      quotations,
      speakersBehind(text, draft.source, mentions, (id) => byId.get(id)?.kind),
      byId,
    ),
  );
  return attributions.map((attribution, i) => ({ ...attribution, parent: parentOf(i, attributions) }));
}

function completed(
  text: string,
  draft: AttributionDraft,
  quotations: readonly QuotationDraft[],
  { actors, doubtful, candidates }: Speakers,
  actorById: ReadonlyMap<string, DraftActor>,
): Attribution {
  const behind = actors.map((id) => actorById.get(id)).filter((a): a is DraftActor => a !== undefined);
  return {
    source: draft.source,
    cue: draft.cue,
    content: draft.content,
    actors,
    doubtful,
    candidates,
    form: formOf(text, draft.content, (s) => quotedUnits(s, quotations)),
    standing: standingOf(text, draft.source, behind),
    tags: tagsOf(text, draft.source, behind, isStateMedia),
    parent: null,
    route: draft.route,
  };
}

/** Code units of the span that stand inside quotations. Quotations are in text order. */
function quotedUnits(s: Span, quotations: readonly QuotationDraft[]): number {
  const first = bisect(quotations.length, (i) => ((quotations[i] as QuotationDraft).spans.at(-1) as Span).end <= s.start);
  let units = 0;
  for (let i = first; i < quotations.length; i += 1) {
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
