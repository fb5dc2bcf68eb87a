import type { PresetTable } from './index.ts';

/** BBC: what cannot be corroborated is attributed, quotation marks quote, and the accused are heard. */
export const bbc: PresetTable = {
  'headline/unsupported-quote': 'warning',
  'claim/unattributed': 'information',
  'claim/allegation': 'warning',
  'claim/unsourced-figure': 'warning',
  'story/single-source': 'information',
  'story/one-sided': 'information',
};
