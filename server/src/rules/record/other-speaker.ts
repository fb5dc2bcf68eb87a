import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';
import { placeOf } from './says.ts';

export default defineRule({
  id: 'record/other-speaker',
  scope: 'page',
  level: 'warning',
  summary: 'The words stand on the record, but somebody else said them.',
  rationale: 'A true quotation under the wrong name is wrong about two people.',
  standard: 'Reuters Handbook: quotes are sacrosanct; they must never be altered, and must be attributed to whoever spoke them.',
  leaves: ['Speakers whom the article names beside the quotation, where it may mean either.'],
  options: {},
  examples: [
    {
      bad: 'Maria Lopez, the mayor, said on Monday: ⟦“The dam is old and it always leaks in winter.”⟧ The council meets again on Friday.',
      record: { 'council.txt': 'LOPEZ: Good evening.\n\nOKAFOR: The dam is old and it always leaks in winter.' },
    },
    {
      good: 'Maria Lopez, the mayor, said on Monday: “The dam is old and it always leaks in winter.” The council meets again on Friday.',
      record: { 'council.txt': 'LOPEZ: The dam is old and it always leaks in winter.\n\nOKAFOR: Good evening.' },
    },
  ],
  check({ record, report }) {
    for (const part of record) {
      const { state, passage } = part.verdict;
      if (state === 'other-speaker' && passage?.speaker)
        report({ at: part, message: l10n.t('On the record these are words of {0} ({1}).', passage.speaker, placeOf(passage)) });
    }
  },
});
