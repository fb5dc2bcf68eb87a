/** Words for relatives and spouses, with the gender they give; null where they give none. Written by hand. */
const kinship: readonly (readonly [gender: 'male' | 'female' | null, words: string])[] = [
  [
    'male',
    'husband father dad daddy papa son brother uncle nephew grandfather grandpa grandson stepfather stepson stepbrother father-in-law son-in-law brother-in-law boyfriend fiancé fiance groom bridegroom widower ex-husband half-brother godfather godson great-grandfather',
  ],
  [
    'female',
    'wife mother mom mum mama mommy mummy daughter sister aunt niece grandmother grandma granddaughter stepmother stepdaughter stepsister mother-in-law daughter-in-law sister-in-law girlfriend fiancée fiancee bride widow ex-wife half-sister godmother goddaughter great-grandmother',
  ],
  [null, 'parent child spouse partner sibling cousin relative grandparent grandchild stepparent stepchild in-law twin family kid baby'],
];

/** What a kinship word tells of whom it names; null where both genders may bear it. */
export interface Kin {
  readonly gender: 'male' | 'female' | null;
  readonly plural: boolean;
}

/** Plurals that are not formed with s. */
const plurals: Readonly<Record<string, string>> = {
  wife: 'wives',
  'ex-wife': 'ex-wives',
  child: 'children',
  grandchild: 'grandchildren',
  stepchild: 'stepchildren',
  family: 'families',
  baby: 'babies',
};

const kin = new Map<string, Kin>();
for (const [gender, words] of kinship)
  for (const word of words.split(' ')) {
    kin.set(word, { gender, plural: word === 'family' });
    kin.set(plurals[word] ?? word.replace(/(?=$|-in-law)/, 's'), { gender, plural: true });
  }

/** What a kinship word tells, in singular and plural, any letter case. Undefined for other words. */
export const kinOf = (word: string): Kin | undefined => kin.get(word.toLowerCase());
