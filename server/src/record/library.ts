/** A folder's record: its files, read and indexed, and read again only where they changed. */
import type { ReadText, RecordDocument } from './documents/document.ts';
import { makeDocument, spokenBy } from './documents/make.ts';
import { Unreadable, type UnreadFile } from './documents/unreadable.ts';
import { Finder } from './finder.ts';
import { indexed, Lookup, type IndexedDocument } from './lookup.ts';

/** A file of the record as the disk lists it. */
export interface RecordFile {
  /** Its path below the folder, with forward slashes. */
  readonly name: string;
  readonly uri: string;
  readonly size: number;
  /** Milliseconds, as the file system has them. */
  readonly modified: number;
}

/** What was made of a file. */
export interface Entry extends RecordFile {
  /** Of its bytes; the same content is not read twice, wherever it lies. */
  readonly hash: string;
  readonly indexed: IndexedDocument;
}

export interface Listing {
  readonly files: readonly RecordFile[];
  readonly unread: readonly UnreadFile[];
}

/** What the library needs of its host. */
export interface RecordHost {
  /** The files that globs match, relative to the folder. */
  list(folder: string, globs: readonly string[]): Promise<Listing>;
  /** Rejects with Unreadable. */
  bytes(file: RecordFile): Promise<{ readonly hash: string; readonly read: () => Promise<ReadText> }>;
  /** What an earlier session kept of the folder; empty where it kept nothing, or it is damaged. */
  load(folder: string): Promise<readonly Entry[]>;
  save(folder: string, entries: readonly Entry[]): Promise<void>;
  /** Deletes what is kept of the folder. */
  clear(folder: string): Promise<void>;
  /** Lets others have their turn. */
  yieldTurn(): Promise<void>;
}

/** The record as it stands. */
export interface TheRecord {
  readonly finder: Finder;
  readonly unread: readonly UnreadFile[];
}

export const noRecord: TheRecord = { finder: new Finder(new Lookup([])), unread: [] };

export interface UpdateOptions {
  readonly globs: readonly string[];
  /** Speakers that the folder's `record.json` gives, by file. */
  readonly speakers?: ReadonlyMap<string, string>;
  readonly progress?: (done: number, of: number) => void;
}

/** Code units of a record in all: more is not read, and the files that hold it are listed as too large. */
const mostText = 60_000_000;

export class Library {
  readonly #folder: string;
  readonly #host: RecordHost;
  #entries: Map<string, Entry> | undefined;

  constructor(folder: string, host: RecordHost) {
    this.#folder = folder;
    this.#host = host;
  }

  /** Brings the index up to date with the files. Not to be called again before it is done. */
  async update({ globs, speakers = new Map(), progress }: UpdateOptions): Promise<TheRecord> {
    const { files, unread: unlisted } = await this.#host.list(this.#folder, globs);
    if (files.length === 0) {
      this.#entries = new Map();
      return unlisted.length > 0 ? { ...noRecord, unread: unlisted } : noRecord;
    }
    const known = this.#entries ?? new Map((await this.#host.load(this.#folder)).map((entry) => [entry.name, entry]));
    const byHash = new Map([...known.values()].map((entry) => [entry.hash, entry]));
    const entries = new Map<string, Entry>();
    const unread = [...unlisted];
    let read = 0;
    let text = 0;
    for (const [i, file] of files.entries()) {
      const last = known.get(file.name);
      try {
        const entry = last?.size === file.size && last.modified === file.modified ? last : await this.#read(file, byHash);
        if (entry !== last) read += 1;
        text += entry.indexed.document.text.length;
        if (text > mostText) throw new Unreadable('too large');
        entries.set(file.name, entry);
      } catch (error) {
        unread.push({ name: file.name, why: error instanceof Unreadable ? error.why : 'damaged' });
      }
      if (read > 0 && i % 8 === 0) {
        progress?.(i, files.length);
        await this.#host.yieldTurn();
      }
    }
    if (read > 0 || known.size !== entries.size) await this.#host.save(this.#folder, [...entries.values()]);
    this.#entries = entries;
    const documents = [...entries.values()].map(({ name, indexed: made }) => withSpeaker(made, speakers.get(name)));
    return { finder: new Finder(new Lookup(documents)), unread };
  }

  /** Forgets everything, here and on disk. */
  async clear(): Promise<void> {
    this.#entries = new Map();
    await this.#host.clear(this.#folder);
  }

  async #read(file: RecordFile, byHash: ReadonlyMap<string, Entry>): Promise<Entry> {
    const { hash, read } = await this.#host.bytes(file);
    const same = byHash.get(hash);
    const made = same
      ? { ...same.indexed, document: { ...same.indexed.document, name: file.name } }
      : indexed(makeDocument(file.name, await read()));
    return { ...file, hash, indexed: made };
  }
}

const withSpeaker = (made: IndexedDocument, speaker: string | undefined): IndexedDocument =>
  speaker === undefined ? made : { ...made, document: spokenBy(made.document, speaker) };

/** Lets the editor, the report and the ledger count documents by their use. */
export const documentsOf = ({ finder }: TheRecord): readonly RecordDocument[] => finder.lookup.documents.map(({ document }) => document);
