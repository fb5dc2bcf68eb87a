import * as l10n from '@vscode/l10n';
import type { ClaimKind } from '../../analysis/model.ts';
import { defineRule } from '../rule.ts';
import { sourceFix, unsourced } from './report.ts';

const kinds = ['judgement', 'cause', 'prediction', 'trend', 'mind'] as const satisfies readonly ClaimKind[];

const asked = (): Readonly<Record<(typeof kinds)[number], string>> => ({
  judgement: l10n.t('This is a judgement in the reporter’s voice: readers will ask whose it is.'),
  cause: l10n.t('This lays one thing to another in the reporter’s voice: readers will ask who found the cause.'),
  prediction: l10n.t('This forecasts in the reporter’s voice: readers will ask who expects it.'),
  trend: l10n.t('This reports a trend in the reporter’s voice: readers will ask who measured it.'),
  mind: l10n.t('This tells what somebody thinks or wants: readers will ask how the reporter knows.'),
});

export default defineRule({
  id: 'claim/unattributed',
  scope: 'reporter',
  level: 'hint',
  summary: 'A judgement, cause, forecast or trend stands in the reporter’s voice with no source.',
  rationale: 'A reader cannot tell the reporter’s opinion from what somebody found out.',
  standard: 'BBC Editorial Guidelines: material facts that cannot be corroborated are attributed.',
  fix: 'Inserts `, according to [source]`.',
  leaves: [
    'Sentences whose figure or superlative a rule of its own asks about.',
    'Plain events that a reporter can have seen or that are public record.',
    'Background that everybody accepts.',
  ],
  options: {},
  examples: [
    { bad: '⟦The mayor’s disastrous plan will clearly ruin the town, because it is reckless and far too risky.⟧' },
    { good: 'The plan will ruin the town, Maria Lopez said.' },
    { good: 'The council met on Tuesday and voted on the plan.' },
    { good: '“It is a disastrous and reckless plan,” Maria Lopez said.' },
  ],
  check({ article, report }) {
    for (const claim of unsourced(article, kinds)) {
      if (claim.kinds.includes('figure') || claim.kinds.includes('superlative')) continue;
      const kind = kinds.find((candidate) => claim.kinds.includes(candidate));
      if (kind) report({ at: claim, message: asked()[kind], fixes: sourceFix(article, claim) });
    }
  },
});
