/** What the server needs of the process it runs in. */
import type { InitializationOptions, Translations } from '../protocol.ts';
import type { Service } from '../service.ts';
import type { Files } from '../workspace/files.ts';

export interface ServerHost {
  readonly files: Files;
  /** Loads the models and makes the service; asked for once, when the first text is opened. */
  service(options: InitializationOptions): Promise<Service>;
  /** The server's words in a language (`de`, `pt-br`) by their English, from the bundles in l10n/; empty where there is none. */
  translations(locale: string, options: InitializationOptions): Promise<Translations>;
  /** Milliseconds from any fixed point. */
  now(): number;
  /** URI of a folder of the reader's own, for what is ignored in a text that lies in no folder; undefined where there is none. */
  readonly storage: string | undefined;
  /** Address of a rule's page where the client gave none; undefined where there is no page to be opened. */
  rulePage(rule: string): string | undefined;
}
