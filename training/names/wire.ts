/**
 * Wire copy that no train file holds: headlines in capitals, tables of results, datelines, company reports. Written from templates with
 * names put together from first names, family names, cities, countries and invented towns; nobody in it is meant.
 */
import { allCountries } from '../../server/src/knowledge/country.ts';
import { cityNames } from '../../server/src/knowledge/cityNames.ts';
import { familyNames } from '../../server/src/knowledge/familyNames.ts';
import { givenNames } from '../../server/src/knowledge/givenNames.ts';
import { randomFrom } from '../random.ts';
import type { GoldName } from './labels.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const families = Object.values(familyNames).flatMap(words).map(capitalised);
const givens = Object.values(givenNames).flatMap(words).map(capitalised);
const western = words(
  'Alan Andy Brian Carl Chris Colin Dave Dean Derek Eric Frank Gary Glenn Graham Greg Ian Jack Jeff Jim Karl Keith Kevin Lee Mark Martin Mike Neil Nick Paul Pete Phil Ray Rob Roger Ron Scott Sean Steve Stuart Tim Tony Wayne ' +
    'Anke Anna Barbara Carol Conchita Eva Helen Ines Jana Julie Karen Linda Magda Marie Nathalie Petra Sabine Sandra Sonya Susan',
);
const surnames = words(
  'Adams Archer Bailey Barnes Beck Booth Brandt Carter Clarke Cole Dawson Dixon Ellis Fischer Fletcher Foster Garcia Grant Hansen Harper Hill Hoffmann Hunt Jansen Keller Larsen Lindqvist Lopez Marsh Mason Meyer Moreau Murray ' +
    'Nilsson Olsen Palmer Porter Reid Ricci Rossi Schneider Shaw Silva Stone Turner Vogel Walsh Weaver Webb Winter Wolf Ziegler',
);
const begins = words(
  'Ash Black Brad Brook Clay Cold Dun East Fair Glen Green Hart Hol Kings Lang Mar Mill North Oak Ox Red Rich Rock Stan Stock Sunder Thorn West Wind Wood',
);
const ends = words('borough bourne bridge bury dale don field ford ham haven hill land ley mouth pool port shaw ton well wich worth');
const suffixes = words('United City Rovers Athletic Town Wanderers County Albion FC Rangers Dynamo Sporting Real Racing Hotspur');
const trades = words(
  'Steel Motors Petroleum Airlines Telecom Foods Mining Chemicals Insurance Electric Textiles Shipping Pharmaceuticals Cement Semiconductor Broadcasting',
);
const forms = ['Corp', 'Inc', 'Ltd', 'Plc', 'AG', 'SA', 'Co', 'Holdings', 'Group', 'Industries', 'NV', 'SpA'];
const countries = allCountries().filter((c) => c.independent);
const cities = [...cityNames.map(([name]) => name), ...countries.map((c) => c.capital)].filter(
  (name) => name !== '' && !name.includes('.'),
);

/** What a template may ask for, in braces: the type it is labelled with and how it is made. */
function makers(next: () => number): Record<string, { type: GoldName['type']; make: () => string }> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const town = (): string => pick(begins) + pick(ends);
  const family = (): string => (next() < 0.5 ? pick(surnames) : pick(families));
  const initial = (): string => String.fromCharCode(65 + Math.floor(next() * 26));
  return {
    person: { type: 'PER', make: () => `${next() < 0.6 ? pick(western) : pick(givens)} ${family()}` },
    initials: { type: 'PER', make: () => `${initial()}. ${family()}` },
    family: { type: 'PER', make: family },
    country: { type: 'LOC', make: () => pick(countries).name },
    city: { type: 'LOC', make: () => (next() < 0.8 ? pick(cities) : town()) },
    team: { type: 'ORG', make: () => (next() < 0.5 ? pick(cities) : town()) },
    club: { type: 'ORG', make: () => `${next() < 0.4 ? pick(cities) : town()} ${pick(suffixes)}` },
    company: { type: 'ORG', make: () => `${next() < 0.5 ? town() : family()} ${pick(trades)}${next() < 0.7 ? ` ${pick(forms)}` : ''}` },
    nation: { type: 'MISC', make: () => pick(countries).adjective.split(', ')[0] || 'Dutch' },
    cup: {
      type: 'MISC',
      make: () =>
        `${pick(['World', 'Davis', 'Asian', 'European', 'Nations', 'Winners'])} ${pick(['Cup', 'Championship', 'Open', 'Grand Prix'])}`,
    },
  };
}

