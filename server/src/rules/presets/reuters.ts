import type { PresetTable } from './index.ts';

/** Reuters: who says it, at once, for every statement; one speaker a paragraph. */
export const reuters: PresetTable = {
  'quote/late-attribution': { level: 'warning', options: { sentences: 2 } },
  'quote/run-together': 'warning',
  'source/anonymous': { level: 'warning', options: { askReason: true } },
  'claim/unattributed': 'information',
  'claim/unsourced-figure': 'warning',
  'actor/no-role': 'information',
  'story/single-source': 'information',
};
