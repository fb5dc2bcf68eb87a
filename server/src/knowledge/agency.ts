import { fold, isCapitalised, withoutArticle } from './fold.ts';
import { remembered } from '../text/remembered.ts';

/** A news agency or a broadcaster or paper that a state runs. */
export interface NewsAgency {
  readonly name: string;
  readonly acronym: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly kind: 'agency' | 'broadcaster' | 'newspaper';
  /** Owned and steered by a state or its ruling party. Public broadcasters with an independent editor are not. */
  readonly stateOwned: boolean;
}

/**
 * Name and variants, acronym, country, kind (a agency, b broadcaster, n newspaper), s where a state or ruling party owns and steers it.
 * Written by hand; ownership as the State Media Monitor's typology has it (state-controlled media), public media counted as independent.
 */
const table: readonly (readonly [names: string, acronym: string | null, country: string, kind: 'a' | 'b' | 'n', state: 's' | ''])[] = [
  ['Associated Press', 'AP', 'US', 'a', ''],
  ['Reuters|Thomson Reuters', null, 'GB', 'a', ''],
  ['Agence France-Presse|Agence France Presse', 'AFP', 'FR', 'a', ''],
  ['United Press International', 'UPI', 'US', 'a', ''],
  ['Bloomberg|Bloomberg News', null, 'US', 'a', ''],
  ['Press Association|PA Media', 'PA', 'GB', 'a', ''],
  ['Deutsche Presse-Agentur', 'dpa', 'DE', 'a', ''],
  ['Agenzia Nazionale Stampa Associata', 'ANSA', 'IT', 'a', ''],
  ['Agencia EFE|EFE', null, 'ES', 'a', ''],
  ['Canadian Press', 'CP', 'CA', 'a', ''],
  ['Australian Associated Press', 'AAP', 'AU', 'a', ''],
  ['Kyodo News|Kyodo', null, 'JP', 'a', ''],
  ['Jiji Press|Jiji', null, 'JP', 'a', ''],
  ['Yonhap|Yonhap News Agency|Yonhap News', null, 'KR', 'a', ''],
  ['Press Trust of India', 'PTI', 'IN', 'a', ''],
  ['Asian News International', 'ANI', 'IN', 'a', ''],
  ['Interfax|Interfax News Agency', null, 'RU', 'a', ''],
  ['Interfax-Ukraine', null, 'UA', 'a', ''],
  ['Ukrinform', null, 'UA', 'a', 's'],
  ['TASS|Tass|ITAR-TASS|Itar-Tass', null, 'RU', 'a', 's'],
  ['RIA Novosti|RIA', null, 'RU', 'a', 's'],
  ['Sputnik|Sputnik News', null, 'RU', 'a', 's'],
  ['RT|Russia Today', 'RT', 'RU', 'b', 's'],
  ['Rossiya Segodnya', null, 'RU', 'a', 's'],
  ['Rossiya 1|Rossiya-1|Rossiya 24', null, 'RU', 'b', 's'],
  ['Channel One Russia|Channel One', null, 'RU', 'b', 's'],
  ['Korean Central News Agency', 'KCNA', 'KP', 'a', 's'],
  ['Korean Central Television', 'KCTV', 'KP', 'b', 's'],
  ['Rodong Sinmun', null, 'KP', 'n', 's'],
  ['Uriminzokkiri', null, 'KP', 'b', 's'],
  ['Xinhua|Xinhua News Agency', null, 'CN', 'a', 's'],
  ['China News Service', 'CNS', 'CN', 'a', 's'],
  ['China Central Television', 'CCTV', 'CN', 'b', 's'],
  ['China Global Television Network', 'CGTN', 'CN', 'b', 's'],
  ['Global Times', null, 'CN', 'n', 's'],
  ['People’s Daily', null, 'CN', 'n', 's'],
  ['China Daily', null, 'CN', 'n', 's'],
  ['Islamic Republic News Agency', 'IRNA', 'IR', 'a', 's'],
  ['Tasnim|Tasnim News Agency', null, 'IR', 'a', 's'],
  ['Fars|Fars News Agency', null, 'IR', 'a', 's'],
  ['Mehr|Mehr News Agency', null, 'IR', 'a', 's'],
  ['Iranian Students’ News Agency|Iranian Students News Agency', 'ISNA', 'IR', 'a', 's'],
  ['Press TV', null, 'IR', 'b', 's'],
  ['Islamic Republic of Iran Broadcasting', 'IRIB', 'IR', 'b', 's'],
  ['Syrian Arab News Agency', 'SANA', 'SY', 'a', 's'],
  ['Saudi Press Agency', 'SPA', 'SA', 'a', 's'],
  ['Al Arabiya|Al-Arabiya', null, 'SA', 'b', 's'],
  ['Emirates News Agency', 'WAM', 'AE', 'a', 's'],
  ['Qatar News Agency', 'QNA', 'QA', 'a', 's'],
  ['Al Jazeera|Al-Jazeera', null, 'QA', 'b', 's'],
  ['Kuwait News Agency', 'KUNA', 'KW', 'a', 's'],
  ['Bahrain News Agency', 'BNA', 'BH', 'a', 's'],
  ['Oman News Agency', 'ONA', 'OM', 'a', 's'],
  ['Petra|Petra News Agency|Jordan News Agency', null, 'JO', 'a', 's'],
  ['Middle East News Agency', 'MENA', 'EG', 'a', 's'],
  ['Al-Ahram|Al Ahram', null, 'EG', 'n', 's'],
  ['National News Agency', 'NNA', 'LB', 'a', 's'],
  ['Iraqi News Agency', 'INA', 'IQ', 'a', 's'],
  ['Wafa|WAFA', null, 'PS', 'a', 's'],
  ['Anadolu|Anadolu Agency|Anadolu news agency', 'AA', 'TR', 'a', 's'],
  ['TRT|TRT World', 'TRT', 'TR', 'b', 's'],
  ['Demirören News Agency|Demiroren News Agency|Dogan News Agency', 'DHA', 'TR', 'a', ''],
  ['Belta|BelTA', null, 'BY', 'a', 's'],
  ['Kazinform', null, 'KZ', 'a', 's'],
  ['Azertac', null, 'AZ', 'a', 's'],
  ['Armenpress', null, 'AM', 'a', 's'],
  ['Vietnam News Agency', 'VNA', 'VN', 'a', 's'],
  ['Antara', null, 'ID', 'a', 's'],
  ['Bernama', null, 'MY', 'a', 's'],
  ['Philippine News Agency', 'PNA', 'PH', 'a', 's'],
  ['Associated Press of Pakistan', 'APP', 'PK', 'a', 's'],
  ['Bakhtar|Bakhtar News Agency', null, 'AF', 'a', 's'],
  ['Prensa Latina', null, 'CU', 'a', 's'],
  ['Granma', null, 'CU', 'n', 's'],
  ['Telesur|TeleSUR', null, 'VE', 'b', 's'],
  ['Agencia Venezolana de Noticias', 'AVN', 'VE', 'a', 's'],
  ['Notimex', null, 'MX', 'a', 's'],
  ['Télam|Telam', null, 'AR', 'a', 's'],
  ['Agência Brasil|Agencia Brasil', null, 'BR', 'a', 's'],
  ['News Agency of Nigeria', 'NAN', 'NG', 'a', 's'],
  ['Ghana News Agency', 'GNA', 'GH', 'a', 's'],
  ['Kenya News Agency', 'KNA', 'KE', 'a', 's'],
  ['Ethiopian News Agency', 'ENA', 'ET', 'a', 's'],
  ['Sudan News Agency', 'SUNA', 'SD', 'a', 's'],
  ['Maghreb Arabe Presse', 'MAP', 'MA', 'a', 's'],
  ['Algeria Press Service|Algérie Presse Service', 'APS', 'DZ', 'a', 's'],
  ['Tunis Afrique Presse', 'TAP', 'TN', 'a', 's'],
  ['Zimbabwe Broadcasting Corporation', 'ZBC', 'ZW', 'b', 's'],
  ['Polish Press Agency', 'PAP', 'PL', 'a', ''],
  ['MTI', null, 'HU', 'a', 's'],
  ['Agerpres', null, 'RO', 'a', ''],
  ['Tanjug', null, 'RS', 'a', ''],
  ['Hina', null, 'HR', 'a', ''],
  ['Belga', null, 'BE', 'a', ''],
  ['Algemeen Nederlands Persbureau', 'ANP', 'NL', 'a', ''],
  ['Norsk Telegrambyrå|NTB', 'NTB', 'NO', 'a', ''],
  ['Tidningarnas Telegrambyrå', 'TT', 'SE', 'a', ''],
  ['Ritzau', null, 'DK', 'a', ''],
  ['Voice of America', 'VOA', 'US', 'b', ''],
  ['Radio Free Europe|Radio Free Europe/Radio Liberty', 'RFE/RL', 'US', 'b', ''],
  ['Radio Free Asia', 'RFA', 'US', 'b', ''],
  ['British Broadcasting Corporation', 'BBC', 'GB', 'b', ''],
  ['Deutsche Welle', 'DW', 'DE', 'b', ''],
  ['National Public Radio', 'NPR', 'US', 'b', ''],
  ['NHK', 'NHK', 'JP', 'b', ''],
];

const kinds = { a: 'agency', b: 'broadcaster', n: 'newspaper' } as const;
const byName = new Map<string, NewsAgency>();
const byAcronym = new Map<string, NewsAgency>();
for (const [names, acronym, country, kind, state] of table) {
  const [name = '', ...others] = names.split('|');
  const agency: NewsAgency = { name, acronym, country, kind: kinds[kind], stateOwned: state === 's' };
  for (const form of [name, ...others]) byName.set(fold(form), agency);
  if (acronym !== null) byAcronym.set(acronym, agency);
}

/** The news agency, or medium that a state runs, of this name or acronym. Acronyms are matched letter for letter. */
export const agencyOf = remembered((name: string): NewsAgency | undefined => {
  const bare = withoutArticle(name.trim());
  return byAcronym.get(bare) ?? (isCapitalised(bare) ? byName.get(fold(bare)) : undefined);
});

/** Whether a medium of this name, or of another form of it, is owned and steered by a state. */
export const isStateMedia = (named: { readonly name: string; readonly aliases?: readonly string[] }): boolean =>
  [named.name, ...(named.aliases ?? [])].some((name) => agencyOf(name)?.stateOwned === true);
