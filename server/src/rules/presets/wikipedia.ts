import type { PresetTable } from './index.ts';

/** Wikipedia: no weasel words, no synonyms for “said” that judge, no scare quotes; relative time ages. */
export const wikipedia: PresetTable = {
  'source/vague': 'warning',
  'source/agentless': 'warning',
  'verb/loaded': 'warning',
  'quote/scare': 'information',
  'claim/unattributed': 'information',
  'claim/superlative': 'information',
  'time/relative': 'information',
  'quote/late-attribution': 'off',
  'actor/no-role': 'off',
  'story/single-source': 'off',
};
