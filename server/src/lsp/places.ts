/** Where a text lies: its workspace folder, that folder's data files, and the settings that hold there. */
import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { NewsroomActor } from '../features/newsroom.ts';
import type { Ignore } from '../rules/ignores.ts';
import { merged, parseSettings, type Settings } from './configuration.ts';
import { pathBelow } from './convert.ts';
import { readFolder, type Folder } from './folder.ts';
import type { Files } from './host.ts';

export interface Place {
  readonly settings: Settings;
  readonly ignores: readonly Ignore[];
  readonly newsroom: readonly NewsroomActor[];
  /** The folder's URI and the text's path below it; null where the text lies in none. */
  readonly folder: string | null;
  readonly path: string | null;
}

const none: readonly never[] = [];

export class Places {
  readonly #connection: Connection;
  readonly #files: Files;
  /** Whether the client is asked for a text's settings; else it tells them all at once. */
  readonly #pulls: boolean;
  #roots: readonly string[];
  #told: unknown;
  readonly #folders = new Map<string, Promise<Folder>>();
  readonly #places = new Map<string, Promise<Place>>();

  constructor(connection: Connection, files: Files, params: InitializeParams) {
    this.#connection = connection;
    this.#files = files;
    this.#pulls = params.capabilities.workspace?.configuration === true;
    this.#roots = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
  }

  get roots(): readonly string[] {
    return this.#roots;
  }

  /** The place of a text. Stays the same object until something that concerns it changes. */
  of(uri: string): Promise<Place> {
    const known = this.#places.get(uri);
    if (known) return known;
    const place = this.#find(uri);
    this.#places.set(uri, place);
    return place;
  }

  /** The data files of a workspace folder. */
  folder(uri: string): Promise<Folder> {
    const known = this.#folders.get(uri) ?? readFolder(uri, this.#files);
    this.#folders.set(uri, known);
    return known;
  }

  /** The editor's settings changed; `told` are those that came with the news, for clients that are never asked. */
  settingsChanged(told: unknown): void {
    this.#told = told;
    this.#places.clear();
  }

  rootsChanged(roots: readonly string[]): void {
    this.#roots = roots;
    this.filesChanged();
  }

  filesChanged(): void {
    this.#folders.clear();
    this.#places.clear();
  }

  forget(uri: string): void {
    this.#places.delete(uri);
  }

  async #find(uri: string): Promise<Place> {
    const editor = parseSettings(await this.#settingsFor(uri)).settings;
    // Folders may lie in each other: the innermost holds.
    const root = this.#roots.filter((folder) => pathBelow(uri, folder) !== null).sort((a, b) => b.length - a.length)[0];
    if (root === undefined) return { settings: editor, ignores: none, newsroom: none, folder: null, path: null };
    const folder = await this.folder(root);
    return {
      settings: merged(folder.settings, editor),
      ignores: folder.ignores,
      newsroom: folder.newsroom,
      folder: root,
      path: pathBelow(uri, root),
    };
  }

  async #settingsFor(uri: string): Promise<unknown> {
    if (!this.#pulls) return this.#told;
    try {
      return await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'onRecord' });
    } catch (error) {
      this.#connection.console.error(`The settings for ${uri} could not be had: ${String(error)}`);
      return undefined;
    }
  }
}
