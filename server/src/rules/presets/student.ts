import type { Preset } from './index.ts';

/** For learning the trade: everything is on, and nothing is only a hint, so that no page hides any behind its cap. */
export const student: Preset = {
  summary: 'Strict: every rule is on.',
  strictness: 'strict',
  choose: ({ level }) => ({ level: level === 'warning' || level === 'error' ? level : 'information' }),
};
