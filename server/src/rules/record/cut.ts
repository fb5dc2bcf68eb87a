import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';
import { placeOf, wordsOfPassage } from './says.ts';

export default defineRule({
  id: 'record/cut',
  scope: 'page',
  level: 'information',
  summary: 'What a quotation leaves out of its sentence may turn its meaning round.',
  rationale: 'Every quoted word was said, and still the speaker said something else: “not”, “only” or “unless” was cut away.',
  standard: 'SPJ Code of Ethics: never deliberately distort facts or context.',
  leaves: ['What is left out beyond the end of the sentence.'],
  options: {},
  examples: [
    {
      bad: 'Maria Lopez, the mayor, said on Monday: ⟦“We will raise the levy again.”⟧ The council meets again on Friday.',
      record: { 'council.txt': 'LOPEZ: We will raise the levy again only if the fund is empty. Thank you.' },
    },
    {
      good: 'Maria Lopez, the mayor, said on Monday: “We will raise the levy again.” The council meets again on Friday.',
      record: { 'council.txt': 'LOPEZ: We will raise the levy again in the spring. Not everybody will like it.' },
    },
  ],
  check({ record, report }) {
    for (const part of record) {
      const { state, passage, cut } = part.verdict;
      if (state === 'cut' && passage && cut)
        report({
          at: part,
          message: l10n.t(
            'The same sentence goes on with “{0}” on the record: “{1}” ({2}).',
            cut.word,
            wordsOfPassage({ ...passage, end: Math.max(passage.end, cut.end) }),
            placeOf(passage),
          ),
        });
    }
  },
});
