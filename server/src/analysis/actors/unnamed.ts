/** Sources without a name: “analysts”, “a senior official”. */
import { demonymOf } from '../../knowledge/demonym.ts';
import { sourceNoun } from '../../knowledge/sources.ts';
import type { Span } from '../../text/span.ts';
import { mention, newDraft, type Draft } from './draft.ts';
import { nameKey } from './name.ts';
import { isPersonRole, singular } from './rolenouns.ts';
import { word, wordFrom, type Words } from './words.ts';

const determiners =
  /^(?:the|a|an|some|many|most|several|other|these|those|few|all|both|two|three|four|five|his|her|their|its|one|another|any)$/i;
const noNames =
  /^(?:i|you|he|she|it|we|they|him|her|them|us|me|who|that|which|this|these|those|one|none|nobody|someone|somebody|anyone|anybody|everyone|everybody|others|many|some|most|people)$/i;

/** “Head of state”, “chief of staff”: the noun alone would name no office. */
const offices = /^(?:state|government|staff|parliament|mission|delegation|police|security)$/;

/** `touched(span)`: whether an actor stands in the source phrase already. */
export function findUnnamed(words: Words, sources: readonly Span[], touched: (source: Span) => boolean): Draft[] {
  const groups = new Map<string, Draft>();
  const drafts: Draft[] = [];
  for (const source of sources) {
    if (touched(source)) continue;
    const phrase = nounPhrase(words, source);
    if (!phrase) continue;
    const { span, text, head } = phrase;
    const plural = singular(head) !== head || head === 'police' || head === 'people' || head === 'media';
    if (!plural && !isPersonRole(head) && sourceNoun(head).length === 0) continue;
    const key = plural ? nameKey(text) : '';
    let draft = plural ? groups.get(key) : undefined;
    if (!draft) {
      draft = newDraft(plural ? 'group' : 'person');
      draft.named = false;
      draft.plural = plural;
      draft.name = text;
      if (plural) groups.set(key, draft);
      drafts.push(draft);
    }
    mention(draft, span, text, 'description', words.quoted[wordFrom(words, span.start)] === 1);
  }
  return drafts;
}

/** The source without its determiner and without what hangs on behind its head noun; undefined where it is a pronoun or no noun. */
function nounPhrase(words: Words, source: Span): { span: Span; text: string; head: string } | undefined {
  let from = wordFrom(words, source.start);
  const last = wordFrom(words, source.end - 1);
  while (from < last && determiners.test(word(words, from))) from += 1;
  let head = -1;
  for (let i = from; i <= last && i < from + 8; i += 1) {
    const text = word(words, i);
    if (
      !/^\p{L}|^-$/u.test(text) ||
      /^(?:of|for|at|in|from|with|who|that|which|to|on|close|familiar|by|and|or|inside|near|as|said)$/i.test(text)
    )
      break;
    if (text !== '-') head = i;
  }
  if (head < 0 || noNames.test(word(words, head))) return undefined;
  const office = word(words, head + 1) === 'of' && head + 2 <= last && offices.test(word(words, head + 2)) ? head + 2 : head;
  const span = { start: words.starts[from] as number, end: words.ends[office] as number };
  const text = words.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const own = demonymOf(word(words, from)) !== undefined || /^\p{Lu}/u.test(word(words, from + 1));
  return { span, text: own ? text : text[0]?.toLowerCase() + text.slice(1), head: word(words, head).toLowerCase() };
}
