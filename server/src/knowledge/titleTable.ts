/**
 * honorific: Mr, Dame. rank: of an army or police. head: leads a state or government. office: of state, party or law. faith: of a
 * religion. job: in a company, university, newsroom, team. role: what someone does or is in a story (lawyer, resident). kin: a relative.
 */
export type TitleKind = 'honorific' | 'rank' | 'head' | 'office' | 'faith' | 'job' | 'role' | 'kin';

/**
 * Titles by kind, whether they stand before names, and the gender they give. Singular, any letter case, abbreviations without their
 * final full stop. Written by hand from the AP and Guardian style books' entries on titles.
 */
export const titleTable: readonly (readonly [kind: TitleKind, precedes: boolean, gender: 'male' | 'female' | null, words: string])[] = [
  [
    'honorific',
    true,
    'male',
    'mr|mister|sir|lord|messrs|monsieur|herr|senor|signor|don|shri|sheikh|sheik|sayyid|baron|count|duke|earl|viscount|master|pak|bapak|tan sri|datuk',
  ],
  [
    'honorific',
    true,
    'female',
    'mrs|ms|miss|madam|madame|mme|mlle|dame|lady|frau|senora|signora|dona|shrimati|smt|sheikha|baroness|countess|duchess|marchioness|viscountess|ibu',
  ],
  ['honorific', true, null, 'dr|prof|hon|the honourable|the honorable|his excellency|her excellency|mx|esq'],
  [
    'head',
    true,
    null,
    'president|prime minister|premier|chancellor|head of state|head of government|president-elect|prime minister-designate|taoiseach|supreme leader|paramount leader|emir|sultan|caliph|dictator|governor general|captain regent|chief executive of hong kong|first minister|ruler|monarch|leader|pm|potus',
  ],
  ['head', true, 'male', 'king|emperor|tsar|czar|shah|crown prince|prince|kaiser'],
  ['head', true, 'female', 'queen|empress|princess|crown princess|tsarina|queen consort'],
  [
    'office',
    true,
    'male',
    'congressman|councilman|alderman|assemblyman|committeeman|selectman|chairman|spokesman|vice chairman|statesman|lord mayor|press spokesman|foreman',
  ],
  [
    'office',
    true,
    'female',
    'congresswoman|councilwoman|alderwoman|assemblywoman|committeewoman|chairwoman|spokeswoman|vice chairwoman|stateswoman|first lady|mayoress|mayoress',
  ],
  [
    'office',
    true,
    null,
    'senator|sen|representative|rep|del|governor|gov|mayor|minister|secretary|secretary of state|secretary of defense|secretary general|secretary-general|general secretary|attorney general|solicitor general|surgeon general|inspector general|auditor general|comptroller|treasurer|undersecretary|under secretary|under-secretary|ambassador|envoy|consul|consul general|diplomat|attache|high commissioner|commissioner|councillor|councilor|councilmember|council member|alderperson|lawmaker|legislator|mp|member of parliament|member of congress|mep|msp|deputy|delegate|whip|majority leader|minority leader|house speaker|speaker|vice president|vice-president|justice|chief justice|judge|magistrate|prosecutor|district attorney|da|state attorney|attorney|public defender|sheriff|marshal|coroner|ombudsman|foreign minister|finance minister|defence minister|defense minister|interior minister|home secretary|foreign secretary|health minister|chancellor of the exchequer|chief of staff|press secretary|national security adviser|national security advisor|adviser|advisor|aide|special envoy|special counsel|special representative|rapporteur|special rapporteur|spokesperson|official|officeholder|candidate|nominee|presidential candidate|chairperson|chair|party leader|party chairman|opposition leader|politician|negotiator|governor-elect|senator-elect|city manager|administrator|regulator|inspector|monitor|commander in chief|commander-in-chief|warlord|chieftain|chief|paramount chief',
  ],
  [
    'rank',
    true,
    null,
    'general|gen|lieutenant general|lt gen|lieutenant-general|major general|maj gen|major-general|brigadier general|brig gen|brigadier|colonel|col|lieutenant colonel|lt col|lieutenant-colonel|major|maj|captain|capt|lieutenant|lt|second lieutenant|first lieutenant|sergeant|sgt|staff sergeant|sergeant major|master sergeant|corporal|cpl|private|pvt|pfc|specialist|spc|admiral|adm|vice admiral|vice-admiral|rear admiral|rear-admiral|commodore|commander|cmdr|cdr|ensign|seaman|petty officer|airman|wing commander|group captain|air marshal|air chief marshal|field marshal|constable|police constable|pc|detective|det|detective sergeant|detective inspector|detective superintendent|superintendent|supt|chief superintendent|officer|police officer|police chief|fire chief|trooper|deputy sheriff|ranger|cadet|agent|special agent|warden|soldier|marine|sailor|policeman|policewoman|gunman|militant|fighter|rebel',
  ],
  [
    'faith',
    true,
    'male',
    'pope|father|fr|brother|imam|ayatollah|grand ayatollah|hojatoleslam|mullah|mufti|grand mufti|rebbe|swami|cardinal|monsignor|msgr|patriarch|archimandrite|metropolitan|dalai lama|lama',
  ],
  ['faith', true, 'female', 'sister|mother superior|abbess|nun'],
  [
    'faith',
    true,
    null,
    'reverend|rev|bishop|archbishop|rabbi|chief rabbi|pastor|priest|vicar|deacon|canon|dean|chaplain|elder|preacher|evangelist|cleric|theologian|monk|guru',
  ],
  [
    'job',
    true,
    null,
    'professor|associate professor|assistant professor|lecturer|researcher|scientist|chief executive|chief executive officer|ceo|cfo|coo|cto|chief financial officer|chief operating officer|chief economist|managing director|executive director|director|director general|director-general|deputy director|manager|general manager|campaign manager|chief strategist|strategist|pollster|consultant|coach|head coach|captain of the team|quarterback|striker|midfielder|goalkeeper|defender|pitcher|editor|editor in chief|editor-in-chief|managing editor|reporter|correspondent|journalist|anchor|host|columnist|commentator|producer|publisher|broadcaster|presenter|photographer|executive|executive vice president|founder|co-founder|cofounder|owner|co-owner|chairman and ceo|partner|principal|headteacher|headmaster|headmistress|teacher|dean of the faculty|provost|rector|fellow|senior fellow|research fellow|economist|analyst|senior analyst|historian|political scientist|sociologist|psychologist|psychiatrist|physician|doctor|surgeon|nurse|paramedic|pathologist|epidemiologist|virologist|engineer|architect|designer|pilot|astronaut|cosmonaut|author|writer|novelist|poet|playwright|artist|painter|musician|singer|rapper|composer|conductor|comedian|actor|filmmaker|film-maker|film director|model|chef|athlete|sprinter|boxer|wrestler|cyclist|golfer|jockey|driver|lawyer|barrister|solicitor|counsel|general counsel|legal adviser|defense lawyer|defence lawyer|defense attorney|notary|broker|trader|banker|investor|businessperson|entrepreneur|developer|farmer|fisherman|miner|worker|union leader|organizer|organiser|activist|campaigner|advocate|lobbyist|blogger|vlogger|youtuber|influencer|expert|specialist doctor|meteorologist|forecaster|climatologist|biologist|chemist|physicist|astronomer|archaeologist|anthropologist|geologist|linguist|philosopher|scholar|academic|student|intern|volunteer|curator|librarian|translator|interpreter|secretary-treasurer|clerk|firefighter|rescuer|lifeguard',
  ],
  ['job', true, 'male', 'businessman|fireman|cameraman|salesman|weatherman|anchorman|sportsman|batsman|fisherman|actor'],
  [
    'job',
    true,
    'female',
    'businesswoman|actress|waitress|stewardess|ballerina|midwife|anchorwoman|sportswoman|camerawoman|headmistress|housewife',
  ],
  [
    'role',
    false,
    null,
    'resident|neighbor|neighbour|witness|eyewitness|bystander|passer-by|victim|survivor|patient|suspect|defendant|plaintiff|prisoner|inmate|detainee|hostage|captive|refugee|migrant|asylum seeker|protester|protestor|demonstrator|voter|supporter|opponent|critic|ally|rival|colleague|friend|classmate|roommate|teammate|fan|customer|client|tenant|landlord|passenger|commuter|shopper|tourist|visitor|villager|native|citizen|national|immigrant|veteran|member|leader of the group|head|boss|founder member|representative of the group|source|informant|whistleblower|insider|observer|donor|billionaire|millionaire|celebrity|star|legend|champion|winner|runner-up|contestant|participant|attendee|guest|speaker at the event|panelist|moderator|author of the study|co-author|lead author|attacker|shooter|bomber|killer|murderer|terrorist|hijacker|kidnapper|smuggler|trafficker|dealer|thief|robber|fugitive|convict|child|baby|infant|toddler|teenager|adult|person|people|individual|parent|sibling|spouse|partner of|relative|descendant|heir|orphan|twin|cousin|colleague of',
  ],
  ['role', false, 'male', 'man|boy|gentleman|guy|lad|bachelor|widower|altar boy|schoolboy'],
  ['role', false, 'female', 'woman|girl|lady of the house|widow|schoolgirl|housewife|mistress|bride|actress'],
];
