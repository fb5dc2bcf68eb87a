/** Contractions written out: “don’t” for “do not” is a small difference. */

const whole: Readonly<Record<string, readonly string[]>> = {
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  "let's": ['let', 'us'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  gimme: ['give', 'me'],
  lemme: ['let', 'me'],
  kinda: ['kind', 'of'],
  sorta: ['sort', 'of'],
  "ma'am": ['madam'],
  "y'all": ['you', 'all'],
};

const endings: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am', d: 'd', s: 's' };

/** The words behind a contraction, in lower case with straight apostrophes; undefined where the word is none. “’s” and “’d” stay as they are: they have two readings. */
export function contracted(word: string): readonly string[] | undefined {
  const known = Object.hasOwn(whole, word) ? whole[word] : undefined;
  if (known) return known;
  const at = word.lastIndexOf("'");
  if (at <= 0) return undefined;
  const ending = word.slice(at + 1);
  if (ending === 't' && word[at - 1] === 'n' && at > 1) return [word.slice(0, at - 1), 'not'];
  const long = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  return long === undefined ? undefined : [word.slice(0, at), long];
}

/** What “’s” and “’d” may stand for. */
export const readings: Readonly<Record<string, readonly string[]>> = { s: ['is', 'has', 'us'], d: ['would', 'had', 'did'] };
