import * as l10n from '@vscode/l10n';
import { insertAt } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { entrance, needsNoFullName } from './introduction.ts';

export default defineRule({
  id: 'actor/no-role',
  scope: 'prose',
  level: 'off',
  summary: 'A quoted or cited person never gets a role, title or affiliation.',
  rationale: 'A reader cannot tell whether the speaker knows, or only has a view.',
  standard: 'Reuters: name and position of every source.',
  fix: 'Inserts `, [role],` behind the name.',
  options: {
    known: { type: 'words', default: [], description: 'Names that need no role here.' },
  },
  examples: [
    { bad: '“The dam leaks in three places,” said ⟦Maria Lopez⟧.\n\nThe council meets again on Friday.' },
    { good: '“The dam leaks in three places,” said Maria Lopez, the mayor.\n\nThe council meets again on Friday.' },
    { good: 'Mayor Maria Lopez said the dam leaks in three places.' },
  ],
  check({ article, page, options, report }) {
    const known = new Set(options.known.map((name) => name.toLowerCase()));
    for (const actor of article.actors) {
      if (actor.kind !== 'person' || !actor.named || actor.roles.length > 0 || known.has(actor.name.toLowerCase())) continue;
      const cited = actor.attributions.some((index) =>
        article.attributions[index]?.cue.some((cue) => page.inProse(cue) && !page.quoted(cue)),
      );
      const first = entrance(article, page, actor);
      if (!cited || !first || needsNoFullName(page, first)) continue;
      report({
        at: first,
        message: l10n.t('{0} is cited and never gets a role: readers cannot tell how this source knows.', actor.name),
        fixes: [insertAt(first.end, ', [role],', l10n.t('Insert a placeholder for the role'))],
      });
    }
  },
});
