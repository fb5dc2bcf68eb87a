/** The presets: small tables of levels and options over the rules' own. */
import type { Level, OptionValue, Rule } from '../rule.ts';
import type { Strictness } from '../settings.ts';
import { ap } from './ap.ts';
import { bbc } from './bbc.ts';
import { reuters } from './reuters.ts';
import { student } from './student.ts';
import { wikipedia } from './wikipedia.ts';

export interface PresetChoice {
  readonly level?: Level;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

export interface Preset {
  /** One sentence, for settings and documentation. */
  readonly summary: string;
  /** How much is asked about, where the settings do not say. */
  readonly strictness?: Strictness;
  choose(rule: Rule): PresetChoice;
}

/** A table by rule id; a rule that is not in it keeps its own level and options. */
export type PresetTable = Readonly<Record<string, Level | PresetChoice>>;

const fromTable = (summary: string, table: PresetTable): Preset => ({
  summary,
  choose: ({ id }) => {
    const choice = table[id];
    return typeof choice === 'string' ? { level: choice } : (choice ?? {});
  },
});

export const presets = {
  default: fromTable('Every rule at the level its measured precision earns.', {}),
  ap: fromTable('After the AP’s stylebook and its statement of news values.', ap),
  reuters: fromTable('After the Reuters handbook: every statement attributed, early.', reuters),
  bbc: fromTable('After the BBC’s editorial guidelines: fairness, and material facts attributed.', bbc),
  wikipedia: fromTable('After Wikipedia’s manual of style: weasel words, loaded verbs and scare quotes.', wikipedia),
  student: student,
} satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as readonly PresetName[];
