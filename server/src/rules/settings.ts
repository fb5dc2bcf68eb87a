/** The rules' settings, read from any JSON: VS Code's settings and `.on-record/config.json` have one shape. */
import * as l10n from '@vscode/l10n';
import { genreKinds, type GenreKind } from '../analysis/model.ts';
import { rules } from './index.ts';
import { presetNames, presets, type PresetName } from './presets/index.ts';
import type { Level, Option, OptionValue, Rule } from './rule.ts';

/** What was chosen for one rule; what is missing stays as the preset has it. */
export interface RuleChoice {
  readonly level?: Level;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** How much is asked about: it moves every threshold of what is learned. */
export const strictnessNames = ['calm', 'standard', 'strict'] as const;
export type Strictness = (typeof strictnessNames)[number];

export interface RuleSettings {
  readonly preset: PresetName;
  readonly strictness?: Strictness;
  /** What kind of text it is; missing where the article itself says. */
  readonly genre?: GenreKind;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleChoice>>;
}

/** A wrong value, by its path from the top of what was read (["rules", "source/vague", "level"]); the default holds. */
export interface SettingsProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface ResolvedRule {
  readonly level: Level;
  readonly options: Readonly<Record<string, OptionValue>>;
}

export const levelNames: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];
export const defaultSettings: RuleSettings = { preset: 'default', rules: {} };

/** Reads `{ "preset": …, "rules": { id: level | { level, …options } } }`; other keys belong to others and are left alone. */
export function parseRuleSettings(value: unknown): { settings: RuleSettings; problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  const wrong = (path: readonly string[], message: string): void => void problems.push({ path, message });
  if (value === undefined || value === null) return { settings: defaultSettings, problems };
  if (!isRecord(value)) {
    wrong([], l10n.t('Settings are an object: { "preset": …, "rules": … }.'));
    return { settings: defaultSettings, problems };
  }
  const preset = parsePreset(value['preset'], wrong);
  const asked = parseOneOf(value['strictness'], 'strictness', strictnessNames, wrong);
  // An editor hands over its default too, which shall not outweigh a folder's choice or a preset's.
  const strictness = asked === 'standard' ? undefined : asked;
  const genre = value['genre'] === 'auto' ? undefined : parseOneOf(value['genre'], 'genre', genreKinds, wrong);
  const choices: Record<string, RuleChoice> = {};
  const given = value['rules'] ?? {};
  if (!isRecord(given)) wrong(['rules'], l10n.t('An object is expected: a level, or an object with “level” and options, for each rule.'));
  else
    for (const [id, choice] of Object.entries(given)) {
      const rule = rules.find((candidate) => candidate.id === id);
      if (!rule) wrong(['rules', id], unknown(id));
      else choices[id] = parseChoice(rule, choice, wrong);
    }
  const told = { ...(strictness ? { strictness } : {}), ...(genre ? { genre } : {}) };
  return { settings: { preset, ...told, rules: choices }, problems };
}

/** `over` wins, rule by rule and option by option; its preset too, where it names another than the default. */
export function mergeSettings(base: RuleSettings, over: RuleSettings): RuleSettings {
  const merged: Record<string, RuleChoice> = { ...base.rules };
  for (const [id, choice] of Object.entries(over.rules)) {
    const options = { ...merged[id]?.options, ...choice.options };
    merged[id] = { ...merged[id], ...choice, ...(Object.keys(options).length > 0 ? { options } : {}) };
  }
  return { ...base, ...over, preset: over.preset === 'default' ? base.preset : over.preset, rules: merged };
}

/** A rule's level and options: the settings' choice, else the preset's, else the rule's own. */
export function resolveRule(rule: Rule, settings: RuleSettings): ResolvedRule {
  const preset = presets[settings.preset].choose(rule);
  const choice = settings.rules[rule.id];
  const own = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]));
  return { level: choice?.level ?? preset.level ?? rule.level, options: { ...own, ...preset.options, ...choice?.options } };
}

type Wrong = (path: readonly string[], message: string) => void;

function parsePreset(value: unknown, wrong: Wrong): PresetName {
  if (value === undefined) return 'default';
  const name = presetNames.find((candidate) => candidate === value);
  if (!name) wrong(['preset'], l10n.t('One of {0} is expected.', presetNames.join(', ')));
  return name ?? 'default';
}

function parseOneOf<T extends string>(value: unknown, name: string, all: readonly T[], wrong: Wrong): T | undefined {
  const found = all.find((candidate) => candidate === value);
  if (value !== undefined && !found) wrong([name], l10n.t('One of {0} is expected.', all.join(', ')));
  return found;
}

function parseChoice(rule: Rule, value: unknown, wrong: Wrong): RuleChoice {
  const path = ['rules', rule.id];
  if (typeof value === 'string') {
    const level = parseLevel(value, path, wrong);
    return level ? { level } : {};
  }
  if (!isRecord(value)) {
    wrong(path, l10n.t('A level ({0}) or an object is expected.', levelNames.join(', ')));
    return {};
  }
  const level = 'level' in value ? parseLevel(value['level'], [...path, 'level'], wrong) : undefined;
  const options: Record<string, OptionValue> = {};
  for (const [name, given] of Object.entries(value)) {
    if (name === 'level') continue;
    const option = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    if (!option) wrong([...path, name], l10n.t('The rule {0} has no option “{1}”.', rule.id, name));
    else {
      const problem = mismatch(option, given);
      if (problem) wrong([...path, name], problem);
      else options[name] = given as OptionValue;
    }
  }
  return { ...(level ? { level } : {}), ...(Object.keys(options).length > 0 ? { options } : {}) };
}

function parseLevel(value: unknown, path: readonly string[], wrong: Wrong): Level | undefined {
  const level = levelNames.find((candidate) => candidate === value);
  if (!level) wrong(path, l10n.t('One of {0} is expected.', levelNames.join(', ')));
  return level;
}

/** What is wrong with the value; undefined where it fits the option. */
function mismatch(option: Option, value: unknown): string | undefined {
  switch (option.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : l10n.t('True or false is expected.');
    case 'words':
      return Array.isArray(value) && value.every((word) => typeof word === 'string') ? undefined : l10n.t('A list of words is expected.');
    case 'integer': {
      const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = option;
      const fits = typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum;
      if (fits) return undefined;
      return option.maximum === undefined
        ? l10n.t('A whole number of {0} or more is expected.', minimum)
        : l10n.t('A whole number from {0} to {1} is expected.', minimum, maximum);
    }
  }
}

/** With the rule that is meant, perhaps: another group's of the same name, or the group's that begins alike. */
function unknown(id: string): string {
  const [group = '', name = ''] = id.toLowerCase().split('/');
  const near = rules.find((rule) => rule.id.endsWith(`/${name || group}`) || rule.id.startsWith(`${group}/${name.slice(0, 4)}`));
  return near ? l10n.t('There is no rule “{0}”; did you mean “{1}”?', id, near.id) : l10n.t('There is no rule “{0}”.', id);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
