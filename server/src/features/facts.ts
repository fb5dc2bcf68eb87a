/** What reference books say of an actor, whatever the article says. */
import type { Actor } from '../analysis/model.ts';
import { agencyOf, type NewsAgency } from '../knowledge/agency.ts';
import { bodyOf, type Body } from '../knowledge/bodies.ts';
import { countryByCode, type Country } from '../knowledge/country.ts';
import { officesOf } from '../knowledge/offices.ts';
import { seatOfCountry } from '../knowledge/seats.ts';

/** Short sentences about an actor that the built-in knowledge knows; none where it knows nothing. */
export function worldFacts({ named, kind, name, aliases, country }: Actor): string[] {
  if (!named || kind === 'person') return [];
  const home = country === null ? undefined : countryByCode(country);
  if (kind === 'government' || kind === 'place') return home ? countryFacts(home) : [];
  for (const form of [name, ...aliases]) {
    const agency = agencyOf(form);
    if (agency) return [agencyFact(agency)];
    const body = bodyOf(form);
    if (body) return [bodyFact(body)];
  }
  return [];
}

function countryFacts({ code, flag, official, region, subregion, capital }: Country): string[] {
  const seat = seatOfCountry(code);
  const [office] = officesOf(code);
  return [
    `${flag} ${official}${region ? `, ${subregion || region}` : ''}.`,
    ...(capital ? [`Capital: ${capital}.`] : []),
    ...(seat ? [`“${seat.name}” stands for the ${seat.standsFor}.`] : []),
    ...(office ? [`Led by its ${office}.`] : []),
  ];
}

function agencyFact({ name, kind, country, stateOwned }: NewsAgency): string {
  const what = kind === 'agency' ? 'news agency' : kind;
  return `${name}: ${stateOwned ? 'state-owned ' : ''}${what}${placeOf(country)}${stateOwned ? '' : ', not state-owned'}.`;
}

const bodyFact = ({ name, kind, country }: Body): string =>
  `${name}: ${kind === 'international' ? 'international body' : kind}${placeOf(country)}.`;

function placeOf(code: string | null): string {
  const country = code === null ? undefined : countryByCode(code);
  return country ? ` (${country.name} ${country.flag})` : '';
}
