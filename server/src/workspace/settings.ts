/** The settings of one text: the editor's, for its place, over the folder's committed `.on-record/config.json`. */
import * as l10n from '@vscode/l10n';
import { defaultSettings, mergeSettings, parseRuleSettings, type RuleSettings, type SettingsProblem } from '../rules/settings.ts';
import { nothingExcluded, parseExclude, type Excludes } from './exclude.ts';

export interface Settings {
  readonly enable: boolean;
  /** Files to leave alone. */
  readonly excludes: Excludes;
  readonly detectArticles: boolean;
  readonly completion: boolean;
  readonly codeLens: boolean;
  /** The most hints shown in one text. */
  readonly maxHints: number;
  readonly inlayHints: { readonly pronouns: boolean; readonly speakers: boolean };
  readonly rules: RuleSettings;
}

export const defaults: Settings = {
  enable: true,
  excludes: nothingExcluded,
  detectArticles: true,
  completion: true,
  codeLens: false,
  maxHints: 5,
  inlayHints: { pronouns: false, speakers: false },
  rules: defaultSettings,
};

/** Reads the value of the section `onRecord`, or of a config file. A wrong value is named and its default holds. */
export function parseSettings(value: unknown): { settings: Settings; problems: SettingsProblem[] } {
  const rules = parseRuleSettings(value);
  const problems = [...rules.problems];
  const given = recordOf(value);
  const hints = recordOf(given['inlayHints']);
  const flag = (from: Readonly<Record<string, unknown>>, path: readonly string[], fallback: boolean): boolean => {
    const found = from[path.at(-1) as string];
    if (typeof found === 'boolean') return found;
    if (found !== undefined && found !== null) problems.push({ path, message: l10n.t('True or false is expected.') });
    return fallback;
  };
  const settings: Settings = {
    enable: flag(given, ['enable'], defaults.enable),
    excludes: patterns(given['exclude'], problems),
    detectArticles: flag(given, ['detectArticles'], defaults.detectArticles),
    completion: flag(given, ['completion'], defaults.completion),
    codeLens: flag(given, ['codeLens'], defaults.codeLens),
    maxHints: count(given['maxHints'], problems),
    inlayHints: {
      pronouns: flag(hints, ['inlayHints', 'pronouns'], defaults.inlayHints.pronouns),
      speakers: flag(hints, ['inlayHints', 'speakers'], defaults.inlayHints.speakers),
    },
    rules: rules.settings,
  };
  return { settings, problems };
}

/** What keeps a text from being read counts from either side; what is shown in the editor is the editor's alone. */
export function merged(folder: Settings, editor: Settings): Settings {
  return {
    ...editor,
    enable: folder.enable && editor.enable,
    excludes: (path) => folder.excludes(path) || editor.excludes(path),
    detectArticles: folder.detectArticles && editor.detectArticles,
    rules: mergeSettings(folder.rules, editor.rules),
  };
}

function patterns(value: unknown, problems: SettingsProblem[]): Excludes {
  if (value === undefined || value === null) return nothingExcluded;
  if (!Array.isArray(value)) {
    problems.push({ path: ['exclude'], message: l10n.t('A list of patterns is expected.') });
    return nothingExcluded;
  }
  const read = parseExclude(value);
  problems.push(...read.problems.map(({ index, message }) => ({ path: ['exclude', index], message })));
  return read.excludes;
}

function count(value: unknown, problems: SettingsProblem[]): number {
  if (value === undefined || value === null) return defaults.maxHints;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  problems.push({ path: ['maxHints'], message: l10n.t('A whole number of {0} or more is expected.', 0) });
  return defaults.maxHints;
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
