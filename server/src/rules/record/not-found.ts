import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'record/not-found',
  scope: 'page',
  level: 'information',
  summary: 'The speaker has documents on the record, and the quotation is in none of them.',
  rationale: 'It may come from another conversation; then its transcript belongs on the record too.',
  standard: 'Fact-checking desks check every quotation against its recording or transcript before print.',
  leaves: ['Quotations of speakers without a document that could be read: those cannot be checked.'],
  options: {},
  examples: [
    {
      bad: 'Maria Lopez, the mayor, said on Monday: ⟦“My father built the first of these boats himself.”⟧ The council meets again on Friday.',
      record: { 'council.txt': 'LOPEZ: The dam is old and it always leaks in winter.' },
    },
    {
      good: 'Maria Lopez, the mayor, said on Monday: “My father built the first of these boats himself.” The council meets again on Friday.',
      record: { 'council.txt': 'OKAFOR: The dam is old and it always leaks in winter.' },
    },
  ],
  check({ record, report }) {
    for (const part of record)
      if (part.verdict.state === 'not-found')
        report({ at: part, message: l10n.t('None of this speaker’s documents on the record has these words.') });
  },
});
