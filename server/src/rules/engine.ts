/** Runs the rules over an article. The general law of what rules may speak of holds here, once for all of them. */
import type { Article } from '../analysis/model.ts';
import type { CheckedPart } from '../record/check.ts';
import type { Span } from '../text/span.ts';
import { atOnce, type Turns } from '../text/turns.ts';
import { rules } from './index.ts';
import { presets, type Preset } from './presets/index.ts';
import { Page } from './page.ts';
import type { Context, Finding, Level, Options, OptionValues, Report, Rule, Scope } from './rule.ts';
import { type ResolvedRule, type RuleSettings, resolveRule } from './settings.ts';

/** A rule that threw; the others' findings stand. */
export interface FailedRule {
  readonly rule: string;
  readonly error: unknown;
}

export interface Checked {
  /** In text order. */
  readonly findings: readonly Finding[];
  readonly failed: readonly FailedRule[];
}

const levels: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];

/**
 * What the rules have to say about the article.
 * @param record What the record says of its quotations.
 * @param all Runs the rules that are off too; their findings have level `off`.
 */
export const check = (
  article: Article,
  settings: RuleSettings,
  all = false,
  list: readonly Rule[] = rules,
  record: readonly CheckedPart[] = [],
): Checked => atOnce(checkInTurns(article, settings, all, list, record));

/** The same, a turn a rule. */
export function* checkInTurns(
  article: Article,
  settings: RuleSettings,
  all = false,
  list: readonly Rule[] = rules,
  record: readonly CheckedPart[] = [],
): Turns<Checked> {
  const page = new Page(article);
  const findings: Finding[] = [];
  const failed: FailedRule[] = [];
  for (const rule of list) {
    const chosen = resolveRule(rule, settings);
    if (chosen.level === 'off' && !all) continue;
    yield;
    try {
      findings.push(...run(rule, chosen, { article, page, record }, settings));
    } catch (error) {
      failed.push({ rule: rule.id, error });
    }
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  return { findings, failed };
}

/** What every rule of one check is given. */
type Shared = Pick<Context<Options>, 'article' | 'page' | 'record'>;

function run(rule: Rule, { level, options }: ResolvedRule, shared: Shared, settings: RuleSettings): Finding[] {
  const { article, page } = shared;
  const findings: Finding[] = [];
  const said = new Set<string>();
  const report = ({ at, message, related = [], fixes = [], level: own }: Report): void => {
    if (page.inMarkup(at) || !maySpeak(rule.scope, page, at)) return;
    const once = `${page.sentenceAt(at)?.start ?? at.start} ${message}`;
    if (said.has(once)) return;
    said.add(once);
    findings.push({ rule: rule.id, start: at.start, end: at.end, level: lower(level, own ?? level), message, related, fixes });
  };
  const strictness = settings.strictness ?? (presets[settings.preset] as Preset).strictness ?? 'standard';
  const genre = settings.genre ?? article.genre.kind;
  rule.check({ ...shared, options: options as OptionValues<Options>, strictness, genre, report });
  return findings;
}

function maySpeak(scope: Scope, page: Page, at: Span): boolean {
  if (scope === 'page') return true;
  return scope === 'prose' ? page.inProse(at) : page.reporters(at);
}

function lower(a: Level, b: Level): Level {
  return levels.indexOf(a) < levels.indexOf(b) ? a : b;
}
