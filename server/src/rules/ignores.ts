/**
 * Findings that their reader asked not to see again. Plain text has no comments, so they stand in `.on-record/ignores.json`:
 * an ignored finding is known by its rule and its sentence's own words, and so outlives edits elsewhere and moved paragraphs.
 */
import * as l10n from '@vscode/l10n';
import type { Article } from '../analysis/model.ts';
import { type Span, wordsOf } from '../text/span.ts';
import { Page } from './page.ts';
import type { Finding } from './rule.ts';

/** One finding, wherever its sentence stands. */
export interface IgnoredFinding {
  readonly rule: string;
  /** The sentence's words, normalised. */
  readonly sentence: string;
  /** The words the finding is about, normalised. */
  readonly words: string;
  readonly reason?: string;
}

/** A rule in one file or folder; the path is relative to the folder that holds `.on-record`, with forward slashes. */
export interface IgnoredRule {
  readonly rule: string;
  readonly path: string;
  readonly reason?: string;
}

export type Ignore = IgnoredFinding | IgnoredRule;

/** Words beyond this are not kept: a sentence is known by its beginning. */
const longest = 300;

/** Letters and digits in lower case, one space between words: what survives changes of marks, spacing and capitals. */
export function normalised(words: string): string {
  return words
    .slice(0, 4 * longest)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
    .slice(0, longest);
}

/** What an ignore of this finding is known by. */
export function ignoreOf(finding: Finding, article: Article, reason?: string): IgnoredFinding {
  return keyIn(new Page(article), finding, reason);
}

/** The findings that nothing ignores. `path` as in IgnoredRule; null for a text that has none. */
export function withoutIgnored(
  findings: readonly Finding[],
  article: Article,
  ignores: readonly Ignore[],
  path: string | null,
): readonly Finding[] {
  if (ignores.length === 0) return findings;
  const page = new Page(article);
  const keys = new Set(ignores.filter((ignore) => 'sentence' in ignore).map(keyString));
  const rules = ignores.filter((ignore): ignore is IgnoredRule => 'path' in ignore && covers(ignore.path, path));
  return findings.filter((finding) => !rules.some(({ rule }) => rule === finding.rule) && !keys.has(keyString(keyIn(page, finding))));
}

/** The list with `ignore` in it, once. */
export function withIgnore(ignores: readonly Ignore[], ignore: Ignore): readonly Ignore[] {
  return [...withoutIgnore(ignores, ignore), ignore];
}

/** The list without what `ignore` names; a differing reason does not matter. */
export function withoutIgnore(ignores: readonly Ignore[], ignore: Ignore): readonly Ignore[] {
  return ignores.filter((other) => anyKey(other) !== anyKey(ignore));
}

/**
 * Reads an ignores file. Entries that make no sense are left out, each with a message; the others hold.
 * An empty or missing file is an empty list.
 */
export function parseIgnores(text: string): { ignores: readonly Ignore[]; problems: readonly string[] } {
  if (text.trim() === '') return { ignores: [], problems: [] };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ignores: [], problems: [l10n.t('The file is no JSON: {0}', error instanceof Error ? error.message : String(error))] };
  }
  const entries = typeof value === 'object' && value !== null && 'ignores' in value ? value.ignores : value;
  if (!Array.isArray(entries)) return { ignores: [], problems: [l10n.t('A list is expected under “ignores”.')] };
  const ignores: Ignore[] = [];
  const problems: string[] = [];
  entries.forEach((entry: unknown, i) => {
    const ignore = parseEntry(entry);
    if (ignore) ignores.push(ignore);
    else problems.push(l10n.t('Entry {0} needs a “rule” and either “sentence” and “words” or a “path”, all of them text.', i + 1));
  });
  return { ignores, problems };
}

/** The file's text: sorted, one entry a line, so that two people's ignores merge. Refuse to overwrite a file that parsed with problems. */
export function serialiseIgnores(ignores: readonly Ignore[]): string {
  const sorted = [...ignores].sort((a, b) => (anyKey(a) < anyKey(b) ? -1 : 1));
  return `{\n  "ignores": [${sorted.map((ignore) => `\n    ${JSON.stringify(ignore)}`).join(',')}\n  ]\n}\n`;
}

function keyIn(page: Page, finding: Span & { readonly rule: string }, reason?: string): IgnoredFinding {
  const sentence = page.sentenceAt(finding);
  const words = normalised(wordsOf(page.text, finding));
  const around = sentence ? normalised(wordsOf(page.text, sentence)) : words;
  return { rule: finding.rule, sentence: around, words, ...(reason ? { reason } : {}) };
}

const keyString = (ignore: Ignore): string => ('sentence' in ignore ? [ignore.rule, ignore.sentence, ignore.words].join('\n') : '');
const anyKey = (ignore: Ignore): string => ('sentence' in ignore ? keyString(ignore) : [ignore.rule, ignore.path].join('\n'));

/** `drafts` covers `drafts/fire.txt`; the empty path covers everything. */
function covers(ignored: string, path: string | null): boolean {
  if (path === null) return false;
  const folder = ignored.replace(/\/+$/, '');
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

function parseEntry(entry: unknown): Ignore | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { rule, sentence, words, path, reason } = entry as Record<string, unknown>;
  if (typeof rule !== 'string') return undefined;
  const because = typeof reason === 'string' ? { reason } : {};
  if (typeof sentence === 'string' && typeof words === 'string') return { rule, sentence, words, ...because };
  return typeof path === 'string' ? { rule, path, ...because } : undefined;
}
