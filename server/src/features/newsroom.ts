/** The newsroom's own cards: what `.on-record/actors.json` says of people and organizations it often writes about. */
import type { Actor } from '../analysis/model.ts';

export interface NewsroomActor {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role?: string;
  readonly note?: string;
  /** An http or https address. */
  readonly link?: string;
}

/** The card whose name is the actor's, else the one that lists it among its aliases. */
export function newsroomCardOf(cards: readonly NewsroomActor[], actor: Actor): NewsroomActor | undefined {
  if (!actor.named) return undefined;
  const names = new Set([actor.name, actor.label].map(folded));
  return cards.find((card) => names.has(folded(card.name))) ?? cards.find((card) => card.aliases.some((alias) => names.has(folded(alias))));
}

const folded = (name: string): string => name.normalize('NFKC').toLocaleLowerCase('en').replace(/\s+/gu, ' ').trim();
