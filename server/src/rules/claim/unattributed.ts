import * as l10n from '@vscode/l10n';
import { opinionKinds, type OpinionKind } from '../../analysis/claims/kinds.ts';
import { opinionThresholds } from '../../analysis/claims/weights.ts';
import { isOpinion } from '../../analysis/genre/genre.ts';
import { flat } from '../../text/flat.ts';
import { wordsOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { sourceFix, unsourced } from './report.ts';

const asked: Readonly<Record<OpinionKind, (words: string) => string>> = {
  judgement: (words) => l10n.t('“{0}” is a verdict in the reporter’s voice: say whose it is, or show what it rests on.', words),
  cause: (words) => l10n.t('“{0}” names a cause in the reporter’s voice: say who found it.', words),
  forecast: (words) => l10n.t('“{0}” is a forecast in the reporter’s voice: say who expects it.', words),
  trend: (words) => l10n.t('“{0}” reports a trend with nothing that shows it: give the figure, or say who measured it.', words),
  'contested-fact': (words) => l10n.t('“{0}” is open to dispute: say who says so.', words),
  motive: (words) => l10n.t('“{0}” tells what somebody thinks or wants: say how that is known.', words),
};

export default defineRule({
  id: 'claim/unattributed',
  scope: 'reporter',
  level: 'information',
  summary: 'A judgement, cause, forecast, trend, contested fact or motive stands in the reporter’s voice with no source.',
  rationale: 'A reader cannot tell the reporter’s opinion from what somebody found out.',
  standard: 'BBC Editorial Guidelines: material facts that cannot be corroborated are attributed.',
  fix: 'Inserts `, according to [source]` where the sentence ends in the reporter’s voice.',
  leaves: [
    'Columns, editorials, letters and reviews: their opinions are the piece.',
    'Sentences whose figure or superlative a rule of its own asks about.',
    'Plain events that a reporter can have seen or that are public record.',
    'Background that everybody accepts.',
  ],
  options: {},
  examples: [
    {
      bad: 'Bridge reopens\n\nThe council met on Tuesday. It voted on the bridge, Maria Lopez, the mayor, said.\n\nThe bridge opens in May.\n\n⟦The mayor’s plan is a reckless, shameful and disastrous failure of leadership.⟧',
    },
    { good: 'The plan will ruin the town, Maria Lopez said.' },
    { good: 'The council met on Tuesday and voted on the plan.' },
    { good: '“It is a disastrous and reckless plan,” Maria Lopez said.' },
  ],
  check({ article, genre, strictness, report }) {
    if (isOpinion(genre)) return;
    for (const claim of unsourced(article, opinionKinds)) {
      if (claim.weight < opinionThresholds[strictness] || claim.kinds.includes('figure') || claim.kinds.includes('superlative')) continue;
      const kind = opinionKinds.find(
        (candidate) => candidate === claim.kinds.find((own) => (opinionKinds as readonly string[]).includes(own)),
      );
      const at = claim.grounds[0] ?? claim;
      if (!kind) continue;
      const message = asked[kind](flat(wordsOf(article.text, at)));
      // What cross-validation holds right four times in five keeps the rule's level; the rest is for the margin.
      report({ at, message, fixes: sourceFix(article, claim), ...(claim.weight < opinionThresholds.calm ? { level: 'hint' } : {}) });
    }
  },
});
