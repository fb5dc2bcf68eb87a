import { Lexicon } from './lexicon.ts';

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
