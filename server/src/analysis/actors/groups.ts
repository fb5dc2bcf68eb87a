/** Named groups: peoples (“the Russians”), parties' people (“Republicans”), believers, and the West. */
import { demonymOf } from '../../knowledge/demonym.ts';
import { isActingVerb } from './acting.ts';
import { mention, newDraft, type Draft } from './draft.ts';
import { nameKey } from './name.ts';
import { capitalised, lower, neighbour, tokensWhere, word, type Words } from './words.ts';

/** Those who belong to a party, a faith, a people without a state or a part of the world. */
const members = new Set(
  (
    'republicans democrats libertarians conservatives liberals tories socialists communists progressives greens muslims christians jews hindus sikhs buddhists catholics protestants evangelicals mormons sunnis shiites shias ' +
    'kurds arabs hispanics latinos latinas blacks whites africans asians europeans westerners africanamericans caucasians uighurs uyghurs rohingya houthis islamists zionists texans californians floridians'
  ).split(' '),
);
/** Of these, words that are plain nouns too and count only with a capital inside a sentence. */
const alsoPlain = new Set('conservatives liberals progressives greens blacks whites socialists communists'.split(' '));

/** Finds the groups; a people whose government acts in this article is that government's other name. `taken(token)`: inside a name already given away. */
export function findGroups(
  words: Words,
  governments: ReadonlyMap<string, Draft>,
  families: ReadonlySet<string>,
  taken: (token: number) => boolean,
): Draft[] {
  const byKey = new Map<string, Draft>();
  for (const i of tokensWhere(words, capitalised)) {
    if (taken(i)) continue;
    const text = word(words, i);
    const behind = neighbour(words, i, i + 1);
    if (/^\p{Lu}/u.test(behind) || /^[-–—]$/.test(behind)) continue;
    const from = compoundStart(words, i);
    const span = { start: words.starts[from] as number, end: words.ends[i] as number };
    const form = words.text.slice(span.start, span.end);
    const first = neighbour(words, from, from - 1) === '';
    const article = lower(words, from - 1) === 'the';
    if (/^\p{Lu}/u.test(neighbour(words, from, from - 1)) && !first && !article && !/^\p{P}$/u.test(neighbour(words, from, from - 1)))
      continue;
    const people = demonymOf(text);
    const government = from === i && people ? governments.get(people.country.code) : undefined;
    const isPeople = people?.noun === true && people.plural && (/s$|men$/.test(text) || (article && !/^\p{L}/u.test(behind)));
    const acts = isActingVerb(behind) || /^(?:are|were|have|had|will|would|do|did|can|could|should|must|may)$/.test(behind);
    const member = members.has(nameKey(form).replaceAll(' ', '')) || members.has(text.toLowerCase());
    const west = text === 'West' && article && !/^(?:bank|coast|wing|side|end|of|african?|virginia)$/i.test(behind);
    const family =
      article &&
      /s$/.test(text) &&
      (families.has(text.toLowerCase().replace(/s$/, '')) || families.has(text.toLowerCase().replace(/es$/, '')));
    if (!((isPeople && (government !== undefined || acts)) || west || family || (member && !(first && alsoPlain.has(text.toLowerCase())))))
      continue;
    if (government && isPeople) {
      mention(government, span, text, 'demonym', words.quoted[i] === 1);
      continue;
    }
    const key = nameKey(form);
    const draft = byKey.get(key) ?? newDraft('group');
    draft.plural = !west;
    mention(draft, span, form, isPeople ? 'demonym' : 'name', words.quoted[i] === 1);
    byKey.set(key, draft);
  }
  return [...byKey.values()];
}

/** “African-Americans”, “Asian Americans”: a capitalised word joined in front. */
function compoundStart(words: Words, index: number): number {
  const hyphen = neighbour(words, index, index - 1);
  const front = neighbour(words, index, index - 2);
  if (/^[-–]$/.test(hyphen) && /^\p{Lu}/u.test(front)) return index - 2;
  return /^(?:African|Asian|Native|Arab|Mexican|Latin|Muslim|Jewish|Black|White)$/.test(hyphen) ? index - 1 : index;
}
