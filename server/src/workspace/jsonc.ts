/** The one reader of a folder's data files: JSON with comments and trailing commas, as in VS Code's own settings. */
import * as l10n from '@vscode/l10n';
import {
  createScanner,
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser/lib/esm/main.js';
import type { Span } from '../text/span.ts';

/** Something wrong in a data file, at its place. */
export interface FileProblem extends Span {
  readonly message: string;
}

/** A wrong value, by its path from the top of the file. */
export interface PathProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface ReadJson {
  /** Undefined for an empty file, and for one that is damaged. */
  readonly value: unknown;
  /** What keeps the file from being read at all: at most one. */
  readonly problems: readonly FileProblem[];
  /** In order, with their marks. */
  readonly comments: readonly string[];
  /** Puts problems of values at their places. */
  placed(problems: readonly PathProblem[]): FileProblem[];
}

/** Deeper than any file of ours, and shallow enough for every parser's stack. */
const deepest = 64;

export function readJson(text: string): ReadJson {
  const words = text.replace(/^\ufeff/, ' ');
  const failed = (problem: FileProblem): ReadJson => ({ value: undefined, problems: [problem], comments: [], placed: () => [] });
  const { comments, deep, empty } = scanned(words);
  const read = (tree: Node | undefined): ReadJson => ({
    value: tree && valueOf(tree),
    problems: [],
    comments,
    placed: (problems) => problems.map((problem) => placeOf(tree, problem, text)),
  });
  if (empty) return read(undefined);
  if (deep !== undefined)
    return failed({ start: deep, end: deep + 1, message: l10n.t('The file is nested too deeply (more than {0} levels).', deepest) });
  const errors: ParseError[] = [];
  const tree = parseTree(words, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error)
    return failed({
      start: error.offset,
      end: error.offset + error.length,
      message: l10n.t('The file is not valid JSON ({0}); the defaults hold.', printParseErrorCode(error.error)),
    });
  return read(tree);
}

/** The text's comments, where its nesting goes too deep, and whether there is nothing but white space and comments. */
function scanned(text: string): { comments: string[]; deep: number | undefined; empty: boolean } {
  const scanner = createScanner(text, false);
  const comments: string[] = [];
  let depth = 0;
  let empty = true;
  for (;;) {
    const kind = scanner.scan() as number;
    if (kind === token.end) return { comments, deep: undefined, empty };
    if (kind === token.lineComment || kind === token.blockComment) comments.push(scanner.getTokenValue());
    else if (kind !== token.lineBreak && kind !== token.space) empty = false;
    if (kind === token.openBrace || kind === token.openBracket) depth += 1;
    if (kind === token.closeBrace || kind === token.closeBracket) depth -= 1;
    if (depth > deepest) return { comments, deep: scanner.getTokenOffset(), empty };
  }
}

/** The parser's own numbers, which it exports as a const enum alone. */
const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  end: 17,
} as const;

function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value as unknown;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [key, value] = [] }) => (key && value ? [[key.value, valueOf(value)]] : [])),
  );
}

/** The value at the path, or the nearest above it that is there. */
function placeOf(tree: Node | undefined, { path, message }: PathProblem, text: string): FileProblem {
  for (let depth = path.length; tree && depth > 0; depth -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, depth));
    if (node) return { start: node.offset, end: node.offset + node.length, message };
  }
  return { ...firstLine(text), message };
}

/** The first line of a text: where a problem stands that has no other place. */
export const firstLine = (text: string): Span => ({ start: 0, end: Math.max(0, text.search(/[\r\n]|$/)) });