/** Reports: each line a paragraph. `#` is a number of one or two digits, `^` before a line puts it in capitals, `*` repeats it. */
const reports: readonly (readonly string[])[] = [
  [
    '^SOCCER - {club} BEAT {club} #-#.',
    '{city} 1996-#-#',
    'Result of a {nation} first division match on Saturday:',
    '*{team} # {team} #',
    'Scorers: {family} #, {family} #, {family} #',
    'Attendance: #,000',
  ],
  [
    '^SOCCER - {nation} LEAGUE STANDINGS.',
    '{city} 1996-#-#',
    "Standings in the {nation} premier league after Sunday's matches (tabulate under played, won, drawn, lost, goals for, against, points):",
    '*{club} # # # # # # #',
    '*{team} # # # # # # #',
  ],
  [
    '^TENNIS - {family} REACHES {city} FINAL.',
    '{city}, Aug # (Reuter) -',
    'Results from the {cup} tennis tournament on Friday (prefix number denotes seeding):',
    '*#-{person} ({country}) beat {person} ({country}) 6-# 6-#',
    '*{person} ({country}) beat #-{person} ({country}) 7-# #-6 6-#',
  ],
  [
    '^ATHLETICS - {city} GRAND PRIX RESULTS.',
    '{city} 1996-#-#',
    'Leading results at an international meeting on Wednesday:',
    "Men's 100 metres",
    '*#. {person} ({country}) 10.# seconds',
    "Women's javelin",
    '*#. {person} ({country}) #.#',
  ],
  [
    '^CYCLING - {family} WINS STAGE IN {country}.',
    '{city}, {country} 1996-#-#',
    '*#. {person} ({country}) {company} # hours # minutes # seconds',
    '*#. {person} ({country}) same time',
  ],
  [
    '^BASEBALL - RESULTS.',
    '{city} 1996-#-#',
    'Results of games played on Thursday (home team in CAPS):',
    '*{team} # ^{team} #',
    '{team} at {team}',
    '*{city} # # .# -',
  ],
  [
    '^CRICKET - {country} # FOR # AT CLOSE.',
    '{city} 1996-#-#',
    "{country} were # for # in their first innings in reply to {country}'s # on the second day of the third test.",
    '*{initials} c {family} b {family} #',
    '*{initials} not out #',
    'Bowling: {family} #-#-#-#, {family} #-#-#-#',
  ],
  [
    '^RUGBY UNION - {country} NAME SQUAD TO FACE {country}.',
    '{city} 1996-#-#',
    'Team: # - {person} ({team}), # - {person} ({team}), # - {person} ({club}), # - {person} ({team}).',
    'Replacements: {person}, {person}, {person}.',
  ],
  ['^GOLF - LEADING SCORES AT {nation} OPEN.', '{city} 1996-#-#', '*# {person} ({country}) # # #', '*# {person} # #'],
  [
    '^SKIING - {family} LEADS {cup} STANDINGS.',
    '{city}, {country} 1996-#-#',
    '*#. {person} ({country}) # points',
    '{family}, of {country}, won by # hundredths of a second from {nation} {person}.',
  ],
  [
    '^{company} Q# NET FALLS.',
    '{city} 1996-#-#',
    '{company} said on Tuesday its net profit fell to #.# million in the first half from #.# million a year earlier.',
    '(in thousands)',
    'Analysts at {company} had forecast #.# million.',
  ],
  [
    '^{country} SHARES END LOWER, {company} DOWN.',
    '{city} 1996-#-#',
    'Shares in {city} closed lower on Monday, led by {company} and {company}.',
    '"Nobody wants to buy," said {person} of {company}.',
  ],
  [
    '^{nation} PRESIDENT ARRIVES IN {city}.',
    '{city} 1996-#-#',
    "{nation} President {person} arrived in {city} on Sunday for talks with {country}'s prime minister, {person}.",
    '{family} will travel on to {city} and {city}.',
  ],
  [
    '^{country} SAYS {country} VIOLATED AIRSPACE.',
    '{city} 1996-#-#',
    '{country} accused {country} on Friday of sending aircraft over its border near {city}, the {nation} news agency said.',
  ],
  [
    '^PRESS DIGEST - {country} - AUG #.',
    '{city} 1996-#-#',
    'These are leading stories in the {nation} press. Reuters has not verified these stories and does not vouch for their accuracy.',
    '- {person} will stand for mayor of {city}.',
    '- {company} to sell its {nation} unit to {company}.',
  ],
  [
    '^{country}: {person} NAMED HEAD OF {company}.',
    '{city}, Dec # (Reuter) - {company} named {person} as chief executive on Thursday. {family}, #, succeeds {person}, who joined {company}.',
  ],
  [
    '^SOCCER - {family} INJURED AS {country} DRAW WITH {country}.',
    '{city} 1996-#-#',
    '{country} and {country} drew #-# (halftime #-#) in a {cup} group # qualifier on Wednesday.',
    'Scorers:',
    '{country} - {person} (# minutes), {person} (#th)',
    '{country} - {person} (#)',
  ],
  [
    '^ICE HOCKEY - STANDINGS.',
    '{city} 1996-#-#',
    'Standings after games played on Friday (tabulate under won, lost, tied, points, goals for, goals against):',
    '*{team} # # # # # #',
    '*^{team} # # # # # #',
  ],
];

/** One report after another, as articles with their names. */
export function wireReports(count: number, seed: number): { text: string; entities: GoldName[] }[] {
  const next = randomFrom(seed);
  const made = makers(next);
  return Array.from({ length: count }, (_, n) => {
    const lines = (reports[n % reports.length] as readonly string[]).flatMap((line) =>
      line.startsWith('*') ? Array.from({ length: 1 + Math.floor(next() * 4) }, () => line.slice(1)) : [line],
    );
    let text = '';
    const entities: GoldName[] = [];
    for (const line of lines) {
      const capitals = line.startsWith('^');
      for (const [piece, slot] of line.matchAll(/\{(\w+)\}|#|\^|[^{#^]+/g)) {
        const maker = slot === undefined ? undefined : made[slot];
        let added = maker ? maker.make() : piece === '^' ? '' : piece === '#' ? String(1 + Math.floor(next() * 60)) : piece;
        if (capitals && added.toUpperCase().length === added.length) added = added.toUpperCase();
        if (maker) entities.push({ start: text.length, end: text.length + added.length, type: maker.type });
        text += added;
      }
      text += '\n';
    }
    return { text, entities };
  });
}
