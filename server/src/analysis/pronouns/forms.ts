/** The personal pronouns of English, and the case each stands in. */
import { tokensThat, tokensWhere, word, type Words } from '../actors/words.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../../text/span.ts';

export type PronounClass = 'he' | 'she' | 'they' | 'it' | 'i' | 'we';
export type PronounCase = 'subject' | 'object' | 'possessive' | 'reflexive';

export interface PronounForm extends Span {
  readonly token: number;
  readonly class: PronounClass;
  readonly case: PronounCase;
}

const forms: Readonly<Record<string, readonly [PronounClass, PronounCase]>> = {
  he: ['he', 'subject'],
  him: ['he', 'object'],
  his: ['he', 'possessive'],
  himself: ['he', 'reflexive'],
  she: ['she', 'subject'],
  her: ['she', 'possessive'],
  hers: ['she', 'possessive'],
  herself: ['she', 'reflexive'],
  they: ['they', 'subject'],
  them: ['they', 'object'],
  their: ['they', 'possessive'],
  theirs: ['they', 'possessive'],
  themselves: ['they', 'reflexive'],
  it: ['it', 'subject'],
  its: ['it', 'possessive'],
  itself: ['it', 'reflexive'],
  i: ['i', 'subject'],
  me: ['i', 'object'],
  my: ['i', 'possessive'],
  mine: ['i', 'possessive'],
  myself: ['i', 'reflexive'],
  we: ['we', 'subject'],
  us: ['we', 'object'],
  our: ['we', 'possessive'],
  ours: ['we', 'possessive'],
  ourselves: ['we', 'reflexive'],
};

/** What follows “her” or “it” as an object: a word that begins no noun phrase. */
const noNoun =
  /^(?:$|[^\p{L}\p{N}].*|and|or|but|to|in|on|at|by|for|from|with|of|as|that|the|a|an|if|when|while|because|about|into|after|before|up|out|down|off|over|away|back|how|what|who|why|where|this|his|their|is|was|would|will|had|has|not|so|than|again|too|also|until|through|against|under|during|off|it|them|him)$/iu;
const subjectVerb =
  /^(?:is|was|has|had|will|would|can|could|may|might|must|should|does|did|says|said|seems|seemed|’s|'s|also|never|still|now|only|just)$|(?:ed|s)$/i;

/** The known pronoun that the word is or begins with (“he’d”); undefined for other words. */
const formOf = remembered((text: string): { readonly bare: string; readonly form: readonly [PronounClass, PronounCase] } | undefined => {
  if (text.length > 12) return undefined;
  const bare = text.replace(/[’'].*$/, '');
  const form = Object.hasOwn(forms, bare.toLowerCase()) ? forms[bare.toLowerCase()] : undefined;
  return form && { bare, form };
});

/** The tokens of an article where a pronoun may stand. */
export const pronounTokens = (words: Words): readonly number[] => tokensWhere(words, known);
const known = tokensThat((word) => formOf(word) !== undefined);

/** The pronoun at the token; undefined where none stands. “he’d” counts as “he”; “US” and a middle initial are none. */
export function pronounAt(words: Words, token: number): PronounForm | undefined {
  const text = word(words, token);
  const found = formOf(text);
  if (!found) return undefined;
  const { bare, form } = found;
  if (bare === 'US' || bare === 'IT' || (bare === 'I' && word(words, token + 1) === '.') || bare === 'i') return undefined;
  const start = words.starts[token] as number;
  let [, grammatical] = form;
  const behind = words.sentence[token + 1] === words.sentence[token] ? word(words, token + 1) : '';
  if (bare.toLowerCase() === 'her' && noNoun.test(behind)) grammatical = 'object';
  if (bare.toLowerCase() === 'it' && bare === text && !subjectVerb.test(behind)) grammatical = 'object';
  return { token, start, end: start + bare.length, class: form[0], case: grammatical };
}

/** “It is clear that”, “it seems”, “it rained”: an it that stands for nothing. */
export function isEmptyIt(words: Words, token: number): boolean {
  const start = words.ends[token] as number;
  const behind = words.text.slice(start, start + 80).replace(/\s+/g, ' ');
  const before = word(words, token - 1).toLowerCase();
  if (/^(?:made?|makes|making|find|finds|found|takes?|took) $/.test(`${before} `) && /^ \p{Ll}+ (?:that|to|for|when|if)\b/u.test(behind))
    return true;
  return (
    /^ ?(?:[’']s| is| was|[’']d be| would be| will be| has been| had been| may be| might be|[’']ll be| isn[’']t| wasn[’']t) (?:not |also |so |very |too |still |now |far |more |most |only |just |quite |really |really, )?(?:un)?(?:\p{Ll}+) (?:that|to|for \p{L}+(?: \p{L}+){0,3} to|whether|how|why|what|when|if|who)\b/u.test(
      behind,
    ) ||
    /^ (?:seems?|seemed|appears?|appeared|turns? out|turned out|turns|rained|snowed|looks? like|looked like|looks as|feels like|takes|took|remains? (?:un)?\p{Ll}+ (?:whether|how|what|that|to)|matters|helps|happens|happened|follows|makes sense|comes down)\b/u.test(
      behind,
    ) ||
    /^ ?(?:[’']s| is| was) (?:time|true|clear|unclear|likely|unlikely|possible|impossible|important|worth|hard|easy|difficult|no (?:secret|surprise|wonder|coincidence)|been \d+|a (?:shame|pity|fact))\b/u.test(
      behind,
    )
  );
}
