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

/** Ways to ignore a finding; `path` is the file's below the folder that keeps the ignores, null where there is no such folder. */
export function ignoresFor(article: Article, finding: Finding, path: string | null): Action[] {
  if (path === null) return [];
  const { rule } = finding;
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return [
    { kind: 'ignore', title: l10n.t('Ignore this finding'), finding, ignore: ignoreOf(finding, article) },
    { kind: 'ignore', title: l10n.t('Ignore {0} in this file', rule), finding, ignore: { rule, path } },
    {
      kind: 'ignore',
      title: folder ? l10n.t('Ignore {0} in the folder “{1}”', rule, folder) : l10n.t('Ignore {0} in this whole folder', rule),
      finding,
      ignore: { rule, path: folder },
    },
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
