import * as l10n from '@vscode/l10n';
import { insertAt } from '../fixes.ts';
import { defineRule } from '../rule.ts';

const relative =
  /\b(?:yesterday|today|tomorrow|tonight|last (?:night|week|month|year)|next (?:week|month|year)|this (?:week|month|year|morning|afternoon|evening)|earlier (?:today|this (?:week|month|year))|recently)\b/giu;
const dated =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}(?:, \d{4})?\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:19|20)\d\d-\d\d-\d\d\b/u;

export default defineRule({
  id: 'time/relative',
  scope: 'reporter',
  level: 'off',
  summary: '“Yesterday” or “next month” in an article without a date.',
  rationale: 'Once the page is read on another day, nobody can tell which day was meant.',
  standard: 'Newswriting texts and Wikipedia: absolute dates where the page may outlive the week.',
  fix: 'Inserts a placeholder for the date.',
  leaves: ['Articles with a date in their dateline or first lines.'],
  options: {},
  examples: [
    { bad: 'The bridge closed ⟦yesterday⟧ after cracks were found.' },
    { good: 'Monday, May 2, 2016\n\nThe bridge closed yesterday after cracks were found.' },
  ],
  check({ article, page, report }) {
    const head = article.text.slice(0, Math.min(600, article.text.length));
    if (dated.test(head)) return;
    for (const found of page.reporterMatches(relative))
      report({
        at: found,
        message: l10n.t('“{0}” has no day to count from: the article bears no date.', found.words),
        fixes: [insertAt(found.end, ' ([date])', l10n.t('Insert a placeholder for the date'))],
      });
  },
});
