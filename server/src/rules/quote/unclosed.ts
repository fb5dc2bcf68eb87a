import * as l10n from '@vscode/l10n';
import { beforeClosing, insertAt } from '../fixes.ts';
import { defineRule } from '../rule.ts';

/** What closes, or opens, where the other mark stands alone. */
const partners: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '“',
  '"': '"',
  '„': '“',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '’': '‘',
  '``': "''",
  "''": '``',
};

export default defineRule({
  id: 'quote/unclosed',
  scope: 'page',
  level: 'warning',
  summary: 'A quotation mark is opened and never closed, or closed and never opened.',
  rationale: 'Where a quotation ends is where the speaker’s words end and the reporter’s begin; without the mark, nobody can tell.',
  standard: 'All style books: quotation marks come in pairs.',
  fix: 'Adds the missing mark.',
  leaves: [
    'A quotation over several paragraphs that opens each and closes only the last.',
    'Apostrophes, possessives, decades (’90s), feet and inches.',
  ],
  options: {},
  examples: [
    { bad: 'Maria Lopez said: ⟦“⟧The dam is old and it leaks.\n\nThe council meets again on Friday.' },
    { bad: 'The dam is old and it leaks,⟦”⟧ said Maria Lopez.\n\nThe council meets again on Friday.' },
    {
      good: 'Maria Lopez spoke first.\n\n“The dam is old.\n\n“It leaks in three places.\n\n“We cannot wait for another winter,” she said.',
    },
    { good: 'The 6\'2" guard played in the ’90s, when the Lakers’ hall was new.' },
    { good: 'She called it “a mess” and "a shame".' },
  ],
  check({ article, report }) {
    for (const { start, end, opens, extent } of article.strayMarks) {
      const mark = article.text.slice(start, end);
      const partner = partners[mark] ?? '"';
      const add = opens ? endOf(article.text, extent) : extent.start;
      report({
        at: { start, end },
        message: opens
          ? l10n.t('This {0} is never closed: a reader cannot tell where the quotation ends.', mark)
          : l10n.t('This {0} closes a quotation that was never opened: a reader cannot tell where it begins.', mark),
        fixes: [insertAt(add, partner, l10n.t('Add the missing {0}', partner))],
      });
    }
  },
});

/** The end of the sentence that the mark stands in, its full stop inside the marks. */
function endOf(text: string, extent: { start: number; end: number }): number {
  const stop = /[.!?…,](?=\s|$)/.exec(text.slice(extent.start, extent.end));
  return stop ? extent.start + stop.index + 1 : beforeClosing(text, extent);
}
