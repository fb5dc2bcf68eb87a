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

/** The shape of the file that is written; one without a number is the first. A newer one is never written over. */
export const ignoresVersion = 2;

export interface IgnoresProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * Reads the value of an ignores file: `{ "version", "ignores": […] }`, or the list alone, as the first version had it. Entries
 * that make no sense are left out, each with a message; the others hold. No value is an empty list.
 */
export function parseIgnores(value: unknown): { ignores: readonly Ignore[]; problems: readonly IgnoresProblem[] } {
  if (value === undefined) return { ignores: [], problems: [] };
  const file = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const { version = 1 } = file;
  if (typeof version !== 'number' || version > ignoresVersion)
    return {
      ignores: [],
      problems: [{ path: ['version'], message: l10n.t('A newer On Record wrote this file (version {0}).', String(version)) }],
    };
  const under = 'ignores' in file;
  const entries = under ? file['ignores'] : value;
  if (!Array.isArray(entries))
    return { ignores: [], problems: [{ path: under ? ['ignores'] : [], message: l10n.t('A list is expected under “ignores”.') }] };
  const ignores: Ignore[] = [];
  const problems: IgnoresProblem[] = [];
  entries.forEach((entry: unknown, i) => {
    const ignore = parseIgnore(entry);
    if (ignore) ignores.push(ignore);
    else
      problems.push({
        path: under ? ['ignores', i] : [i],
        message: l10n.t('Entry {0} needs a “rule” and either “sentence” and “words” or a “path”, all of them text.', i + 1),
      });
  });
  return { ignores, problems };
}

/**
 * The file's text: sorted, one entry a line, so that two people's ignores merge. Refuse to overwrite a file that parsed with problems.
 * @param comments Those of the file that is replaced; they stand at the top from then on.
 */
export function serialiseIgnores(ignores: readonly Ignore[], comments: readonly string[] = []): string {
  const sorted = [...ignores].sort((a, b) => (anyKey(a) < anyKey(b) ? -1 : 1));
  const head = comments.map((comment) => `${comment}\n`).join('');
  const list = sorted.map((ignore) => `\n    ${JSON.stringify(ignore)}`).join(',');
  return `${head}{\n  "version": ${ignoresVersion},\n  "ignores": [${list}\n  ]\n}\n`;
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
  const folder = ignored.normalize('NFC').replace(/\/+$/, '');
  return folder === '' || (path !== null && (path === folder || path.startsWith(`${folder}/`)));
}

/** An entry of the file, or an argument of a command; undefined where it is none. Only its own parts are kept. */
export function parseIgnore(entry: unknown): Ignore | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { rule, sentence, words, path, reason } = entry as Record<string, unknown>;
  if (typeof rule !== 'string' || rule === '') return undefined;
  const because = typeof reason === 'string' ? { reason } : {};
  if (typeof sentence === 'string' && typeof words === 'string') return { rule, sentence, words, ...because };
  return typeof path === 'string' ? { rule, path, ...because } : undefined;
}
