import * as l10n from '@vscode/l10n';
import { insertAt } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { attributionOf, firstPart, lastPart } from './speaker.ts';

export default defineRule({
  id: 'quote/run-together',
  scope: 'prose',
  level: 'off',
  summary: 'Two speakers’ quotations follow each other in one paragraph with no hand-over.',
  rationale: 'A reader takes the second quotation for the first speaker’s until the name comes.',
  standard: 'Reuters: start a new paragraph, or name the new speaker first.',
  fix: 'Breaks the paragraph before the second quotation.',
  options: {},
  examples: [
    {
      bad: '“The dam is old and it leaks,” said Maria Lopez, the mayor. ⟦“Nobody has ever shown us a single crack,”⟧ said Peter Brand, the engineer.',
    },
    {
      good: '“The dam is old and it leaks,” said Maria Lopez, the mayor. Peter Brand, the engineer, said: “Nobody has ever shown us a crack.”',
    },
    { good: '“The dam is old and it leaks,” said Maria Lopez, the mayor. “We cannot wait for another winter,” she said.' },
    {
      good: '“The dam is old and it leaks,” said Maria Lopez, the mayor.\n\n“Nobody has ever shown us a single crack,” said Peter Brand, the engineer.',
    },
  ],
  check({ article, page, report }) {
    article.quotations.forEach((quotation, i) => {
      const before = article.quotations[i - 1];
      if (!before || quotation.kind !== 'direct' || before.kind !== 'direct') return;
      const [one, other] = [attributionOf(article, before), attributionOf(article, quotation)];
      const [speaker, next] = [one?.actors[0], other?.actors[0]];
      if (!one || !other || !speaker || !next || speaker === next || other.route !== 'cue' || one.route !== 'cue') return;
      const from = lastPart(before).end;
      const at = firstPart(quotation);
      const source = other.source[0];
      if (!source || source.start < at.end || from > at.start) return;
      const between = article.text.slice(from, at.start);
      if (/\n/.test(between) || !/[.!?]\s*$/.test(between)) return;
      const name = page.actor(next)?.label ?? page.words(source);
      report({
        at,
        message: l10n.t('The speaker changes to {0} inside the paragraph, and the reader learns it only afterwards.', name),
        related: [{ start: source.start, end: source.end, message: l10n.t('The new speaker is named here.') }],
        fixes: [insertAt(at.start, '\n\n', l10n.t('Start a new paragraph'))],
      });
    });
  },
});
