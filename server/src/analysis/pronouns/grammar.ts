/** The place of a mention in its sentence, read from the words beside it: no parse is made. */
import { isActingVerb } from '../actors/acting.ts';
import { isPersonRole } from '../actors/rolenouns.ts';
import { neighbour, type Words } from '../actors/words.ts';
import { cueKinds } from '../../knowledge/cues.ts';
import { remembered } from '../../text/remembered.ts';

/** 0 subject, 1 object, 2 behind a preposition, 3 possessor, 4 other. */
export type Place = 0 | 1 | 2 | 3 | 4;
export const places = 5;

const prepositions =
  /^(?:of|for|at|in|on|from|with|to|by|about|against|between|among|like|than|after|before|into|over|under|without|through|toward|towards|near|behind|upon|including|via|per|alongside|despite|as|joining|following)$/i;
const auxiliaries =
  /^(?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|should|does|did|do|won’t|won't|didn’t|didn't|wasn’t|wasn't|isn’t|isn't|hasn’t|hasn't|doesn’t|doesn't|hadn’t|hadn't|couldn’t|couldn't|wouldn’t|wouldn't|also|then|never|still|later|once|initially|eventually|subsequently|soon|finally|now|first|not|both|himself|herself|itself|who)$/i;
const irregular =
  /^(?:became|began|ran|won|lost|gave|took|made|came|went|got|saw|met|led|left|kept|held|told|said|wrote|sang|spoke|knew|grew|drew|threw|flew|fell|felt|found|brought|bought|caught|taught|thought|sought|fought|put|set|hit|cut|let|beat|built|sent|spent|lent|stood|understood|sat|rose|drove|rode|chose|broke|woke|wore|bore|swore|tore|shot|hid|bit|ate|forgot|died|had|lay|laid|paid|read|heard|slept|swept|wept|dealt|meant|sold|struck|stuck|swam|hung|fled|bled|shook)$/;

/** Whether the word looks like a finite verb. */
export const isVerb = remembered(
  (text: string): boolean => /^\p{Ll}/u.test(text) && (irregular.test(text) || isActingVerb(text) || (/ed$/.test(text) && text.length > 4)),
);

const modifier =
  /^(?:\p{Lu}[\p{L}.]*|the|a|an|his|her|their|its|own|fellow|former|then|new|young|old|late|future|eventual|injured|longtime|\.|-|[’']s)$/u;

/** `from`, `to`: the mention's tokens, half-open. */
export function placeOf(words: Words, from: number, to: number): Place {
  let at = from - 1;
  // Titles, roles and other modifiers in front belong to the mention: look behind them.
  for (let i = 0; i < 7; i += 1) {
    const text = neighbour(words, from, at);
    if (!modifier.test(text) && !(/^\p{Ll}/u.test(text) && isPersonRole(text))) break;
    at -= 1;
  }
  const before = neighbour(words, from, at);
  const behind = neighbour(words, from, to);
  if (/^[’']s?$/.test(behind)) return 3;
  const adverb = /^\p{Ll}{3,}ly$/u.test(behind);
  const verb = adverb ? neighbour(words, from, to + 1) : behind;
  const finite = auxiliaries.test(verb) || isVerb(verb) || /^\p{Ll}{2,}[^s’']s$/u.test(verb);
  const preposed = prepositions.test(before);
  if (finite && !(preposed && !/^(?:as|than|after|before|like)$/i.test(before))) return 0;
  if (/^(?:,|\()$/.test(behind) && (before === '' || /^[“"]$/.test(before))) return 0;
  if (preposed) return 2;
  if (before === '') return 0;
  if (cueKinds(before).size > 0 && /^[,.”"]?$/.test(behind)) return 0;
  if (/^(?:when|while|although|though|because|that|if|since|until|whether|where|once)$/i.test(before)) return 0;
  if (isVerb(before) || /^\p{Ll}{2,}(?:ing|[^s]s)$/u.test(before)) return 1;
  return 4;
}

/** Whether a verb of saying stands right behind or before the mention. */
export function speaks(words: Words, from: number, to: number): boolean {
  return (
    cueKinds(neighbour(words, from, to)).size > 0 ||
    (cueKinds(neighbour(words, from, from - 1)).size > 0 && /^[,.“"”]?$/.test(neighbour(words, from, to)))
  );
}

/** What leads into the clause of the token: 0 nothing, 1 and/but/or, 2 that, 3 when and its like, 4 because, 5 who/which, 6 a comma, 7 other. */
export function leadOf(words: Words, token: number): number {
  const before = neighbour(words, token, token - 1).toLowerCase();
  if (before === '' || /^[“"‘]$/.test(before)) return 0;
  if (/^(?:and|but|or|nor|yet|so)$/.test(before)) return 1;
  if (before === 'that' || cueKinds(before).size > 0) return 2;
  if (/^(?:when|while|after|before|as|until|once|if|since|where|whenever|whether)$/.test(before)) return 3;
  if (/^(?:because|although|though|unless|even)$/.test(before)) return 4;
  if (/^(?:who|which|whom|whose|what|how|why)$/.test(before)) return 5;
  return before === ',' ? 6 : 7;
}
export const leads = 8;
