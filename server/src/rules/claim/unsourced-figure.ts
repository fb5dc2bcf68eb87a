import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';
import { sourceFix } from './report.ts';

export default defineRule({
  id: 'claim/unsourced-figure',
  scope: 'reporter',
  level: 'information',
  summary: 'A figure that somebody must have counted has no source.',
  rationale: 'A number without its maker can be neither checked nor weighed.',
  standard: 'BBC Editorial Guidelines on statistics; Full Fact’s criteria of what is worth checking.',
  fix: 'Inserts `, according to [source]`.',
  leaves: [
    'Dates, ages, addresses, scores, votes.',
    'Figures with a source in their paragraph.',
    'Numbers that nobody would check (“two men”).',
  ],
  options: {},
  examples: [
    { bad: '⟦The town spent $4.2 million on the bridge last year.⟧' },
    { bad: '⟦Unemployment in the region rose to 18.7 percent in May.⟧' },
    { good: 'The town spent $4.2 million on the bridge last year, according to its annual report.' },
    { good: 'Two men crossed the bridge at 9 a.m. on May 4, 2016.' },
    { good: 'The council approved the bridge by a vote of 54 to 12.' },
    { good: '“We spent $4.2 million on it,” Maria Lopez said.' },
  ],
  check({ article, report }) {
    for (const claim of article.claims) {
      if (claim.sourced || !claim.kinds.includes('figure')) continue;
      report({
        at: claim,
        message: l10n.t('This figure has no source: readers cannot tell who counted.'),
        fixes: sourceFix(article, claim),
      });
    }
  },
});
