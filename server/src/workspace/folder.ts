/** The data files of one folder: `.on-record/config.json`, `ignores.json`, `actors.json`. */
import type { NewsroomActor } from '../features/newsroom.ts';
import { parseIgnores, type Ignore } from '../rules/ignores.ts';
import type { FileContent, Files } from './files.ts';
import { firstLine, readJson, type FileProblem, type PathProblem } from './jsonc.ts';
import { parseNewsroom } from './newsroom.ts';
import { defaults, parseSettings, type Settings } from './settings.ts';

export const folderFiles = ['config.json', 'ignores.json', 'actors.json'] as const;
export type FolderFile = (typeof folderFiles)[number];

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
  const found: DataFile[] = [];
  const take = async <T>(file: FolderFile, parse: (value: unknown) => { value: T; problems: readonly PathProblem[] }): Promise<T> => {
    const { value, ...rest } = readFileAs(await files.readData(uri, file), parse);
    if (rest.text !== undefined) found.push({ uri: fileUri(uri, file), text: rest.text, problems: rest.problems });
    return value;
  };
  const settings = await take('config.json', parseConfig);
  const ignores = await take('ignores.json', (value) => {
    const read = parseIgnores(value);
    return { value: read.ignores, problems: read.problems };
  });
  const newsroom = await take('actors.json', (value) => {
    if (value === undefined) return { value: [], problems: [] };
    const read = parseNewsroom(value);
    return { value: read.actors, problems: read.problems };
  });
  return { uri, settings, ignores, newsroom, files: found };
}

/** Reads the text of a `config.json`; where it is damaged, its problems say so and its defaults hold. */
export function readConfig(text: string): { settings: Settings; problems: readonly FileProblem[] } {
  const { value, problems } = readFileAs({ kind: 'text', text }, parseConfig);
  return { settings: value, problems };
}

function parseConfig(value: unknown): { value: Settings; problems: readonly PathProblem[] } {
  if (value === undefined) return { value: defaults, problems: [] };
  const { settings, problems } = parseSettings(value);
  return { value: settings, problems };
}

function readFileAs<T>(
  content: FileContent,
  parse: (value: unknown) => { value: T; problems: readonly PathProblem[] },
): { value: T; text: string | undefined; problems: readonly FileProblem[] } {
  if (content.kind === 'missing') return { ...parse(undefined), text: undefined, problems: [] };
  if (content.kind === 'refused') return { ...parse(undefined), text: '', problems: [{ ...firstLine(''), message: content.reason }] };
  const json = readJson(content.text);
  const { value, problems } = parse(json.value);
  return { value, text: content.text, problems: json.problems.length > 0 ? json.problems : json.placed(problems) };
}
