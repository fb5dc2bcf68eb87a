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

/** Plurals that are not formed with s. */
const plurals: Readonly<Record<string, string>> = {
  wives: 'wife',
  children: 'child',
  grandchildren: 'grandchild',
  stepchildren: 'stepchild',
  families: 'family',
  babies: 'baby',
  'ex-wives': 'ex-wife',
};

const genders = new Map(kinship.flatMap(([gender, words]) => words.split(' ').map((word) => [word, gender] as const)));

/** What a kinship word tells: its gender (null: either) and number. Undefined for other words. */
export function kinOf(word: string): { readonly gender: 'male' | 'female' | null; readonly plural: boolean } | undefined {
  const lower = word.toLowerCase();
  const one = genders.get(lower);
  if (one !== undefined) return { gender: one, plural: lower === 'family' };
  const many = genders.get(plurals[lower] ?? lower.replace(/s(?=$|-in-law)/, ''));
  return many === undefined ? undefined : { gender: many, plural: true };
}
