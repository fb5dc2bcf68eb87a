import * as l10n from '@vscode/l10n';
import type { Attribution } from '../../analysis/model.ts';
import { cueKinds } from '../../knowledge/cues.ts';
import type { Span } from '../../text/span.ts';
import { insertAt } from '../fixes.ts';
import type { Page } from '../page.ts';
import { defineRule } from '../rule.ts';

/** Verbs of the mind that nobody can see. “Want” and “plan” are left out where they report a decision made public. */
const inner =
  /^(?:hop(?:es?|ed)|fear(?:s|ed)?|feel(?:s)?|felt|think(?:s)?|thought|believ(?:es?|ed)|want(?:s|ed)?|worr(?:y|ies|ied)|wish(?:es|ed)?|regret(?:s|ted)?|hat(?:es|ed)|lov(?:es|ed)|know(?:s)?|knew|doubt(?:s|ed)?|dread(?:s|ed)?|resent(?:s|ed)?)$/i;

export default defineRule({
  id: 'verb/mind-reading',
  scope: 'reporter',
  level: 'off',
  summary: 'What somebody hopes, fears or thinks is told as fact.',
  rationale: 'Nobody sees into a head: the reader should learn how the reporter knows.',
  standard: 'Usage guides for news: “said he hopes”, not “hopes”.',
  fix: 'Inserts “said” before the verb.',
  leaves: ['Decisions and plans made public.', 'A mind that the same sentence or its neighbour lets speak.'],
  options: {},
  examples: [
    {
      bad: 'The council meets on Friday.\n\nMaria Lopez ⟦hopes⟧ that the bridge will open in May.\n\nTraffic goes over the old road until then.',
    },
    { good: 'Maria Lopez said she hopes that the bridge will open in May.' },
    { good: 'Maria Lopez hopes that the bridge will open in May. “We want it done,” she said.' },
  ],
  check({ page, report }) {
    for (const attribution of page.reportersAttributions) {
      const cue = attribution.cue[0];
      const source = attribution.source[0];
      if (!cue || !source || attribution.cue.length > 1 || attribution.form !== 'indirect') continue;
      const verb = page.words(cue);
      if (!inner.test(verb) || ![...cueKinds(verb)].includes('belief')) continue;
      if (!attribution.actors.some((id) => page.actor(id)?.kind === 'person') || speaksNear(page, attribution, cue)) continue;
      report({
        at: cue,
        message: l10n.t('“{0}” tells what is in somebody’s head: readers will ask how the reporter knows.', verb),
        fixes: [insertAt(cue.start, 'said [he or she] ', l10n.t('Insert “said”'))],
      });
    }
  },
});

/** The same person is reported as saying something in this sentence or the ones around it. */
function speaksNear(page: Page, own: Attribution, cue: Span): boolean {
  const sentence = page.sentenceAt(cue);
  if (!sentence) return false;
  return [sentence, page.neighbour(sentence, -1), page.neighbour(sentence, 1)].some(
    (near) =>
      near !== undefined &&
      page
        .attributionsOf(near)
        .some(
          (other) =>
            other !== own && other.actors.some((id) => own.actors.includes(id)) && !other.cue.some((part) => inner.test(page.words(part))),
        ),
  );
}
