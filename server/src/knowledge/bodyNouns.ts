/** What bodies are called in plain words, and which bodies a plain word may mean. Written by hand from the heads of organisation names and news style books. */
import { remembered } from '../text/remembered.ts';

/** What a body is, told by the words of its name or of what it is called. */
export type BodyClass =
  | 'airline'
  | 'airport'
  | 'armed group'
  | 'association'
  | 'bank'
  | 'bloc'
  | 'charity'
  | 'church'
  | 'club'
  | 'company'
  | 'court'
  | 'embassy'
  | 'government'
  | 'hospital'
  | 'media'
  | 'military'
  | 'ministry'
  | 'museum'
  | 'office'
  | 'panel'
  | 'parliament'
  | 'party'
  | 'police'
  | 'school'
  | 'union';

/** Nouns by the class they call; singular. The first words of a row also tell the class in a name. */
const nouns: Readonly<Record<BodyClass, string>> = {
  airline: 'airline carrier',
  airport: 'airport airfield',
  'armed group': 'militia insurgency cartel gang guerrilla',
  association:
    'association federation society foundation coalition network forum guild chamber confederation consortium league alliance institute institution initiative lobby movement collective cooperative thinktank think-tank campaign',
  bank: 'bank lender',
  bloc: 'bloc community',
  charity: 'charity nonprofit non-profit ngo foundation',
  church: 'church diocese archdiocese mosque synagogue temple congregation parish',
  club: 'club team side squad franchise',
  company:
    'company firm corporation conglomerate manufacturer maker carmaker automaker chipmaker drugmaker producer supplier retailer operator developer insurer startup start-up chain giant utility publisher shipper business brand subsidiary lender carrier builder contractor distributor provider supermarket brewer brewery miner refiner vendor agency platform consultancy studio label dealer hotel farm factory',
  court: 'court tribunal',
  embassy: 'embassy consulate mission',
  government: 'government administration cabinet regime authorities state',
  hospital: 'hospital clinic',
  media:
    'newspaper paper publication magazine broadcaster station channel outlet website site daily weekly tabloid journal agency network portal newswire wire blog radio',
  military: 'army navy military force corps',
  ministry: 'ministry department treasury',
  museum: 'museum gallery zoo theatre theater library aquarium park',
  office:
    'agency authority regulator watchdog commission office service bureau inspectorate board directorate council body organisation organization administration programme program',
  panel: 'committee commission panel council board inquiry taskforce task-force jury tribunal',
  parliament: 'parliament assembly legislature senate house chamber congress council',
  party: 'party',
  police: 'police constabulary force',
  school: 'school university college academy polytechnic kindergarten faculty institute',
  union: 'union syndicate federation',
};

/** Words in names that tell a class without being what the body is called. */
const inNames: Readonly<Partial<Record<BodyClass, string>>> = {
  airline: 'air airlines airways aviation',
  bank: 'reserve credit savings banking banka banque banco',
  company:
    'inc ltd llc plc corp co gmbh ag sa nv bv group holding holdings industries motors systems technologies robotics labs laboratories pharmaceuticals pharma energy oil petroleum gas steel electric electronics software foods shipping terminals railways rail lines logistics mining mills stores partners capital ventures investments works cement telecom media entertainment studios pictures records solutions enterprises resources',
  club: 'united rovers wanderers fc afc cf rangers athletic city boldklub sporting',
  media:
    'times post news herald tribune gazette guardian telegraph press tv television broadcasting review chronicle observer mail express sun mirror standard courier monitor star',
  hospital: 'infirmary hospitals medical',
  court: 'judiciary',
  parliament: 'duma knesset bundestag lok rajya sabha diet',
  police: 'gendarmerie sheriff',
  military: 'forces guard guards marines brigade regiment',
  party: 'democrats republicans conservatives labour front alliance',
  museum: 'gardens',
  charity: 'relief aid trust children hands',
  school: 'seminary',
  union: 'unions workers',
};

/** Words wide enough for bodies of many classes. */
const wide: Readonly<Record<string, readonly BodyClass[]>> = {
  organization: ['association', 'charity', 'union', 'office', 'church', 'bloc', 'armed group', 'club', 'school', 'party'],
  group: ['association', 'charity', 'union', 'company', 'armed group', 'bloc', 'party', 'media'],
  body: ['association', 'office', 'panel', 'union', 'bloc', 'court', 'ministry'],
  institution: ['school', 'bank', 'church', 'court', 'museum', 'hospital', 'association'],
  company: ['company', 'airline', 'bank', 'media', 'airport'],
  firm: ['company', 'airline', 'bank'],
  lender: ['bank'],
  agency: ['office', 'ministry', 'media', 'company'],
  authority: ['office', 'ministry', 'airport', 'government'],
  union: ['union', 'association'],
  association: ['association', 'union'],
  alliance: ['association', 'bloc', 'party'],
  bloc: ['bloc', 'association', 'party'],
  movement: ['association', 'party', 'armed group'],
  party: ['party'],
  team: ['club'],
  council: ['panel', 'office', 'parliament', 'association', 'government'],
  commission: ['office', 'panel'],
  board: ['panel', 'office'],
  force: ['police', 'military'],
  regulator: ['office', 'ministry'],
  watchdog: ['office', 'charity', 'association'],
  institute: ['school', 'association', 'office'],
  foundation: ['charity', 'association'],
  charity: ['charity', 'association'],
};

const byNoun = new Map<string, Set<BodyClass>>();
const byName = new Map<string, Set<BodyClass>>();
const put = (map: Map<string, Set<BodyClass>>, word: string, cls: BodyClass): void => {
  if (!map.get(word)?.add(cls)) map.set(word, new Set([cls]));
};
for (const [cls, words] of Object.entries(nouns) as [BodyClass, string][])
  for (const word of words.split(' ')) {
    put(byNoun, word, cls);
    put(byName, word, cls);
  }
for (const [cls, words] of Object.entries(inNames) as [BodyClass, string][]) for (const word of words.split(' ')) put(byName, word, cls);
for (const [word, classes] of Object.entries(wide)) {
  byNoun.set(word, new Set([...(byNoun.get(word) ?? []), ...classes]));
}

/** The classes of bodies that the plain singular noun may call; undefined where it calls none. */
export const bodyNoun = remembered((noun: string): ReadonlySet<BodyClass> | undefined => byNoun.get(noun.toLowerCase()));

/** The classes that a word of a name tells; undefined where it tells none. */
export const bodyWord = remembered((word: string): ReadonlySet<BodyClass> | undefined => byName.get(word.toLowerCase().replace(/\.$/, '')));
