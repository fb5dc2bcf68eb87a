/** Where a text lies: the folder whose data files hold for it, and the settings that hold there. */
import { Emitter, type Connection, type InitializeParams } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { NewsroomActor } from '../features/newsroom.ts';
import type { Ignore } from '../rules/ignores.ts';
import type { Folder } from '../workspace/folder.ts';
import { Folders } from '../workspace/folders.ts';
import { merged, parseSettings, type Settings } from '../workspace/settings.ts';
import { pathBelow, sameUri } from '../workspace/uris.ts';
import type { ServerHost } from './host.ts';

/** Ignores, and the path of the text they are asked about, as they know it. */
export interface ScopedIgnores {
  readonly ignores: readonly Ignore[];
  readonly path: string | null;
}

export interface Place {
  readonly settings: Settings;
  readonly ignored: readonly ScopedIgnores[];
  readonly newsroom: readonly NewsroomActor[];
  /** The folder that keeps what is ignored here: the text's own, else the reader's; null where there is neither. */
  readonly keeper: string | null;
  /** The text's path as the keeper's ignores know it; null for a text that has no lasting one. */
  readonly path: string | null;
  /** Whether the keeper is the text's own folder. */
  readonly inFolder: boolean;
}

/** For so many milliseconds what was found on the disk is taken to be so still, unless news of it comes. */
const settled = 100;

interface Known {
  readonly at: number;
  readonly place: Promise<Place>;
  readonly parts: { editor?: Settings; folder?: Folder | undefined; own?: Folder | undefined };
}

export class Places {
  readonly folders: Folders;
  /** The reader's own folder. */
  readonly storage: string | undefined;
  readonly #connection: Connection;
  readonly #host: ServerHost;
  /** Whether the client is asked for a text's settings; else it tells them all at once. */
  readonly #pulls: boolean;
  readonly #found = new Emitter<void>();
  /** A data file was found to be another than it was, without news of it. */
  readonly onFound = this.#found.event;
  #roots: readonly string[];
  #told: unknown;
  readonly #editor = new Map<string, Promise<Settings>>();
  readonly #places = new Map<string, Known>();

  constructor(connection: Connection, host: ServerHost, params: InitializeParams, storage: string | undefined) {
    this.#connection = connection;
    this.#host = host;
    this.folders = new Folders(host.files);
    this.storage = storage;
    this.#pulls = params.capabilities.workspace?.configuration === true;
    this.#roots = rootsOf(params);
  }

  get roots(): readonly string[] {
    return this.#roots;
  }

  /** Every folder whose files are in force, the reader's own last. */
  get inForce(): readonly string[] {
    const own = this.storage === undefined ? [] : [this.storage];
    return [...new Set([...this.#roots, ...this.folders.known.filter((folder) => folder !== this.storage), ...own])];
  }

  /** The place of a text. Stays the same object until something that concerns it changes. */
  of(uri: string): Promise<Place> {
    const known = this.#places.get(uri);
    const now = this.#host.now();
    if (known && now - known.at < settled) return known.place;
    const parts: Known['parts'] = {};
    const place = this.#find(uri, parts).then(async (found) => {
      if (!known) return found;
      const before = known.parts;
      if (before.editor === parts.editor && before.folder === parts.folder && before.own === parts.own) return known.place;
      this.#found.fire();
      return found;
    });
    this.#places.set(uri, { at: now, place, parts });
    return place;
  }

  /** The editor's settings changed; `told` are those that came with the news, for clients that are never asked. */
  settingsChanged(told: unknown): void {
    this.#told = told;
    this.#editor.clear();
    this.#places.clear();
  }

  rootsChanged(roots: readonly string[]): void {
    this.#roots = roots;
    this.settingsChanged(this.#told);
    this.filesChanged();
  }

  filesChanged(): void {
    this.folders.forget();
    this.#places.clear();
  }

  forget(uri: string): void {
    this.#editor.delete(uri);
    this.#places.delete(uri);
  }

  async #find(uri: string, parts: Known['parts']): Promise<Place> {
    const asked = this.#editor.get(uri) ?? this.#settingsFor(uri).then((value) => parseSettings(value).settings);
    this.#editor.set(uri, asked);
    const editor = (parts.editor = await asked);
    const { storage } = this;
    const own = (parts.own = storage === undefined ? undefined : await this.folders.at(storage));
    const nearest = await this.folders.nearest(uri, this.#roots);
    const ownIgnores = own ? [{ ignores: own.ignores, path: uri }] : [];
    if (nearest === undefined || (storage !== undefined && sameUri(nearest, storage)))
      return {
        settings: editor,
        ignored: ownIgnores,
        newsroom: [],
        keeper: storage ?? null,
        path: uri.startsWith('untitled:') ? null : uri,
        inFolder: false,
      };
    const folder = (parts.folder = await this.folders.at(nearest));
    const path = pathBelow(uri, nearest);
    return {
      settings: merged(folder.settings, editor),
      ignored: [{ ignores: folder.ignores, path }, ...ownIgnores],
      newsroom: folder.newsroom,
      keeper: nearest,
      path,
      inFolder: true,
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

/** The workspace's folders; a client that knows but one root has one folder. */
function rootsOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  if (rootUri) return [rootUri];
  return rootPath ? [URI.file(rootPath).toString()] : [];
}
