import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';
import { placeOf, useTheRecord, whereDiffers, wordsOfPassage } from './says.ts';

export default defineRule({
  id: 'record/differs',
  scope: 'page',
  level: 'warning',
  summary: 'A quotation differs from the record: a word changed, left out, added or moved.',
  rationale: 'Quotation marks promise the speaker’s own words, and the transcript in the folder has others.',
  standard: 'AP Stylebook: never alter quotations, even to correct minor grammatical errors or word usage.',
  fix: '“Use the words of the record” puts the document’s words in their place. It is never part of mending all.',
  leaves: [
    'Case, kinds of marks, dashes, ligatures, white space and final punctuation.',
    'British or American spelling, contractions, numbers written out.',
    'Fillers, false starts and repeated words that the quotation leaves out; gaps at an ellipsis; words in brackets.',
  ],
  options: {},
  examples: [
    {
      bad: 'Maria Lopez, the mayor, said on Monday: “The dam is old and it ⟦never⟧ leaks in winter.” The council meets again on Friday.',
      record: { 'council.txt': 'LOPEZ: Good evening. The dam is old and it always leaks in winter. Thank you.' },
    },
    {
      good: 'Maria Lopez, the mayor, said on Monday: “The dam is old and it always leaks in winter.” The council meets again on Friday.',
      record: { 'council.txt': 'LOPEZ: Good evening. The dam is, um, old and it always leaks in winter. Thank you.' },
    },
  ],
  check({ article, record, report }) {
    for (const part of record) {
      const { state, passage, second } = part.verdict;
      if (state !== 'differs' || !passage) continue;
      const message = second
        ? l10n.t(
            'Two passages made one: the record has “{0}” and, elsewhere, “{1}” ({2}).',
            wordsOfPassage(passage),
            wordsOfPassage(second),
            placeOf(passage),
          )
        : l10n.t('Not word for word: the record has “{0}” ({1}).', wordsOfPassage(passage), placeOf(passage));
      report({ at: whereDiffers(part), message, fixes: second ? [] : useTheRecord(article.text, part) });
    }
  },
});
