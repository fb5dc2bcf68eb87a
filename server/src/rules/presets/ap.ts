import type { PresetTable } from './index.ts';

/** AP: full name on first reference, “said” for said, reasons given for anonymity, marks as printed. */
export const ap: PresetTable = {
  'actor/not-introduced': 'warning',
  'actor/no-role': 'information',
  'acronym/unexpanded': 'information',
  'source/anonymous': { level: 'warning', options: { askReason: true } },
  'verb/loaded': 'warning',
  'quote/scare': 'information',
  'quote/continuation': 'warning',
};
