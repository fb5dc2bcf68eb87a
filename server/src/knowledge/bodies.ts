import { bodyTable, type BodyKind } from './bodyTable.ts';
import { fold, isCapitalised, withoutArticle } from './fold.ts';
import { parliamentTable, partyTable } from './parties.ts';
import { remembered } from '../text/remembered.ts';

export type { BodyKind } from './bodyTable.ts';

/** A body that news names often: international, or one of a country's own. */
export interface Body {
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: BodyKind;
  /** ISO 3166-1 alpha-2; null for international ones. */
  readonly country: string | null;
}

const byName = new Map<string, Body>();
const byAcronym = new Map<string, Body>();
for (const [names, acronym, kind, country] of [...bodyTable, ...parliamentTable, ...partyTable]) {
  const [name = '', ...others] = names.split('|');
  const body: Body = { name, acronym, kind, country };
  for (const form of [name, ...others]) if (!byName.has(fold(form))) byName.set(fold(form), body);
  if (acronym !== null && !byAcronym.has(acronym)) byAcronym.set(acronym, body);
}

/** The body of this name or acronym, with or without “the”. Acronyms are matched letter for letter; their full stops do not matter. */
export const bodyOf = remembered((name: string): Body | undefined => {
  const bare = withoutArticle(name.trim());
  const acronym = /^(?:[A-Z]\.){2,}$/.test(bare) ? bare.replaceAll('.', '') : bare;
  return byAcronym.get(acronym) ?? (isCapitalised(bare) ? byName.get(fold(bare)) : undefined);
});
