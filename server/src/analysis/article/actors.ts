import type { DraftActor } from '../actors/input.ts';
import type { Actor, Attribution, Mention, Pronoun } from '../model.ts';

/** The actors with what they say and the pronouns they are called by. */
export function withAttributions(
  actors: readonly DraftActor[],
  pronouns: readonly Pronoun[],
  attributions: readonly Attribution[],
): Actor[] {
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
