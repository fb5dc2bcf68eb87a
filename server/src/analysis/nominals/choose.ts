/** Whom a description calls: how well each actor on stage fits it, and how surely the best one is meant. */
import { demonymOf } from '../../knowledge/demonym.ts';
import { countryOf } from '../../knowledge/country.ts';
import { doesAs } from '../../knowledge/deeds.ts';
import { kinOf } from '../../knowledge/kin.ts';
import { officesOf } from '../../knowledge/officeInitials.ts';
import { titleOf } from '../../knowledge/titles.ts';
import type { DescriptionReason } from '../model.ts';
import { isPlainPerson } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import { isUnknownPlace, type Portrait } from './portraits.ts';
import { isPersonRole } from '../actors/rolenouns.ts';

/** An actor as it stands when a description is read. */
export interface Standing {
  readonly portrait: Portrait;
  /** Sentences since its last mention. */
  readonly back: number;
  /** It was the subject of the sentence before, or of an earlier clause of this one. */
  readonly subject: boolean;
  /** How often it was mentioned so far. */
  readonly count: number;
  /** The sentences of its first and last mention, in its own words. */
  readonly told: string;
}

export interface Fit {
  readonly standing: Standing;
  readonly points: number;
  readonly reason: DescriptionReason;
}

/** An answer is given from these points on, and without doubt from the second. */
const enough = 2.5;
const sure = 3.5;
/** The first leads the second by this much, or the answer is doubtful; by the second, or there is none. */
const lead = 1;
const tie = 0.25;
/** Of two who bear one role or nationality, having been the subject is not enough. */
const rank = 0.8;

export interface Choice {
  readonly actor: Portrait | null;
  readonly doubtful: boolean;
  readonly candidates: readonly Portrait[];
  readonly reason: DescriptionReason;
}

const nobody: Choice = { actor: null, doubtful: false, candidates: [], reason: 'nobody fits' };

/** The best of those who fit. Nobody where none fits well; the candidates alone where two fit equally. */
export function choose(phrase: Phrase, standings: readonly Standing[]): Choice {
  const fits = standings
    .map((standing) => fitOf(phrase, standing))
    .filter((fit): fit is Fit => fit !== undefined)
    .sort((a, b) => b.points - a.points);
  const [best, second] = fits;
  if (!best) return nobody;
  const only = second === undefined || second.points < enough ? 0.5 : 0;
  const points = best.points + only;
  if (points < enough) return nobody;
  const ahead = second ? best.points - second.points : Infinity;
  const alike = best.reason === 'by role' && second?.reason === 'by role';
  const apart = alike || phrase.noun.sort === 'country' || phrase.noun.sort === 'native' ? rank : tie;
  if (ahead < apart)
    return {
      actor: null,
      doubtful: true,
      candidates: fits.filter((fit) => best.points - fit.points < apart).map((fit) => fit.standing.portrait),
      reason: 'two fit equally',
    };
  return {
    actor: best.standing.portrait,
    doubtful: points < sure || ahead < lead,
    candidates: ahead < lead && second ? [best.standing.portrait, second.standing.portrait] : [],
    reason: best.reason,
  };
}

/** The points of one actor; undefined where it cannot be meant. */
export function fitOf(phrase: Phrase, standing: Standing): Fit | undefined {
  const kind = kindFit(phrase, standing);
  if (!kind) return undefined;
  const modified = modifierPoints(phrase, standing);
  if (modified === undefined) return undefined;
  const recency = standing.back <= 1 ? 1 : standing.back <= 3 ? 0.5 : standing.back <= 8 ? 0 : -0.5;
  const stage =
    (standing.subject ? 0.75 : 0) + (standing.back === 0 && !standing.subject ? -0.75 : 0) + Math.min(0.75, standing.count / 10);
  return { standing, points: kind.points + modified + recency + stage, reason: kind.reason };
}

type Kind = { readonly points: number; readonly reason: DescriptionReason } | undefined;

function kindFit(phrase: Phrase, standing: Standing): Kind {
  const { noun } = phrase;
  const { actor, nouns } = standing.portrait;
  // The unnamed are taken up by their own noun alone.
  if (!actor.named && !nouns.has(noun.stem)) return undefined;
  if (noun.sort === 'person' || noun.sort === 'kin') return actor.kind === 'person' ? personFit(phrase, standing) : undefined;
  if (noun.sort === 'initials') return initialsFit(noun.stem, standing.portrait);
  if (noun.sort === 'native') return actor.kind === 'person' ? nativeFit(noun.country ?? '', standing) : undefined;
  if (noun.sort === 'body')
    return actor.kind === 'person' && isPersonRole(noun.stem) ? personFit(phrase, standing) : bodyFit(phrase, standing);
  if (noun.sort === 'country') return countryFit(standing);
  if (noun.sort === 'place') return placeFit(phrase, standing);
  return undefined;
}

