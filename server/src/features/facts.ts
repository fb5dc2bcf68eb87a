/** What reference books say of an actor, whatever the article says. */
import * as l10n from '@vscode/l10n';
import type { Actor } from '../analysis/model.ts';
import { agencyOf, type NewsAgency } from '../knowledge/agency.ts';
import { bodyOf, type Body, type BodyKind } from '../knowledge/bodies.ts';
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
    ...(capital ? [l10n.t('Capital: {0}.', capital.replace(/\.$/u, ''))] : []),
    ...(seat ? [l10n.t('“{0}” stands for the {1}.', seat.name, seat.standsFor)] : []),
    ...(office ? [l10n.t('Led by its {0}.', office)] : []),
  ];
}

const agencyWords = (): Readonly<Record<NewsAgency['kind'], string>> => ({
  agency: l10n.t('news agency'),
  broadcaster: l10n.t('broadcaster'),
  newspaper: l10n.t('newspaper'),
});

const bodyWords = (): Readonly<Record<BodyKind, string>> => ({
  international: l10n.t('international body'),
  court: l10n.t('court'),
  ministry: l10n.t('ministry'),
  agency: l10n.t('agency'),
  police: l10n.t('police'),
  military: l10n.t('military'),
  bank: l10n.t('bank'),
  parliament: l10n.t('parliament'),
  party: l10n.t('party'),
  'armed group': l10n.t('armed group'),
  company: l10n.t('company'),
  association: l10n.t('association'),
  university: l10n.t('university'),
});

function agencyFact({ name, kind, country, stateOwned }: NewsAgency): string {
  const what = `${agencyWords()[kind]}${placeOf(country)}`;
  return stateOwned ? l10n.t('{0}: state-owned {1}.', name, what) : l10n.t('{0}: {1}, not state-owned.', name, what);
}

const bodyFact = ({ name, kind, country }: Body): string => `${name}: ${bodyWords()[kind]}${placeOf(country)}.`;

function placeOf(code: string | null): string {
  const country = code === null ? undefined : countryByCode(code);
  return country ? ` (${country.name} ${country.flag})` : '';
}
