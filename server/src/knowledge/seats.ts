import { fold, isCapitalised, withoutArticle } from './fold.ts';
import { remembered } from '../text/remembered.ts';

/** A building, street or quarter whose name stands for those who govern or work there. */
export interface Seat {
  /** Its usual name, without article. */
  readonly name: string;
  /** Whom it stands for, as a reader would say it. */
  readonly standsFor: string;
  readonly kind: 'government' | 'organization';
  /** ISO 3166-1 alpha-2; EU and UN seats have none. */
  readonly country: string | null;
}

/** Name and its variants, whom it stands for, kind (g: the government as a whole, o: one body of it), country. Written by hand. */
const table: readonly (readonly [names: string, standsFor: string, kind: 'g' | 'o', country: string | null])[] = [
  ['Kremlin', 'Russian government', 'g', 'RU'],
  ['White House|Oval Office|West Wing|1600 Pennsylvania Avenue', 'US presidential administration', 'g', 'US'],
  ['Downing Street|10 Downing Street|Number 10|No. 10|Number Ten|No 10', 'British prime minister’s office', 'g', 'GB'],
  ['Whitehall', 'British civil service', 'g', 'GB'],
  ['Élysée|Elysee|Élysée Palace|Elysee Palace', 'French presidency', 'g', 'FR'],
  ['Matignon|Hôtel Matignon', 'French prime minister’s office', 'g', 'FR'],
  ['Blue House|Cheong Wa Dae', 'South Korean presidency', 'g', 'KR'],
  ['Zhongnanhai', 'Chinese leadership', 'g', 'CN'],
  ['Kantei', 'Japanese prime minister’s office', 'g', 'JP'],
  ['Chancellery|Federal Chancellery', 'German chancellor’s office', 'g', 'DE'],
  ['Palazzo Chigi', 'Italian government', 'g', 'IT'],
  ['Quirinal|Quirinal Palace|Quirinale', 'Italian presidency', 'g', 'IT'],
  ['Moncloa|Moncloa Palace', 'Spanish government', 'g', 'ES'],
  ['Planalto|Planalto Palace', 'Brazilian presidency', 'g', 'BR'],
  ['Casa Rosada|Pink House', 'Argentine presidency', 'g', 'AR'],
  ['La Moneda|La Moneda Palace', 'Chilean presidency', 'g', 'CL'],
  ['Miraflores|Miraflores Palace', 'Venezuelan presidency', 'g', 'VE'],
  ['Los Pinos', 'Mexican presidency', 'g', 'MX'],
  ['Casa de Nariño|Casa de Narino', 'Colombian presidency', 'g', 'CO'],
  ['Malacañang|Malacanang|Malacañang Palace|Malacanang Palace', 'Philippine presidency', 'g', 'PH'],
  ['Rashtrapati Bhavan', 'Indian presidency', 'g', 'IN'],
  ['South Block', 'Indian prime minister’s office', 'g', 'IN'],
  ['Aso Rock|Aso Villa|Aso Rock Villa', 'Nigerian presidency', 'g', 'NG'],
  ['Jubilee House|Flagstaff House', 'Ghanaian presidency', 'g', 'GH'],
  ['State House', 'presidency', 'g', null],
  ['Union Buildings|Tuynhuys', 'South African presidency', 'g', 'ZA'],
  ['Bankova|Bankova Street', 'Ukrainian presidency', 'g', 'UA'],
  ['Istana', 'Singaporean presidency', 'g', 'SG'],
  ['Putrajaya', 'Malaysian government', 'g', 'MY'],
  ['Merdeka Palace', 'Indonesian presidency', 'g', 'ID'],
  ['Belvedere Palace', 'Polish presidency', 'g', 'PL'],
  ['Ballhausplatz', 'Austrian government', 'g', 'AT'],
  ['Beehive', 'New Zealand government', 'g', 'NZ'],
  ['The Lodge', 'Australian prime minister’s office', 'g', 'AU'],
  ['Presidential Palace', 'presidency', 'g', null],
  ['Baabda|Baabda Palace', 'Lebanese presidency', 'g', 'LB'],
  ['Bellevue Palace|Schloss Bellevue', 'German presidency', 'g', 'DE'],
  ['Holyrood', 'Scottish parliament and government', 'g', 'GB'],
  ['Stormont', 'Northern Irish assembly and executive', 'g', 'GB'],
  ['Capitol Hill|Capitol', 'US Congress', 'o', 'US'],
  ['Westminster', 'British parliament', 'o', 'GB'],
  ['Pentagon', 'US Department of Defense', 'o', 'US'],
  ['Foggy Bottom', 'US State Department', 'o', 'US'],
  ['Langley', 'Central Intelligence Agency', 'o', 'US'],
  ['Fort Meade', 'National Security Agency', 'o', 'US'],
  ['K Street', 'US lobbyists', 'o', 'US'],
  ['Quai d’Orsay', 'French foreign ministry', 'o', 'FR'],
  ['Farnesina', 'Italian foreign ministry', 'o', 'IT'],
  ['Itamaraty', 'Brazilian foreign ministry', 'o', 'BR'],
  ['Smolenskaya Square', 'Russian foreign ministry', 'o', 'RU'],
  ['Lubyanka', 'Russian Federal Security Service', 'o', 'RU'],
  ['Bundestag|Reichstag', 'German parliament', 'o', 'DE'],
  ['Knesset', 'Israeli parliament', 'o', 'IL'],
  ['Nagatacho|Nagata-cho', 'Japanese parliament and parties', 'o', 'JP'],
  ['Kasumigaseki', 'Japanese civil service', 'o', 'JP'],
  ['Parliament Hill', 'Canadian parliament', 'o', 'CA'],
  ['Rideau Hall', 'Canadian governor general', 'o', 'CA'],
  ['Wall Street', 'US financial industry', 'o', 'US'],
  ['Threadneedle Street', 'Bank of England', 'o', 'GB'],
  ['Scotland Yard|New Scotland Yard', 'London’s Metropolitan Police', 'o', 'GB'],
  ['Fleet Street', 'British press', 'o', 'GB'],
  ['Lambeth Palace', 'Archbishop of Canterbury’s office', 'o', 'GB'],
  ['Buckingham Palace|Kensington Palace|Clarence House', 'British royal household', 'o', 'GB'],
  ['Imperial Household', 'Japanese imperial household', 'o', 'JP'],
  ['Lateran', 'Roman Catholic Church', 'o', 'VA'],
  ['Berlaymont', 'European Commission', 'o', null],
  ['Turtle Bay', 'United Nations', 'o', null],
  ['Vauxhall Cross', 'British Secret Intelligence Service', 'o', 'GB'],
  ['Silicon Valley', 'US technology industry', 'o', 'US'],
  ['Hollywood', 'US film industry', 'o', 'US'],
];

const byName = new Map<string, Seat>();
for (const [names, standsFor, kind, country] of table) {
  const [name = '', ...others] = names.split('|');
  const seat: Seat = { name, standsFor, kind: kind === 'g' ? 'government' : 'organization', country };
  for (const form of [name, ...others]) byName.set(fold(withoutArticle(form)), seat);
}
const byCountry = new Map(
  [...byName.values()].reverse().flatMap((seat) => (seat.kind === 'government' && seat.country ? [[seat.country, seat] as const] : [])),
);

/** The seat of power a phrase names, with or without “the”: “the Kremlin”, “Downing Street”. Small letters name none. */
export const seatOf = remembered((phrase: string): Seat | undefined => {
  const bare = withoutArticle(phrase.trim());
  return isCapitalised(bare) || /^\d/.test(bare) ? byName.get(fold(bare)) : undefined;
});

/** The place by which a country's government is best known, where it has one. */
export const seatOfCountry = (code: string): Seat | undefined => byCountry.get(code);
