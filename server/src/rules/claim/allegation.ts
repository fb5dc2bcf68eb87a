import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';
import { sourceFix, unsourced } from './report.ts';

export default defineRule({
  id: 'claim/allegation',
  scope: 'reporter',
  level: 'hint',
  summary: 'Wrongdoing is stated as fact with no source, charge, verdict or record.',
  rationale: 'The accused are condemned before anybody is named who accuses them, and the newsroom is liable.',
  standard: 'AP and BBC: attribute accusations to whoever makes them; “allegedly” is no shield.',
  fix: 'Inserts `, according to [source]`; “allegedly” would not mend it.',
  leaves: ['“Was convicted of”, “was charged with”.', 'Accusations with their maker.'],
  options: {},
  examples: [
    { bad: '⟦Peter Brand bribed two inspectors and forged their reports.⟧' },
    { good: 'Peter Brand was convicted of bribing two inspectors.' },
    { good: 'Peter Brand bribed two inspectors, prosecutors said.' },
  ],
  check({ article, report }) {
    for (const claim of unsourced(article, ['allegation']))
      report({
        at: claim,
        message: l10n.t('This states wrongdoing as fact: readers, and lawyers, will ask who says so.'),
        fixes: sourceFix(article, claim),
      });
  },
});
