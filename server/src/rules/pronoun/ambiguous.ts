import * as l10n from '@vscode/l10n';
import { replaceBy, shortName } from '../fixes.ts';
import { mentionBefore, openPronoun } from '../quote/speaker.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'pronoun/ambiguous',
  scope: 'reporter',
  level: 'hint',
  summary: '“He said” where two people fit.',
  rationale: 'A reader who guesses wrong takes one person’s statement for the other’s.',
  standard: 'Newswriting texts: repeat the name rather than leave a doubt.',
  fix: 'Replaces the pronoun by a name, one action a candidate.',
  leaves: ['Quotations, which quote/ambiguous-speaker looks at.'],
  options: {},
  examples: [
    { good: 'Maria Lopez met Peter Brand on Monday. She said the bridge would open in May.' },
    { good: 'Maria Lopez said she would sign.' },
  ],
  check({ article, page, report }) {
    for (const attribution of page.reportersAttributions) {
      if (attribution.form === 'direct') continue;
      const open = openPronoun(page, article, attribution);
      if (!open) continue;
      const { pronoun, actors } = open;
      report({
        at: pronoun,
        message: l10n.t('“{0}” could be {1}.', page.words(pronoun), actors.map((actor) => actor.name).join(l10n.t(' or '))),
        related: actors.flatMap((actor) => {
          const mention = mentionBefore(actor, pronoun.start);
          return mention ? [{ start: mention.start, end: mention.end, message: actor.name }] : [];
        }),
        fixes: actors.map((actor) => replaceBy(pronoun, shortName(actor), l10n.t('Replace by “{0}”', shortName(actor)))),
      });
    }
  },
});
