/** What stands inside quotations, and who speaks there. */
import { firstEndingAfter } from '../../text/span.ts';
import type { SpeakerAt } from '../actors/input.ts';
import type { AttributionDraft } from '../attribution/drafts.ts';
import { actorsOf, placedMentions } from '../attribution/sources.ts';
import type { Pronoun } from '../model.ts';
import type { Nominals } from '../nominals/nominals.ts';
import type { QuotationDraft } from '../quotations.ts';

/** Whether a code unit stands inside a quotation. */
export function insideOf(quotations: readonly QuotationDraft[]): (offset: number) => boolean {
  const spans = quotations.flatMap((q) => q.spans).sort((a, b) => a.start - b.start);
  return (offset) => {
    const s = spans[firstEndingAfter(spans, offset)];
    return s !== undefined && s.start <= offset;
  };
}

/** Who speaks at a code unit of a quotation, as far as names and the pronouns given tell. */
export function speakersOf(
  text: string,
  drafts: readonly AttributionDraft[],
  { actors, descriptions }: Nominals,
  pronouns: readonly Pronoun[],
): SpeakerAt {
  const kinds = new Map(actors.map((actor) => [actor.id, actor.kind]));
  const mentions = placedMentions(actors, pronouns, descriptions);
  const spoken = drafts
    .filter((d) => d.source.length > 0)
    .flatMap((d) => d.content.map((s) => ({ ...s, draft: d })))
    .sort((a, b) => a.end - b.end);
  const known = new Map<AttributionDraft, string | null>();
  return (offset) => {
    const s = spoken[firstEndingAfter(spoken, offset)];
    if (!s || s.start > offset) return null;
    let speaker = known.get(s.draft);
    if (speaker === undefined) known.set(s.draft, (speaker = actorsOf(text, s.draft.source, mentions, (id) => kinds.get(id))[0] ?? null));
    return speaker;
  };
}
