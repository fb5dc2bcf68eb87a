import * as l10n from '@vscode/l10n';
import { replaceBy, shortName } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { attributionOf, mentionBefore, openPronoun } from './speaker.ts';

export default defineRule({
  id: 'quote/ambiguous-speaker',
  scope: 'prose',
  level: 'hint',
  summary: 'A quotation’s speaker is a pronoun that fits two people equally.',
  rationale: 'A reader who guesses wrong puts words into the wrong mouth.',
  standard: 'Newswriting texts: the reader is never in doubt who said what.',
  fix: 'Replaces the pronoun by a name, one action a candidate.',
  options: {},
  examples: [
    { good: 'Maria Lopez met Peter Brand on Monday. “We will not sign this contract,” she said.' },
    { good: '“We will not sign this contract,” said Maria Lopez. “It would ruin us,” she said.' },
  ],
  check({ article, page, report }) {
    for (const quotation of article.quotations) {
      if (quotation.kind !== 'direct') continue;
      const attribution = attributionOf(article, quotation);
      const open = attribution && openPronoun(page, article, attribution);
      if (!open) continue;
      const { pronoun, actors } = open;
      const names = actors.map((actor) => actor.name).join(l10n.t(' or '));
      report({
        at: pronoun,
        message: l10n.t('“{0}” could be {1}: a reader cannot tell who says this.', page.words(pronoun), names),
        related: actors.flatMap((actor) => {
          const mention = mentionBefore(actor, pronoun.start);
          return mention ? [{ start: mention.start, end: mention.end, message: actor.name }] : [];
        }),
        fixes: actors.map((actor) => replaceBy(pronoun, shortName(actor), l10n.t('Replace by “{0}”', shortName(actor)))),
      });
    }
  },
});
