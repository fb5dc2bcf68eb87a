import { Lexicon } from './claims-lexicon.ts';

/**
 * The words that make a reader ask “says who?”, by kind of claim, each group with its reason. The lists are closed word
 * classes and newswriting texts' own examples of editorialising; how much each group weighs is learned (claims-weights.ts).
 */

/** Verdicts: praise, blame and colour that no measurement gives. */
export const verdict = new Lexicon(String.raw`
  stunning~|tremendous~|fantastic~|amazing~|incredible|incredibly|remarkabl~|extraordinar~|brilliant~|superb~|masterful~|masterly|impressive~|powerfully|flawless~|perfectly|deft~|shrewd~|dazzling|captivating|delightful~|glorious~
  awful|terrible|terribly|horribl~|horrific|horrifying|disastrous~|dismal~|abysmal~|appalling~|shameful~|shame|disgraceful|pathetic|ridiculous~|absurd~|laughabl~|outrageous~|unacceptable|inexcusable|deplorable
  egregious~|blatant~|flagrant~|brazen~|shameless~|ruthless~|vicious~|callous~|sordid|corrupting|crooked|racist|sexist|bigoted|discriminative|discriminatory|brutally|cruelly|cynical~|ugly
  biased|bias|slanted|propaganda|misleading~|deceptive~|dishonest~|unfounded|baseless|bogus|dubious~|discredited|hypocri~|smear~|slur~|witch hunt|fearmongering|scaremongering|pandering
  controversial~|divisive~|toxic|inflammatory|incendiary|bombastic|vitriolic|rocky|fawning|searing|glowing|scathing|blistering|withering|crushing|damning|stinging
  riveting|infuriating|heartbreaking|inspiring|compelling|gripping|moving|clumsy|inept~|incompetent~|reckless~|foolish~|naive~|arrogan~|embarrassing~|embattled|beleaguered|lackluster|lacklustre|hapless|desperately
  risky|perilous~|precarious~|crippl~|devastating~|catastrophic~|bleak|grim|rosy|tepid|sluggish|mammoth|staggering~|alarming~|troubling~|worrying~|ominous~|chilling|stark|starkly|unexpectedly
  unprecedented|groundbreaking|game-changing|monumental|momentous|pivotal|infamous~|notorious~|so-called|self-styled|self-proclaimed|cutting-edge|well-oiled|rampant~|debacle|fiasco|chaos|chaotic|mess|turmoil|triumph~|travesty|farce|sham
`);

/** Words that judge in one sentence and describe in the next. */
export const colour = new Lexicon(String.raw`
  powerful|popular|unpopular|influential|prominent|respected|dangerous~|fragile|vulnerable|weak|weakened|strong|strongly|robust|solid|dire|successful~|success|failure|failed|failing|fails|crisis
  historic|landmark|crucial~|vital|key|iconic|legendary|renowned|beloved|fierce~|bitter~|heated|tense|harsh~|sharp~|deep~|widespread|massive~|huge~|enormous~|dramatic~|drastic~|intense~|severe~|scandal~|slow to|quick to|eager to
  difficult|easy|easily|tough|complex|complicated|unclear|smart|wise|better|worse|poor|poorly|fair|unfair|serious~|important|significant~|effective~|ineffective~|attack~|strict|issues with
`);

/** Too much or too little, on nobody's scale. */
export const excess = new Lexicon(String.raw`
  too (?:many|much|few|little|late|slow|often|far|close)|not (?:doing )?enough|enough of|far (?:more|less|from|too)|more and more|so (?:many|much) (?:of|that)|hardly|barely|scarcely|nothing more than|little more than|anything but|all but|less-\p{Ll}+ed|in desperate need|long overdue
`);

/** Certainty where a judgement stands: words that vouch for what they do not show. */
export const certainty = new Lexicon(String.raw`
  clearly|obviously|of course|no doubt|undoubtedly|certainly|surely|plainly|evidently|indeed|in fact|to be sure|the fact is|the truth is|it(?:'s| is| was) (?:clear|obvious|evident|plain)
  make~ (?:it )?clear|prove~|proof|show~ that|underscor~|highlight~|illustrat~|demonstrat~|reflect~|signal~|symboli~|epitomi~|exemplif~|encapsulat~|testament|evidence of|reminder
`);

/** Prescriptions: what somebody ought to do. */
export const prescription = new Lexicon(String.raw`
  should|ought to|must|needs? to|has to|have to|had better|it is time|deserve~|can(?:'t|’t|not) afford|could (?:be doing|do) more|cannot credibly|can't credibly
`);

/** Comparison and contrast on the reporter's own scale. */
export const contrast = new Lexicon(String.raw`
  but|yet|however|still|nevertheless|nonetheless|though|although|despite|instead|rather than|unlike|in contrast|by contrast|while|whereas
`);

