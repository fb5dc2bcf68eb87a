import { replaceBy } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { entrance, nameWords } from './introduction.ts';

export default defineRule({
  id: 'actor/not-introduced',
  scope: 'prose',
  level: 'warning',
  summary: 'A person enters the article by surname or first name alone.',
  rationale: 'A reader who does not know the name already looks for a person the article never introduced.',
  standard: 'AP: full name on first reference.',
  fix: 'Puts the full name there, where the article gives it later.',
  leaves: ['People known by one name.', 'Headlines and standfirsts.'],
  options: {
    known: { type: 'words', default: [], description: 'Names that need no introduction here.' },
  },
  examples: [
    {
      bad: '⟦Lopez⟧ opened the bridge on Monday.\n\nMaria Lopez, the mayor, has been in office for two years. “It took too long,” Lopez said.',
    },
    { good: 'Maria Lopez opened the bridge on Monday. “It took too long,” Lopez said.' },
    { good: 'Lopez Opens Bridge\n\nMaria Lopez opened the bridge on Monday. Lopez is the mayor.' },
  ],
  check({ article, page, options, report }) {
    const known = new Set(options.known.map((name) => name.toLowerCase()));
    for (const actor of article.actors) {
      if (actor.kind !== 'person' || !actor.named || actor.plural || known.has(actor.name.toLowerCase())) continue;
      const first = entrance(page, actor);
      if (!first) continue;
      const words = page.words(first);
      const full = nameWords(actor.name);
      if (nameWords(words).length !== 1 || known.has(words.toLowerCase())) continue;
      if (full.length > 1) {
        const later = actor.mentions.find((mention) => mention.start > first.start && nameWords(page.words(mention)).length > 1);
        if (!later) continue;
        report({
          at: first,
          message: `${words} enters without a full name: readers learn only later that this is ${actor.name}.`,
          related: [{ start: later.start, end: later.end, message: 'The full name stands here.' }],
          fixes: [replaceBy(first, actor.name, `Write “${actor.name}”`)],
        });
      } else if (actor.attributions.length > 0 || actor.mentions.filter((mention) => mention.form === 'name').length > 1)
        report({
          at: first,
          level: 'information',
          message: `${words} enters by one name and never gets a full one: readers cannot know who this is.`,
        });
    }
  },
});
