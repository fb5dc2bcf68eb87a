import * as l10n from '@vscode/l10n';
import type { Actor, Article, Mention } from '../../analysis/model.ts';
import { wordsOf } from '../../text/span.ts';
import { replaceBy } from '../fixes.ts';
import type { Page } from '../page.ts';
import { defineRule } from '../rule.ts';
import { entrance, hasCourtesyTitle, nameWords, needsNoFullName } from './introduction.ts';

export default defineRule({
  id: 'actor/not-introduced',
  scope: 'prose',
  level: 'hint',
  summary: 'A person enters the article by surname or first name alone.',
  rationale: 'A reader who does not know the name already looks for a person the article never introduced.',
  standard: 'AP: full name on first reference.',
  fix: 'Puts the full name there, where the article gives it later.',
  leaves: [
    'Headlines and standfirsts.',
    'Relatives (“his wife, Heidi”), camps (“the Lopez administration”) and labels.',
    'People who never get a full name, unless “Mr.” or “Ms.” shows that the article does not think them known by one.',
  ],
  options: {
    known: { type: 'words', default: [], description: 'Names that need no introduction here.' },
  },
  examples: [
    {
      bad: 'Bridge opens at last\n\nAfter two years of work the council and ⟦Lopez⟧ opened the bridge on Monday.\n\nMaria Lopez, the mayor, has been in office for two years. “It took too long,” Lopez said.',
    },
    { good: 'Maria Lopez opened the bridge on Monday. “It took too long,” Lopez said.' },
    { good: 'Lopez Opens Bridge\n\nMaria Lopez opened the bridge on Monday. Lopez is the mayor.' },
    {
      good: 'Bridge opens at last\n\nThe road is used by the Lopez people every spring, and by their herds.\n\nMaria Lopez, the mayor, opened the bridge.',
    },
    { good: 'Maria Lopez opened the bridge on Monday with her husband, Peter. Lopez is the mayor.' },
  ],
  check({ article, page, options, report }) {
    const known = new Set(options.known.map((name) => name.toLowerCase()));
    const bearers = bearersOf(article);
    for (const actor of article.actors) {
      if (actor.kind !== 'person' || !actor.named || actor.plural || known.has(actor.name.toLowerCase())) continue;
      const first = entrance(article, page, actor);
      if (!first || needsNoFullName(page, first) || namesPeople(page, first)) continue;
      const words = page.words(first);
      if (nameWords(words).length !== 1 || known.has(words.toLowerCase())) continue;
      if (wasNamedBefore(article, actor, first) || (bearers.get(nameWords(words)[0] ?? '') ?? 0) > 1) continue;
      const later = fullNameBehind(page, actor, first);
      if (later)
        report({
          at: first,
          message: l10n.t('{0} enters without a full name: readers learn only later that this is {1}.', words, actor.name),
          related: [{ start: later.start, end: later.end, message: l10n.t('The full name stands here.') }],
          fixes: [replaceBy(first, actor.name, l10n.t('Write “{0}”', actor.name))],
        });
      else if (nameWords(actor.name).length === 1 && hasCourtesyTitle(page, first))
        report({ at: first, message: l10n.t('{0} never gets a full name: readers cannot know who this is.', words) });
    }
  },
});

/** A people, a tongue or a house that bears the word too: “the Rahba people”. */
const namesPeople = (page: Page, first: Mention): boolean =>
  /^\s(?:people|peoples|community|communities|tribe|tribes|clan|ethnic|language|dynasty|family|families)\b/u.test(
    page.text.slice(first.end, first.end + 14),
  );

/** The full name stands before it, below the headline. */
function wasNamedBefore(article: Article, actor: Actor, first: Mention): boolean {
  const headline = article.paragraphs[0]?.end ?? 0;
  return actor.mentions.some(
    (mention) => mention.start >= headline && mention.start < first.start && nameWords(wordsOf(article.text, mention)).length > 1,
  );
}

/** How many persons of the article bear each word as part of their name: which of two enters by it is a guess. */
function bearersOf(article: Article): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const actor of article.actors)
    if (actor.kind === 'person') for (const word of new Set(nameWords(actor.name))) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return bearers;
}

/** The first later mention by first name and surname, of which the entrance used one. */
function fullNameBehind(page: Page, actor: Actor, first: Mention): Mention | undefined {
  const word = nameWords(page.words(first))[0];
  return actor.mentions.find((mention) => {
    if (mention.start <= first.start || mention.form !== 'name') return false;
    const words = nameWords(page.words(mention));
    return words.length > 1 && (words.at(-1) === word || words[0] === word);
  });
}
