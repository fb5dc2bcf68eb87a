import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { DraftActor } from '../actors/input.ts';
import type { Description, Gender, Pronoun } from '../model.ts';
import type { AttributionDraft } from './drafts.ts';
import { hasReportingCue } from './report.ts';
import { actorsOf, placedMentions, type Placed } from './sources.ts';

/** A speaker is followed over so many paragraphs. */
const furthest = 2;
const singular: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };

/**
 * “He said” behind a speech is whoever was speaking, unless the text has handed over: somebody else whom the pronoun fits was
 * named in the reporter's voice since. Gives the pronouns anew, those that are sources set so. Drafts are in text order.
 */
export function followSpeakers(
  text: string,
  drafts: readonly AttributionDraft[],
  actors: readonly DraftActor[],
  pronouns: readonly Pronoun[],
  descriptions: readonly Description[],
): Pronoun[] {
  const byId = new Map(actors.map((a) => [a.id, a]));
  const kindOf = (id: string): DraftActor['kind'] | undefined => byId.get(id)?.kind;
  const mentions = placedMentions(actors, pronouns, descriptions);
  const named = inReportersVoice(
    mentions.filter((m) => m.form !== 'pronoun' && kindOf(m.actor) === 'person' && standsFree(text, m)),
    drafts.filter((d) => hasReportingCue(text, d.cue)),
  );
  const changed = new Map<number, Pronoun>();
  const places = new Map(pronouns.map((p, i) => [p.start, i]));
  let last: { actor: DraftActor; end: number; paragraph: number } | undefined;
  for (const draft of drafts) {
    const source = draft.source[0];
    if (!source) continue;
    const place = places.get(source.start);
    const pronoun = place === undefined ? undefined : pronouns[place];
    const gender = pronoun && pronoun.end === source.end ? singular[text.slice(source.start, source.end).toLowerCase()] : undefined;
    let speaker = byId.get(actorsOf(text, draft.source, mentions, kindOf)[0] ?? '');
    if (pronoun && place !== undefined && gender && last && draft.paragraph - last.paragraph <= furthest && couldBe(last.actor, gender)) {
      const since = namedBetween(named, last, source, gender, byId);
      const next = since.length === 0 ? last.actor : since.length === 1 && !speaker ? since[0] : speaker;
      if (next && next !== speaker) changed.set(place, spokenBy(pronoun, next));
      speaker = next;
    }
    if (speaker?.kind === 'person' && speaker.named) last = { actor: speaker, end: endOf(draft), paragraph: draft.paragraph };
  }
  return pronouns.map((p, i) => changed.get(i) ?? p);
}

const endOf = (draft: AttributionDraft): number => Math.max(...[...draft.source, ...draft.cue].map((s) => s.end));

const couldBe = (actor: DraftActor, gender: Gender): boolean => actor.gender === gender || actor.gender === 'unknown';

/** The mentions outside everything that is quoted or attributed. Both lists are in text order. */
function inReportersVoice(mentions: readonly Placed[], drafts: readonly AttributionDraft[]): Placed[] {
  const said = drafts.flatMap((d) => d.content).sort((a, b) => a.start - b.start);
  let next = 0;
  let heldTo = 0;
  return mentions.filter((m) => {
    for (let s = said[next]; s && s.start <= m.start; s = said[(next += 1)]) heldTo = Math.max(heldTo, s.end);
    return m.end > heldTo;
  });
}

/** The other persons whom the pronoun fits that are named between. */
function namedBetween(
  named: readonly Placed[],
  last: { actor: DraftActor; end: number },
  source: Span,
  gender: Gender,
  byId: ReadonlyMap<string, DraftActor>,
): DraftActor[] {
  const found = new Set<DraftActor>();
  for (let i = firstEndingAfter(named, last.end); i < named.length; i += 1) {
    const m = named[i] as Placed;
    if (m.end > source.start) break;
    const actor = byId.get(m.actor);
    if (m.start >= last.end && m.actor !== last.actor.id && actor && couldBe(actor, gender)) found.add(actor);
  }
  return [...found];
}

const governed = /\b(?:of|for|to|with|by|from|against|about|on|at|under|than|like|over)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.-]*\s+){0,3}$/u;

/** It stands for its person, neither as somebody's possessor or modifier nor behind a preposition: only such a name takes the word. */
function standsFree(text: string, { start, end }: Span): boolean {
  return (
    !/^(?:[’']s?\b|\s(?:campaign|spokes\p{L}+|aides?|supporters?|administration|adviser|advisor|team)\b)/u.test(
      text.slice(end, end + 20),
    ) && !governed.test(text.slice(Math.max(0, start - 60), start))
  );
}

function spokenBy(pronoun: Pronoun, actor: DraftActor): Pronoun {
  const antecedents = actor.mentions
    .filter((m) => m.end <= pronoun.start && (m.form === 'name' || m.form === 'acronym'))
    .map(({ start, end }) => ({ start, end }));
  return { ...pronoun, actor: actor.id, antecedents: antecedents.slice(-40), reason: 'speaker before', rivals: [] };
}