function personFit(phrase: Phrase, { portrait, told, subject }: Standing): Kind {
  const { noun, modifiers } = phrase;
  const { actor, nouns } = portrait;
  if (noun.plural || actor.plural) return undefined;
  const gender = kinOf(noun.stem)?.gender ?? titleOf(noun.stem)?.gender ?? sexes[noun.stem] ?? 'unknown';
  if (!nouns.has(noun.stem) && gender !== 'unknown' && actor.gender !== 'unknown' && gender !== actor.gender) return undefined;
  if (phrase.determiner === 'a') return undefined;
  if (nouns.has(noun.stem)) return { points: actor.named ? 4 : 3, reason: 'by role' };
  if (children.has(noun.stem) && [...children].some((word) => nouns.has(word))) return { points: 3, reason: 'by role' };
  if (portrait.former && modifiers.some((m) => m === 'former') && titleOf(noun.stem)) return { points: 2.5, reason: 'by what is told' };
  if (noun.stem === 'lady' && modifiers.some((m) => m === 'First'))
    return actor.roles.some(({ text }) => /\b(?:wife|spouse) of (?:the )?(?:\p{Lu}\p{L}* )?(?:[Pp]resident|[Gg]overnor)\b/u.test(text))
      ? { points: 4, reason: 'by role' }
      : undefined;
  if (noun.sort === 'kin') return undefined;
  const age = modifiers.findIndex((m) => /^\d/.test(m));
  if (age >= 0) return portrait.age === Number.parseInt(modifiers[age] as string, 10) ? { points: 4, reason: 'by age' } : undefined;
  if (youth[noun.stem] && portrait.age >= 0)
    return portrait.age <= (youth[noun.stem] as number) ? { points: 3, reason: 'by age' } : undefined;
  if (doesAs(noun.stem, told)) return { points: 2.25, reason: 'by what is told' };
  if (mayHold(phrase, portrait) && subject) return { points: 1.75, reason: 'by kind' };
  if (!isPlainPerson(noun.stem) || !actor.named) return undefined;
  return { points: subject ? 0.75 : 0, reason: 'by kind' };
}

/** An office or a job taken up by the one person who was just spoken of, and of whom the article tells no other: “the Ohio senator”. */
function mayHold({ noun, determiner }: Phrase, { nouns, actor }: Portrait): boolean {
  const kind = titleOf(noun.stem)?.kind;
  return (kind === 'job' || kind === 'office') && determiner === 'the' && actor.named && nouns.size === 0 && !oftenUnnamed.has(noun.stem);
}

/** Offices that somebody unnamed may as well hold. */
const oftenUnnamed = new Set(
  'official judge prosecutor attorney lawyer reporter minister officer aide speaker moderator host author deputy secretary researcher spokesman spokeswoman spokesperson'.split(
    ' ',
  ),
);

const sexes: Readonly<Record<string, 'male' | 'female'>> = {
  man: 'male',
  boy: 'male',
  woman: 'female',
  girl: 'female',
  lady: 'female',
  hero: 'male',
};
const children = new Set(['child', 'baby', 'toddler', 'kid', 'infant', 'son', 'daughter']);
const youth: Readonly<Record<string, number>> = { boy: 17, girl: 17, child: 14, teenager: 19, teen: 19, youngster: 20, youth: 20, kid: 14 };

function initialsFit(stem: string, { initials, roleWords, actor }: Portrait): Kind {
  if (actor.kind !== 'person' || !actor.named) return undefined;
  if (initials.has(stem)) return { points: 4, reason: 'by initials' };
  return officesOf(stem).some((office) => office.split(' ').every((word) => word === 'of' || roleWords.has(word)))
    ? { points: 4, reason: 'by initials' }
    : undefined;
}

function nativeFit(country: string, { portrait }: Standing): Kind {
  if (portrait.countries.has(country)) return { points: 3, reason: 'by nationality' };
  if (portrait.countries.size > 0) return undefined;
  return { points: 0.5, reason: 'by nationality' };
}

/** Words that fit every body of their kind. */
const generic = new Set(
  'company firm group organization organisation body institution business corporation agency union party club team'.split(' '),
);

