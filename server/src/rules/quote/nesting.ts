import * as l10n from '@vscode/l10n';
import { defineRule, type Fix } from '../rule.ts';

const other: Readonly<Record<string, readonly [string, string]>> = { '“': ['‘', '’'], '‘': ['“', '”'], '«': ['“', '”'] };

export default defineRule({
  id: 'quote/nesting',
  scope: 'page',
  level: 'hint',
  summary: 'The same quotation mark is nested inside itself.',
  rationale: 'A reader takes the inner closing mark for the end of the whole quotation.',
  standard: 'AP: single marks inside double ones, and the other way round.',
  fix: 'Uses the other mark for the inner quotation.',
  leaves: ['Straight marks, which look the same at both ends.'],
  options: {},
  examples: [
    { bad: '“He called it ⟦“a mess”⟧ and left,” said Maria Lopez.' },
    { good: '“He called it ‘a mess’ and left,” said Maria Lopez.' },
  ],
  check({ article, report }) {
    for (const part of article.quotations.flatMap((quotation) => quotation.spans)) {
      const open = article.text[part.start] ?? '';
      const marks = other[open];
      if (!marks) continue;
      const close = open === '“' ? '”' : open === '‘' ? '’' : '»';
      const inner = article.text.slice(part.start + 1, part.end - 1);
      const from = inner.indexOf(open);
      const to = from < 0 ? -1 : inner.indexOf(close, from + 1);
      if (from < 0 || to < 0) continue;
      const at = { start: part.start + 1 + from, end: part.start + 2 + to };
      const fix: Fix = {
        title: l10n.t('Use {0} {1} inside', marks[0], marks[1]),
        mechanical: true,
        edits: [
          { start: at.start, end: at.start + 1, text: marks[0] },
          { start: at.end - 1, end: at.end, text: marks[1] },
        ],
      };
      report({
        at,
        message: l10n.t('{0} {1} stand inside {2} {3}: readers take the inner closing mark for the end.', open, close, open, close),
        fixes: [fix],
      });
    }
  },
});
