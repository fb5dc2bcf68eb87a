import * as l10n from '@vscode/l10n';
import type { Article, Quotation } from '../../analysis/model.ts';
import type { Span } from '../../text/span.ts';
import { insertAt, removeAll } from '../fixes.ts';
import { defineRule, type Report } from '../rule.ts';
import { attributionOf, firstPart, lastPart } from './speaker.ts';

export default defineRule({
  id: 'quote/continuation',
  scope: 'prose',
  level: 'off',
  summary: 'A paragraph closes its quotation although the same speech goes on, or goes on without opening it.',
  rationale: 'A closing mark tells the reader that this speaker has finished; the next paragraph then seems to be somebody else’s.',
  standard: 'AP and Chicago: a quotation over several paragraphs opens each and closes only the last.',
  fix: 'Removes the closing mark, or adds the opening one.',
  leaves: ['Paragraphs that name their speaker.'],
  options: {},
  examples: [
    {
      bad: 'Maria Lopez spoke for an hour.\n\n“The dam is old,” she said. “It leaks in three places.⟦”⟧\n\n“We cannot wait for another winter.”\n\nThe council meets again on Friday.',
    },
    {
      good: 'Maria Lopez spoke for an hour.\n\n“The dam is old,” she said. “It leaks in three places.\n\n“We cannot wait for another winter.”\n\nThe council meets again on Friday.',
    },
    { good: '“The dam is old,” said Maria Lopez.\n\n“We cannot wait for another winter,” said Peter Brand.' },
  ],
  check({ article, report }) {
    article.quotations.forEach((quotation, i) => {
      for (const finding of unopenedParts(article, quotation)) report(finding);
      const before = article.quotations[i - 1];
      if (!before || !goesOn(article, before, quotation)) return;
      const end = lastPart(before).end;
      const mark = { start: end - 1, end };
      report({
        at: mark,
        message: l10n.t('The same speech goes on in the next paragraph: this mark tells readers that it ends here.'),
        related: [{ ...firstPart(quotation), message: l10n.t('The speech goes on here.') }],
        fixes: [removeAll([mark], l10n.t('Remove the closing mark'))],
      });
    });
  },
});

/** A whole paragraph of the same speaker's words follows, with nobody named in it. */
function goesOn(article: Article, before: Quotation, quotation: Quotation): boolean {
  const [one, other] = [attributionOf(article, before), attributionOf(article, quotation)];
  if (!one || !other || before.kind !== 'direct' || quotation.kind !== 'direct') return false;
  const same = before.attribution === quotation.attribution || (one.actors.length > 0 && one.actors[0] === other.actors[0]);
  if (!same || (before.attribution !== quotation.attribution && other.route !== 'speaker before')) return false;
  const between = article.text.slice(lastPart(before).end, firstPart(quotation).start);
  const behind = article.text.slice(lastPart(quotation).end, lastPart(quotation).end + 2);
  return /^\s*\n\s*$/.test(between) && (behind === '' || /^\s*\n|^\s*$/.test(behind));
}

/** Later parts of a quotation over paragraphs that begin without a mark. */
function unopenedParts({ text }: Article, quotation: Quotation): Report[] {
  const opening = text[firstPart(quotation).start] ?? '“';
  return quotation.spans
    .slice(1)
    .filter((part: Span) => !/^[“"„«‹‘'`]/.test(text.slice(part.start, part.start + 1)))
    .map((part: Span) => ({
      at: { start: part.start, end: Math.min(part.end, part.start + (/^\S+/.exec(text.slice(part.start, part.end))?.[0].length ?? 1)) },
      message: l10n.t('The quotation goes on in this paragraph, which does not open it again.'),
      fixes: [insertAt(part.start, opening, l10n.t('Add the missing {0}', opening), true)],
    }));
}
