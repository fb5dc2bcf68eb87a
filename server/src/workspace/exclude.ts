/** Which files are left alone: the entries of `exclude`, with the meaning that lines of a `.gitignore` have. */
import ignore from 'ignore';
import * as l10n from '@vscode/l10n';

/** Whether a path, below the folder that the entries belong to and with forward slashes, is left alone. */
export type Excludes = (path: string) => boolean;

export const nothingExcluded: Excludes = () => false;

/** Entries and code units of an entry that are looked at: more than any folder needs, few enough to be matched at every key. */
const mostEntries = 1_000;
const longestEntry = 1_000;

/**
 * Reads the entries. One that can match nothing is left out and named by its index, and the others hold.
 * Matching takes time linear in the entry's length, whatever its wildcards.
 */
export function parseExclude(entries: readonly unknown[]): { excludes: Excludes; problems: { index: number; message: string }[] } {
  const problems: { index: number; message: string }[] = [];
  const patterns: { pattern: string }[] = [];
  entries.forEach((entry, index) => {
    const message = index < mostEntries ? mistakeIn(entry) : l10n.t('Only the first {0} entries are read.', mostEntries);
    if (message === undefined) patterns.push({ pattern: entry as string });
    else problems.push({ index, message });
  });
  if (patterns.length === 0) return { excludes: nothingExcluded, problems };
  const matcher = ignore({ ignorecase: false }).add(patterns);
  return { excludes: (path) => ignore.isPathValid(path) && matcher.ignores(path), problems };
}

/** Why an entry can match nothing, or not what its writer means; undefined where nothing is wrong. */
function mistakeIn(entry: unknown): string | undefined {
  if (typeof entry !== 'string') return l10n.t('Text is expected: a pattern as in a .gitignore.');
  const pattern = entry.trim().replace(/^!/, '');
  if (/[\r\n]/.test(entry)) return l10n.t('One pattern an entry is expected: this one has a line break.');
  if (entry.length > longestEntry) return l10n.t('A pattern of at most {0} characters is expected.', longestEntry);
  if (/^\/*$/.test(pattern)) return l10n.t('This pattern matches nothing.');
  if (entry.startsWith('#')) return l10n.t('This is a comment; a name that begins with # is written \\#.');
  if (/^\.{1,2}(?:\/|$)|\/\.{1,2}(?:\/|$)/.test(pattern) || /^[A-Za-z]:[\\/]|^[a-z][a-z\d+.-]*:\/\//.test(pattern))
    return l10n.t('A path below the folder is expected: without a drive, “./” or “../”.');
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(entry)) return l10n.t('The pattern ends in a backslash, which stands before nothing.');
  if (openBracket(pattern)) return l10n.t('The bracket [ is never closed; the character itself is written \\[.');
  if (/(?:^|[^\\])\{[^{}]*,[^{}]*\}/.test(pattern)) return l10n.t('Braces have no meaning here: write a pattern for each of them.');
  return undefined;
}

function openBracket(pattern: string): boolean {
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] === '\\') at += 1;
    else if (pattern[at] === '[') {
      // A bracket right behind the opening one, or behind its negation, is one of its characters.
      const first = at + (/[!^]/.test(pattern[at + 1] ?? '') ? 3 : 2);
      const end = pattern.indexOf(']', first);
      if (end < 0) return true;
      at = end;
    }
  }
  return false;
}
