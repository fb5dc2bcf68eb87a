/** What reference books say of an actor, whatever the article says. */
import type { Actor } from '../analysis/model.ts';
import { countryByCode } from '../knowledge/country.ts';

/** Short sentences about an actor that the built-in knowledge knows; none where it knows nothing. */
export function worldFacts(actor: Actor): string[] {
  const country = actor.country === null ? undefined : countryByCode(actor.country);
  if (!country) return [];
  const facts = [`${country.flag} ${country.official}${country.region ? `, ${country.subregion || country.region}` : ''}.`];
  if (country.capital) facts.push(`Capital: ${country.capital}.`);
  return facts;
}