/** Causes: one thing laid to another. */
export const cause = new Lexicon(String.raw`
  because of|because|due to|thanks to|owing to|as a result|result~ (?:in|of|from)|caus~|led to|lead to|leads to|leading to|prompt~|trigger~|spark~|fuel~|driven by|drive~|drove|spur~
  stem~ from|contribut~ to|blam~|credit~|helped (?:to )?\p{Ll}+|paved the way|gave rise|brought about|forc~|undermin~|hamper~|hurt~|damag~|boost~|stok~|weigh~ on|cast~ (?:a )?(?:shadow|doubt)~|designed to|aimed at|in order to|so that
`);

/** Forecasts. */
export const prediction = new Lexicon(String.raw`
  will|won't|would|could|may|might|likely|unlikely|poised to|set to|bound to|destined to|expected to|on track|in danger of|threaten~ to|promis~ to|is going to|are going to|soon|looming|inevitabl~|doomed
`);

/** Plans and calendars, which forecast nothing: they take a forecast's sting out. */
export const calendar = new Lexicon(String.raw`
  scheduled|planned|plans?|begin~|start~|open~|close~|held|hold|meet~|vote~|travel~|visit~|speak~|attend~|arrive~|take place|air~|broadcast~|launch~|deadline
`);

/** Trends: more, less, faster, with no figure that shows it. */
export const trend = new Lexicon(String.raw`
  grow~|growing|grew|grown|ris~|rose|rising|fell|fall~|declin~|dwindl~|shrink~|shrunk|surg~|soar~|spik~|plung~|plummet~|increas~|decreas~|worsen~|improv~|deepen~|deteriorat~|escalat~|mount~|strengthen~|weaken~|intensif~|spread~|steadily|gradually|rapidly|trend~|gained|gaining|losing|momentum|tighten~
  in recent (?:years|months|weeks|days|decades)|over the years|lately|progress|setback
`);

/** States of mind, which only their owner can report. */
export const mind = new Lexicon(String.raw`
  want~|hop~|fear~|believ~|feel~|felt|think~|thought|know~|knew|realiz~|realis~|worr~|wish~|prefer~|lov~|hat~|regret~|enjoy~|doubt~|intend~|concern~|eager~|reluctant~|determined|convinced|desperate~|frustrat~|anger~|angry|upset|alarmed|motivat~|passionate|relish~|resent~|tired of|unaware|confident|afraid|proud|excit~|nervous~|attempting to|trying to|seeking to|seek~ to|in (?:a )?(?:bid|effort|attempt) to
`);

/** Days and times: the mark of a plain event. */
export const dated = new Lexicon(String.raw`
  monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|a\\.m\\.|p\\.m\\.|january|february|march|april|june|july|august|september|october|november|december|(?:last|next|later this|earlier this) (?:week|month|year)|this (?:week|morning|afternoon|evening)
`);

/** Wrongdoing as an act, for allegations. Nouns (“a fraud”) and passives without an agent name no wrongdoer. */
export const wrongdoing = new Lexicon(String.raw`
  forged|embezzled|defrauded|swindled|bribed|laundered|extorted|blackmailed|stole|stolen from|robbed|raped|molested|assaulted|abused|tortured|murdered|lied|cheated|plagiarized|plagiarised|falsified|fabricated|rigged|tampered|conspired|colluded|evaded taxes|covered up|cover-up|scamm~|defraud~|committed (?:\p{Ll}+ ){0,2}(?:fraud|theft|perjury|crimes?|atrocities)|looted|trafficked|harassed|groped|intimidated|incited|sabotaged|misused|pocketed|siphoned|misled|deceived|discriminated|brutalized|massacred|oppressed|persecuted|violated
`);

/** What makes an accusation a matter of record, or somebody's. */
export const record = new Lexicon(String.raw`
  alleged~|alleging|accus~|charg~|convict~|guilty|indict~|sentenc~|plead~|pled|suspect~|acquit~|court~|judge|jury|verdict|trial|prosecut~|lawsuit|sued|suing|settle~|fined|arrest~|investigat~|police|testi~|ruled|admitted|confess~
`);

/** Firsts and mosts. “First” and “only” count things off more often than they rank them, and stand here only with what they rank. */
export const superlative =
  /\b(?:(?:the|its|his|her|their|one of the|among the|\p{Lu}\p{L}+[’']s)\s(?:(?:single|very|second|third|fourth)[- ])?(?:(?:world|nation|country|state|city|region)[’']s\s(?:\p{Ll}+[- ])?)?(?:largest|biggest|smallest|oldest|youngest|highest|lowest|longest|shortest|fastest|slowest|richest|poorest|deadliest|busiest|tallest|cheapest|safest|heaviest|costliest|steepest|most\s(?:powerful|popular|populous|expensive|widely|successful|profitable|valuable|dangerous|progressive|visited|watched|famous|decorated))\s|one of the most|the first of its (?:kind|nature)|the first time in (?:\p{Ll}+\s){0,3}(?:history|years|decades)|(?:a|an|the|all-time|hit|hits)\s(?:all-time\s)?record\s(?:high|low|\$|number|\d)|record[- ](?:high|low|breaking|setting)|second only to|more\sthan\sany\sother|unmatched|unrivall?ed|unparalleled)/gu;
