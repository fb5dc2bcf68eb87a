/** What can be done about a finding: mend it, or say that it is not to be shown again. */
import * as l10n from '@vscode/l10n';
import type { Article } from '../analysis/model.ts';
import { ignoreOf, type Ignore } from '../rules/ignores.ts';
import type { Edit, Finding, Fix } from '../rules/rule.ts';
import { overlaps, type Span } from '../text/span.ts';

export type Action =
  | { readonly kind: 'fix'; readonly title: string; readonly finding: Finding; readonly fix: Fix; readonly preferred: boolean }
  | { readonly kind: 'ignore'; readonly title: string; readonly finding: Finding; readonly ignore: Ignore };

/** Findings that stand in the range, or hold the cursor. */
export const findingsIn = (findings: readonly Finding[], range: Span): Finding[] =>
  findings.filter((f) => f.level !== 'off' && (overlaps(f, range) || (f.start <= range.start && range.end <= f.end)));

/** The fixes of a finding; the first mechanical one is the one an editor may apply unasked. */
export function fixesOf(finding: Finding): Action[] {
  const preferred = finding.fixes.find((fix) => fix.mechanical);
  return finding.fixes.map((fix) => ({ kind: 'fix', title: fix.title, finding, fix, preferred: fix === preferred }));
}

/** Who keeps what is ignored in a text. */
export interface Keeping {
  /** Null where nobody does. */
  readonly keeper: string | null;
  /** The text's path as the keeper knows it; null for a text without a lasting one. */
  readonly path: string | null;
  /** Whether the keeper is a folder of articles that the text lies in; else it is its reader's own list. */
  readonly inFolder: boolean;
}

/** Ways to ignore a finding. */
export function ignoresFor(article: Article, finding: Finding, { keeper, path, inFolder }: Keeping): Action[] {
  if (keeper === null) return [];
  const { rule } = finding;
  const action = (title: string, ignore: Ignore): Action => ({ kind: 'ignore', title, finding, ignore });
  const folder = inFolder && path !== null ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : '';
  return [
    action(l10n.t('Ignore this finding'), ignoreOf(finding, article)),
    ...(path === null ? [] : [action(l10n.t('Ignore {0} in this file', rule), { rule, path })]),
    ...(folder === '' ? [] : [action(l10n.t('Ignore {0} in the folder “{1}”', rule, folder), { rule, path: folder })]),
    action(inFolder ? l10n.t('Ignore {0} everywhere in this folder', rule) : l10n.t('Ignore {0} wherever I write', rule), {
      rule,
      path: '',
    }),
  ];
}

/** Every edit that needs no judgement, in text order; of fixes that get in each other's way, the first. */
export function fixAllOf(findings: readonly Finding[]): Edit[] {
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.level === 'off' ? undefined : finding.fixes.find((candidate) => candidate.mechanical);
    if (fix && !fix.edits.some((edit) => taken.some((other) => collides(edit, other)))) taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** Two insertions at one place collide too: their order would be a guess. */
const collides = (a: Edit, b: Edit): boolean =>
  overlaps(a, b) || a.start === b.start || (a.start <= b.end && b.start <= a.end && (a.start === a.end || b.start === b.end));
