/**
 * British and American spellings of one word, brought to one form. The endings follow the general rules of the Oxford Guide to Style
 * (2002), chapter 12; words that follow none stand in the table. It is a form for comparing, not always a word.
 */

/** Stems that keep their ending when they are inflected: “theatre” and “theatres”. */
const pairs: readonly (readonly [british: string, american: string])[] = [
  ['aeroplane', 'airplane'],
  ['aluminium', 'aluminum'],
  ['analogue', 'analog'],
  ['ageing', 'aging'],
  ['catalogue', 'catalog'],
  ['centre', 'center'],
  ['cheque', 'check'],
  ['colour', 'color'],
  ['cosy', 'cozy'],
  ['defence', 'defense'],
  ['dialogue', 'dialog'],
  ['draught', 'draft'],
  ['enrol', 'enroll'],
  ['fibre', 'fiber'],
  ['fulfil', 'fulfill'],
  ['grey', 'gray'],
  ['instalment', 'installment'],
  ['jewellery', 'jewelry'],
  ['judgement', 'judgment'],
  ['kerb', 'curb'],
  ['kilometre', 'kilometer'],
  ['licence', 'license'],
  ['litre', 'liter'],
  ['manoeuvre', 'maneuver'],
  ['metre', 'meter'],
  ['monologue', 'monolog'],
  ['mould', 'mold'],
  ['moustache', 'mustache'],
  ['mum', 'mom'],
  ['offence', 'offense'],
  ['okay', 'ok'],
  ['orientated', 'oriented'],
  ['paediatric', 'pediatric'],
  ['practise', 'practice'],
  ['pretence', 'pretense'],
  ['programme', 'program'],
  ['pyjamas', 'pajamas'],
  ['sceptic', 'skeptic'],
  ['sceptical', 'skeptical'],
  ['scepticism', 'skepticism'],
  ['skilful', 'skillful'],
  ['sombre', 'somber'],
  ['spectre', 'specter'],
  ['storey', 'story'],
  ['theatre', 'theater'],
  ['towards', 'toward'],
  ['afterwards', 'afterward'],
  ['backwards', 'backward'],
  ['tyre', 'tire'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['wilful', 'willful'],
  ['yoghurt', 'yogurt'],
  ['learnt', 'learned'],
  ['burnt', 'burned'],
  ['dreamt', 'dreamed'],
  ['spelt', 'spelled'],
  ['spoilt', 'spoiled'],
  ['leant', 'leaned'],
  ['leapt', 'leaped'],
  ['mr', 'mister'],
  ['dr', 'doctor'],
  ['st', 'saint'],
];

const table = new Map(pairs.flatMap(([british, american]) => [[british, american] as const, [`${british}s`, `${american}s`] as const]));
for (const [british, american] of pairs) {
  if (!british.endsWith('re')) continue;
  table.set(`${british}d`, `${american}ed`);
  table.set(british.replace(/e$/, 'ing'), `${american}ing`);
}

const accents = /\p{M}+/gu;

/** The form that all spellings of a word share. */
export function spelled(word: string): string {
  const given = /[^\x20-\x7e]/.test(word) ? word.normalize('NFD').replace(accents, '').replaceAll('æ', 'ae').replaceAll('œ', 'oe') : word;
  const known = table.get(given);
  if (known !== undefined) return known;
  if (given.length < 5) return given;
  return given
    .replace(/(?<=..)is(e|es|ed|er|ers|ing|ingly|able|ation|ations|ational)$/, 'iz$1')
    .replace(/(?<=..)ys(e|es|ed|er|ers|ing)$/, 'yz$1')
    .replace(/(?<=...)our(s|ed|er|ers|ing|ite|ites|able|ably|hood|hoods|ful|less|ism|al|ally)?$/, 'or$1')
    .replace(/(?<=[aeiou])ll(ed|ing|er|ers|or|ors)$/, 'l$1');
}
