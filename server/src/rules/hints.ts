/** How many hints an editor shows: style is for the margin, and more than a handful on one page are noise. */
import type { Finding } from './rule.ts';

/**
 * The findings with at most so many hints. Each rule's first hints stay before any rule's second, so that one talkative rule does not
 * crowd out the rest. For what is shown alone, and behind the ignores: a hint that is ignored makes room for the next.
 */
export function withFewHints(findings: readonly Finding[], most: number): readonly Finding[] {
  const hints = findings.filter((finding) => finding.level === 'hint');
  if (hints.length <= most) return findings;
  const nth = new Map<string, number>();
  const turns = hints.map((finding) => {
    const turn = nth.get(finding.rule) ?? 0;
    nth.set(finding.rule, turn + 1);
    return { finding, turn };
  });
  const shown = new Set(
    turns
      .sort((a, b) => a.turn - b.turn || a.finding.start - b.finding.start)
      .slice(0, most)
      .map(({ finding }) => finding),
  );
  return findings.filter((finding) => finding.level !== 'hint' || shown.has(finding));
}
