/** What the server needs of the process it runs in. */
import type { InitializationOptions, Translations } from '../protocol.ts';
import type { Service } from '../service.ts';

/** Access to files by URI. Whatever cannot be read is undefined: a missing file, another scheme, no permission. */
export interface Files {
  read(uri: string): Promise<string | undefined>;
  /** Makes the folders above it too. Rejects where it cannot be written. */
  write(uri: string, text: string): Promise<void>;
  /** URIs of the texts below a folder that may be articles (.txt, .article), at most `most`, in no order. */
  texts(folder: string, most: number): Promise<readonly string[]>;
}

export interface ServerHost {
  readonly files: Files;
  /** Loads the models and makes the service; asked for once, when the first text is opened. */
  service(options: InitializationOptions): Promise<Service>;
  /** The server's words in a language (`de`, `pt-br`) by their English, from the bundles in l10n/; empty where there is none. */
  translations(locale: string, options: InitializationOptions): Promise<Translations>;
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Address of a rule's page where the client gave none; undefined where there is no page to be opened. */
  rulePage(rule: string): string | undefined;
}
