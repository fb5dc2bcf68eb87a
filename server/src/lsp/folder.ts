/** The data files of one workspace folder: `.on-record/config.json`, `ignores.json`, `actors.json`. */
import * as l10n from '@vscode/l10n';
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser/lib/esm/main.js';
import type { NewsroomActor } from '../features/newsroom.ts';
import { parseIgnores, serialiseIgnores, type Ignore } from '../rules/ignores.ts';
import type { Span } from '../text/span.ts';
import { defaults, parseSettings, type Settings } from './configuration.ts';
import type { Files } from './host.ts';
import { parseNewsroom } from './newsroom.ts';

export const folderFiles = ['config.json', 'ignores.json', 'actors.json'] as const;
export type FolderFile = (typeof folderFiles)[number];

/** Something wrong in a data file, at its place. */
export interface FileProblem extends Span {
  readonly message: string;
}

export interface DataFile {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly FileProblem[];
}

/** What a folder's files say; where one is damaged, its problems say so and its defaults hold. */
export interface Folder {
  readonly uri: string;
  readonly settings: Settings;
  readonly ignores: readonly Ignore[];
  readonly newsroom: readonly NewsroomActor[];
  /** The files that are there. */
  readonly files: readonly DataFile[];
}

export const fileUri = (folder: string, file: FolderFile): string => `${folder.replace(/\/+$/, '')}/.on-record/${file}`;

export async function readFolder(uri: string, files: Files): Promise<Folder> {
  const [config, ignores, actors] = await Promise.all(folderFiles.map((file) => files.read(fileUri(uri, file))));
  const read: DataFile[] = [];
  const keep = (file: FolderFile, text: string | undefined, problems: readonly FileProblem[]): void => {
    if (text !== undefined) read.push({ uri: fileUri(uri, file), text, problems });
  };
  const settings = readConfig(config);
  keep('config.json', config, settings.problems);
  const ignored = parseIgnores(ignores ?? '');
  keep(
    'ignores.json',
    ignores,
    ignored.problems.map((message) => ({ ...firstLine(ignores ?? ''), message })),
  );
  const newsroom = readNewsroom(actors);
  keep('actors.json', actors, newsroom.problems);
  return { uri, settings: settings.settings, ignores: ignored.ignores, newsroom: newsroom.actors, files: read };
}

/** Writes the folder's ignores. Rejects where the file is damaged: what cannot be read must not be overwritten. */
export async function writeIgnores(folder: string, files: Files, change: (ignores: readonly Ignore[]) => readonly Ignore[]): Promise<void> {
  const uri = fileUri(folder, 'ignores.json');
  const { ignores, problems } = parseIgnores((await files.read(uri)) ?? '');
  if (problems.length > 0) throw new Error(l10n.t('{0} is damaged and was left as it is: {1}', uri, problems.join(' ')));
  await files.write(uri, serialiseIgnores(change(ignores)));
}

/** Reads the text of a `config.json`; where it is damaged, its problems say so and its defaults hold. */
export function readConfig(text: string | undefined): { settings: Settings; problems: FileProblem[] } {
  if (text === undefined || text.trim() === '') return { settings: defaults, problems: [] };
  const { tree, value, problems } = parsed(text);
  if (problems.length > 0) return { settings: defaults, problems };
  const read = parseSettings(value);
  return {
    settings: read.settings,
    problems: read.problems.map(({ path, message }) => ({ ...placeOf(tree, path, text), message })),
  };
}

function readNewsroom(text: string | undefined): { actors: readonly NewsroomActor[]; problems: FileProblem[] } {
  if (text === undefined || text.trim() === '') return { actors: [], problems: [] };
  const { tree, value, problems } = parsed(text);
  if (problems.length > 0) return { actors: [], problems };
  const read = parseNewsroom(value);
  return { actors: read.actors, problems: read.problems.map(({ path, message }) => ({ ...placeOf(tree, path, text), message })) };
}

/** Comments and trailing commas are forgiven, as in VS Code's own settings; a value is only given where nothing else is wrong. */
function parsed(text: string): { tree: Node | undefined; value: unknown; problems: FileProblem[] } {
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
  const problems = errors.slice(0, 1).map(({ error, offset, length }) => ({
    start: offset,
    end: offset + length,
    message: l10n.t('The file is not valid JSON ({0}); the defaults hold.', printParseErrorCode(error)),
  }));
  return { tree, value: tree && valueOf(tree), problems };
}

function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value as unknown;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [key, value] = [] }) => (key && value ? [[key.value, valueOf(value)]] : [])),
  );
}

/** Where the value at a path stands, or the nearest above it that is there. */
function placeOf(tree: Node | undefined, path: readonly (string | number)[], text: string): Span {
  for (let depth = path.length; tree && depth > 0; depth -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, depth));
    if (node) return { start: node.offset, end: node.offset + node.length };
  }
  return firstLine(text);
}

const firstLine = (text: string): Span => ({ start: 0, end: Math.max(0, text.search(/[\r\n]|$/)) });
