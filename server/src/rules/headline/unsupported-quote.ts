import * as l10n from '@vscode/l10n';
import { type Span, wordsOf } from '../../text/span.ts';
import { normalised } from '../ignores.ts';
import { withoutMarks } from '../quote/speaker.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'headline/unsupported-quote',
  scope: 'page',
  level: 'warning',
  summary: 'The headline quotes words that no quotation in the body contains.',
  rationale: 'Quotation marks promise that somebody said exactly this, and the article does not keep the promise.',
  standard: 'BBC Editorial Guidelines: quotation marks indicate attribution; what they hold was said.',
  leaves: ['Titles of works.', 'Words that the body has in another form of case or mark.'],
  options: {},
  examples: [
    {
      bad: 'Mayor calls dam ⟦‘a ticking bomb’⟧\n\nMaria Lopez, the mayor, said on Monday: “The dam is old and it leaks.” The council meets again on Friday.',
    },
    {
      good: 'Mayor calls dam ‘a ticking bomb’\n\nMaria Lopez, the mayor, said on Monday: “The dam is a ticking bomb and it leaks.” The council meets again on Friday.',
    },
    {
      good: 'Mayor opens ‘Harvest’ exhibition\n\nMaria Lopez, the mayor, opened the exhibition on Monday. The council meets again on Friday.',
    },
  ],
  check({ article, report }) {
    const { headline, body } = article.parts;
    if (!headline || body.length === 0) return;
    const inHeadline = article.quotations.filter(({ spans }) =>
      spans.some((part) => part.start >= headline.start && part.end <= headline.end),
    );
    if (inHeadline.length === 0) return;
    const said = article.quotations.filter((quotation) => !inHeadline.includes(quotation)).flatMap(({ spans }) => spans);
    const spoken = said.map((part) => bare(wordsOf(article.text, part))).join(' | ');
    for (const { kind, spans } of inHeadline) {
      if (kind === 'title') continue;
      for (const part of spans) {
        const at = withoutMarks(article.text, part);
        const words = bare(wordsOf(article.text, at));
        if (words === '' || spoken.includes(words)) continue;
        const near = nearest(article.text, words, said);
        report({
          at,
          message: l10n.t('No quotation below contains “{0}”: readers take it for somebody’s exact words.', wordsOf(article.text, at)),
          related: near ? [{ start: near.start, end: near.end, message: l10n.t('The nearest quotation.') }] : [],
        });
      }
    }
  },
});

const bare = (words: string): string => normalised(words).replaceAll("'", '');

/** The quotation that shares most words with the headline's. */
function nearest(text: string, words: string, said: readonly Span[]): Span | undefined {
  const wanted = new Set(words.split(' ').filter((word) => word.length > 3));
  let best: Span | undefined;
  let most = 0;
  for (const part of said) {
    const shared = bare(wordsOf(text, part))
      .split(' ')
      .filter((word) => wanted.has(word)).length;
    if (shared > most) {
      most = shared;
      best = part;
    }
  }
  return best;
}
