import * as l10n from '@vscode/l10n';
import { defineRule } from '../rule.ts';
import { headlineOf } from './place.ts';

/** So many of the sources may be words that the analysis could join to nobody: mostly the same source by another description. */
const mostUnknown = 0.25;

export default defineRule({
  id: 'story/single-source',
  scope: 'page',
  level: 'hint',
  summary: 'Every attribution in the article goes back to one source.',
  rationale: 'What only one source says, nobody else has confirmed, and readers should know.',
  standard: 'BBC and Reuters: seek a second source, and say so where there is none.',
  options: {
    fewest: { type: 'integer', default: 3, minimum: 1, description: 'Articles with fewer attributions are left alone.' },
  },
  examples: [
    {
      bad: '⟦Bridge to stay closed⟧\n\nThe bridge will stay closed until May, Maria Lopez, the mayor, said on Monday.\n\n“It leaks in three places,” Lopez said.\n\nLopez said the town would pay. She added that a new road was being built.',
    },
    {
      good: 'Bridge to stay closed\n\nThe bridge will stay closed until May, Maria Lopez, the mayor, said on Monday.\n\n“It leaks in three places,” Lopez said.\n\nPeter Brand, an engineer, said the bridge was safe.',
    },
  ],
  check({ article, page, options, report }) {
    const sources = new Set<string>();
    let attributions = 0;
    let unknown = 0;
    for (const { actors, source } of page.reportersAttributions) {
      if (source.length === 0) continue;
      attributions += 1;
      if (actors.length === 0) unknown += 1;
      for (const id of actors) sources.add(id);
    }
    const at = headlineOf(article);
    if (!at || attributions < options.fewest || sources.size !== 1 || unknown > attributions * mostUnknown) return;
    const only = page.actor([...sources][0] as string);
    if (only) report({ at, message: l10n.t('Everything here comes from {0}: nobody else confirms or disputes it.', only.label) });
  },
});