function bodyFit(phrase: Phrase, { portrait, told, subject }: Standing): Kind {
  const { noun } = phrase;
  const { actor, classes, nouns } = portrait;
  if (actor.kind === 'person' || actor.plural !== noun.plural) return undefined;
  if (phrase.determiner === 'a') return undefined;
  if (noun.stem === 'government' || noun.stem === 'state' || noun.stem === 'authorities' || noun.stem === 'regime')
    return actor.kind === 'government' ? { points: 2, reason: 'by kind' } : undefined;
  if (actor.kind === 'government') return undefined;
  if (actor.kind === 'place' && !nouns.has(noun.stem) && !isUnknownPlace(actor)) return undefined;
  if (actor.kind === 'group' && !(classes.size > 0 || /^(?:group|militia|movement|organi[sz]ation|body)$/.test(noun.stem)))
    return undefined;
  if (nouns.has(noun.stem)) return { points: actor.named ? 3.5 : 2.75, reason: 'by kind' };
  const shared = [...noun.classes].some((cls) => classes.has(cls));
  const otherwise = classes.has('company') && !generic.has(noun.stem) && [...nouns].some((other) => !generic.has(other));
  if (shared) return { points: otherwise ? 1.25 : 2.25, reason: 'by kind' };
  if (classes.size > 0 && noun.classes.size > 0) return undefined;
  if (doesAs(noun.stem, told)) return { points: 2, reason: 'by what is told' };
  return { points: (subject ? 1.25 : 1) - (actor.kind === 'place' ? 0.75 : 0), reason: 'by kind' };
}

function countryFit({ portrait: { actor }, count }: Standing): Kind {
  const known = countryOf(actor.name) !== undefined || countryOf(actor.label) !== undefined;
  if (!known || actor.kind === 'person' || actor.kind === 'organization') return undefined;
  return { points: 1.5 + Math.min(1, count / 4), reason: 'by kind' };
}

function placeFit(phrase: Phrase, { portrait: { actor, nouns } }: Standing): Kind {
  if (actor.kind !== 'place' && actor.kind !== 'government') return undefined;
  if (nouns.has(phrase.noun.stem)) return { points: 3, reason: 'by kind' };
  const country = countryOf(actor.name) ?? countryOf(actor.label);
  if (country || phrase.noun.stem === 'capital') return undefined;
  return { points: 0.75, reason: 'by kind' };
}

/** What the modifiers add; undefined where one of them speaks against the actor. */
function modifierPoints(phrase: Phrase, { portrait, told }: Standing): number | undefined {
  let points = 0;
  const role = portrait.roles.join(' | ').toLowerCase();
  const name = [portrait.actor.name, ...portrait.actor.aliases].join(' | ').toLowerCase();
  const former = phrase.modifiers.some((m) => /^(?:former|ex|ex-.+)$/i.test(m));
  if (phrase.noun.sort === 'person') {
    if (former && !portrait.former) return undefined;
    if (!former && portrait.former && titleOf(phrase.noun.stem)) return undefined;
    if (
      /\bvice\b|\bdeputy\b/.test(role) &&
      !phrase.modifiers.some((m) => /^(?:vice|deputy)$/i.test(m)) &&
      !soleOffice(role, phrase.noun.stem)
    )
      return undefined;
  }
  for (const modifier of phrase.modifiers) {
    const key = modifier.toLowerCase();
    if (/^(?:former|ex|\d.*|first|-|year|old|same|new|own|late)$/.test(key)) continue;
    const code = demonymOf(modifier)?.country.code ?? (/^\p{Lu}/u.test(modifier) ? countryOf(modifier)?.code : undefined);
    const deed = partyDeeds[key];
    if (deed && opposite(key, role)) return undefined;
    if (deed?.test(`${told} ${role}`)) points += 1;
    else if (code !== undefined) {
      if (portrait.countries.has(code)) points += 1.5;
      else if (portrait.countries.size > 0) return undefined;
      else points -= 0.25;
    } else if (role.includes(key) || name.includes(key) || portrait.roleWords.has(key)) points += 1;
    else if (telling.test(key) || /^\p{Lu}/u.test(modifier)) {
      if (portrait.actor.roles.length > 0 || phrase.noun.sort === 'initials') return undefined;
      points -= 0.5;
    } else points -= 0.25;
  }
  return points;
}

/** Which party rules and which opposes is told by what it does. */
const partyDeeds: Readonly<Record<string, RegExp>> = {
  ruling: /\b(?:governs?|governing|ruling|rules|in power|majority|in government)\b/i,
  governing: /\b(?:governs?|governing|ruling|rules|in power|majority|in government)\b/i,
  opposition: /\bopposition\b/i,
};

const opposite = (modifier: string, role: string): boolean =>
  modifier === 'opposition' ? /\b(?:ruling|governing)\b/.test(role) : /\bopposition\b/.test(role);

/** The role has the plain office too: “deputy mayor, now mayor”. */
const soleOffice = (role: string, noun: string): boolean =>
  role.split(' | ').some((text) => text.includes(noun) && !/\b(?:vice|deputy)\b/.test(text));

/** Modifiers that tell one office or body from the next. */
const telling =
  /^(?:prime|foreign|finance|health|education|defence|defense|interior|justice|environment|agriculture|transport|energy|trade|labour|labor|home|state|federal|local|national|central|supreme|high|district|county|regional|provincial|municipal|opposition|ruling|deputy|vice|chief|executive|attorney|secretary|police|fire|general|army|church|school|hospital|apex|constitutional|appeals?|electoral|parliamentary)$/;
