import { access, readFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaults, type Settings } from '../lsp/configuration.ts';
import { fateOf } from '../lsp/fate.ts';
import { readConfig, readFolder, type Folder } from '../lsp/folder.ts';
import { nodeFiles } from '../node/files.ts';
import type { PresetName } from '../rules/presets/index.ts';
import type { Ignore } from '../rules/ignores.ts';
import type { RuleSettings } from '../rules/settings.ts';
import { copyistOf, formOf } from '../text/copy/form.ts';
import type { Complaints } from './complaints.ts';
import type { Input } from './inputs.ts';

export interface SettingsOptions {
  readonly preset?: PresetName;
  readonly config?: string;
}

/** What holds for one file. */
export interface Rulebook {
  readonly rules: RuleSettings;
  readonly ignores: readonly Ignore[];
  /** The file's path below the folder that holds `.on-record`, with forward slashes; null where there is none. */
  readonly path: string | null;
  /** Whether the file is to be read: named itself, or an article that nothing excludes. */
  readonly reads: (text: string) => boolean;
}

/** Finds the settings of each file: `--config`, else the nearest `.on-record` folder above it; `--preset` over either. */
export class Rulebooks {
  readonly #folders = new Map<string, Promise<Folder | undefined>>();
  readonly #options: SettingsOptions;
  readonly #complaints: Complaints;
  #given: Promise<Settings> | undefined;

  constructor(options: SettingsOptions, complaints: Complaints) {
    this.#options = options;
    this.#complaints = complaints;
  }

  async of({ path, named }: Input): Promise<Rulebook> {
    const folder = await this.#above(dirname(resolve(path)));
    const settings = (await this.#config()) ?? folder?.settings ?? defaults;
    const below = folder ? relative(folder.uri, resolve(path)).split(sep).join('/') : null;
    const name = path.split(/[/\\]/).at(-1) ?? path;
    const copy = await copyistOf(formOf(name));
    const languageId = extname(name).toLowerCase() === '.article' ? 'article' : 'plaintext';
    return {
      rules: this.#withPreset(settings.rules),
      ignores: folder?.ignores ?? [],
      path: below,
      reads: (text) => named || fateOf({ name, path: below ?? path, languageId, text }, settings, 'auto', copy).article,
    };
  }

  /** The settings of a text that is no file. */
  async anywhere(): Promise<RuleSettings> {
    return this.#withPreset(((await this.#config()) ?? defaults).rules);
  }

  #withPreset(rules: RuleSettings): RuleSettings {
    return this.#options.preset === undefined ? rules : { ...rules, preset: this.#options.preset };
  }

  async #config(): Promise<Settings | undefined> {
    const { config } = this.#options;
    if (config === undefined) return undefined;
    this.#given ??= readFile(config, 'utf8').then(
      (text) => {
        const { settings, problems } = readConfig(text);
        for (const { message } of problems) this.#complaints.add(config, message);
        return settings;
      },
      () => {
        this.#complaints.add(config, 'The settings cannot be read; the defaults hold.');
        return defaults;
      },
    );
    return this.#given;
  }

  /** The nearest folder at or above this one that holds `.on-record`. `uri` of what comes back is a path. */
  #above(folder: string): Promise<Folder | undefined> {
    const known = this.#folders.get(folder);
    if (known) return known;
    const found = this.#read(folder);
    this.#folders.set(folder, found);
    return found;
  }

  async #read(path: string): Promise<Folder | undefined> {
    const there = await access(join(path, '.on-record')).then(
      () => true,
      () => false,
    );
    if (!there) return dirname(path) === path ? undefined : this.#above(dirname(path));
    const folder = await readFolder(pathToFileURL(path).href, nodeFiles);
    for (const file of folder.files)
      for (const { message } of file.problems) this.#complaints.add(join(path, '.on-record', file.uri.split('/').at(-1) ?? ''), message);
    return { ...folder, uri: path };
  }
}
