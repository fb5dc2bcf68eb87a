import { basename, extname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeFiles, readFileText } from '../node/files.ts';
import type { Ignore } from '../rules/ignores.ts';
import type { PresetName } from '../rules/presets/index.ts';
import type { RuleSettings } from '../rules/settings.ts';
import { copyistOf, formOf } from '../text/copy/form.ts';
import { eligibilityOf } from '../workspace/eligibility.ts';
import { longestDataFile } from '../workspace/files.ts';
import { readConfig, type Folder } from '../workspace/folder.ts';
import { Folders } from '../workspace/folders.ts';
import { defaults, type Settings } from '../workspace/settings.ts';
import { pathBelow } from '../workspace/uris.ts';
import type { Complaints } from './complaints.ts';
import { standardInput, type Input } from './inputs.ts';

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
  readonly #folders = new Folders(nodeFiles);
  /** Folders whose mistakes were named. */
  readonly #named = new Set<Folder>();
  readonly #options: SettingsOptions;
  readonly #complaints: Complaints;
  #given: Promise<Settings> | undefined;

  constructor(options: SettingsOptions, complaints: Complaints) {
    this.#options = options;
    this.#complaints = complaints;
  }

  async of({ path, named }: Input): Promise<Rulebook> {
    if (path === standardInput) return { rules: await this.anywhere(), ignores: [], path: null, reads: () => true };
    const uri = pathToFileURL(resolve(path)).href;
    const nearest = await this.#folders.nearest(uri, []);
    const folder = nearest === undefined ? undefined : await this.#read(nearest);
    const settings = (await this.#config()) ?? folder?.settings ?? defaults;
    const below = nearest === undefined ? null : pathBelow(uri, nearest);
    const name = basename(path);
    const copy = await copyistOf(formOf(name));
    const languageId = extname(name).toLowerCase() === '.article' ? 'article' : 'plaintext';
    return {
      rules: this.#withPreset(settings.rules),
      ignores: folder?.ignores ?? [],
      path: below,
      reads: (text) => named || eligibilityOf({ name, path: below ?? name, languageId, text }, settings, 'auto', copy).article,
    };
  }

  /** The settings of a text that is no file. */
  async anywhere(): Promise<RuleSettings> {
    return this.#withPreset(((await this.#config()) ?? defaults).rules);
  }

  #withPreset(rules: RuleSettings): RuleSettings {
    return this.#options.preset === undefined ? rules : { ...rules, preset: this.#options.preset };
  }

  #config(): Promise<Settings> | undefined {
    const { config } = this.#options;
    if (config !== undefined) this.#given ??= this.#readConfig(config);
    return this.#given;
  }

  async #readConfig(config: string): Promise<Settings> {
    const content = await readFileText(config, longestDataFile);
    if (content.kind !== 'text') {
      this.#complaints.add(config, content.kind === 'missing' ? 'There is no such file; the defaults hold.' : content.reason);
      return defaults;
    }
    const { settings, problems } = readConfig(content.text);
    this.#complain(config, content.text, problems);
    return settings;
  }

  async #read(uri: string): Promise<Folder> {
    const folder = await this.#folders.at(uri);
    if (this.#named.has(folder)) return folder;
    this.#named.add(folder);
    for (const file of folder.files) this.#complain(fileURLToPath(file.uri), file.text, file.problems);
    return folder;
  }

  #complain(path: string, text: string, problems: readonly { start: number; end: number; message: string }[]): void {
    for (const { start, message } of problems)
      this.#complaints.add(path, `Line ${text.slice(0, start).split(/\r\n|\r|\n/).length}: ${message}`);
  }
}
