import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';
import { sourceFix, unsourced } from './report.ts';

export default defineRule({
  id: 'claim/superlative',
  scope: 'reporter',
  level: 'hint',
  summary: 'Largest, first, only, most … ever, with no source.',
  rationale: 'A rank holds only against everything it was compared with, and somebody must have compared.',
  standard: 'Newswriting texts: every superlative is checked or attributed.',
  fix: 'Inserts `, according to [source]`.',
  leaves: ['Superlatives of mere record (“the first debate”).'],
  options: {},
  examples: [
    { bad: '⟦The bridge is the longest in the country and its oldest.⟧' },
    { good: 'The bridge is the longest in the country, according to the Transport Ministry.' },
    { good: 'The first debate took place on Monday.' },
  ],
  check({ article, report }) {
    for (const claim of unsourced(article, ['superlative']))
      report({
        at: claim,
        message: l10n.t('This ranks something above all others: readers will ask who compared them.'),
        fixes: sourceFix(article, claim),
      });
  },
});
