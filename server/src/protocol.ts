/**
 * What client and server say to each other beyond the Language Server Protocol. The one file that both sides share.
 * Every name is a method's; the interface of the same spelling is its parameter.
 */

/** A file's fate as its reader decided it: against the article test, or for this file alone. */
export interface Decision {
  readonly uri: string;
  /** `always`: read it whatever it looks like. `never`: leave it alone. `auto`: let settings and the article test decide. */
  readonly verdict: 'always' | 'never' | 'auto';
}

/** What the client hands over in `initialize`; every part may be missing, as other editors send none. */
export interface InitializationOptions {
  /** Address of a rule's page, `{rule}` standing for its id, percent-encoded; without it the server links the page packaged beside it. */
  readonly rulePage?: string;
  /** Commands the client has for links in hovers and for lenses; without `goTo`, links are plain file addresses, without the others lenses only say something. */
  readonly commands?: readonly ClientCommand[];
  /** Notifications of this protocol that the client listens to; no other is sent. */
  readonly notifications?: readonly ServerNotification[];
  /** URI of a folder of the reader's own: what is ignored in a text that lies in no folder is kept there. */
  readonly storage?: string;
  /** Decisions from earlier sessions. */
  readonly decisions?: readonly Decision[];
  /** The trained weights, by file name in models/, where the server cannot read files itself (in a browser's worker). */
  readonly models?: Readonly<Record<string, Uint8Array>>;
  /** The words of the client's language, for the same server. */
  readonly translations?: Translations;
}

/** Texts in another language, by their English, as the bundles in l10n/ have them. */
export type Translations = Readonly<Record<string, string>>;

/** The trained weights, as they lie in models/: which `InitializationOptions.models` holds. */
export const modelFiles = ['names.bin', 'attribution.bin', 'links.bin', 'claims.bin'] as const;

/** Opens a text at a place: arguments [uri, startLine, startCharacter, endLine, endCharacter], zero-based as in LSP. */
export const goTo = 'onRecord.goTo';

/** Shows places of a text beside each other, as references are shown: arguments [uri, the `Place` asked from, a `Place` each]. */
export const showPlaces = 'onRecord.showPlaces';

/** Opens the ledger of the text in front; no arguments. */
export const openLedger = 'onRecord.openLedger';

export type ClientCommand = typeof goTo | typeof showPlaces | typeof openLedger;

/** Client to server, notification: `Decision`. Takes effect at once, and a `Status` follows. */
export const decide = 'onRecord/decide';

/** Server to client, notification: `Status`, after a text was opened, read for the first time, or its fate changed. */
export const status = 'onRecord/status';

export type ServerNotification = typeof status | typeof stale;

/** Why a text is read as an article, or left alone. */
export type Reason =
  /** The article test found prose. */
  | 'prose'
  /** The language `article` was chosen for it. */
  | 'language'
  /** The reader asked for it, or the test is switched off. */
  | 'asked'
  /** The reader said never. */
  | 'declined'
  /** `onRecord.enable` is off. */
  | 'disabled'
  /** A glob of `onRecord.exclude` matches. */
  | 'excluded'
  /** A name that belongs to other kinds of file (requirements.txt, LICENSE). */
  | 'file name'
  /** Nothing in it yet, or too little to tell. */
  | 'short'
  /** Lines of code, settings or a log. */
  | 'code'
  /** Lines without sentences: a list of words, a table. */
  | 'list'
  /** Licence and legal boilerplate. */
  | 'licence'
  /** Words of another language than English. */
  | 'foreign';

export interface Status {
  readonly uri: string;
  readonly version: number;
  /** Whether it is read as an article. */
  readonly article: boolean;
  readonly reason: Reason;
  /** UTF-16 code units read and present; fewer are read than present where a limit applied. */
  readonly readTo: number;
  readonly length: number;
  /** Milliseconds the last reading took; null where none was made yet. */
  readonly milliseconds: number | null;
  /** Ids of rules that threw and were left out. */
  readonly failedRules: readonly string[];
}

/** A stretch of a text, zero-based lines and UTF-16 characters, as in LSP. */
export interface Place {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Client to server, request: `TextQuestion`, answered by a `Ledger`, or null for a text that is no article. */
export const ledger = 'onRecord/ledger';

export interface TextQuestion {
  readonly uri: string;
}

/** A stretch of an article, also in UTF-16 code units from its beginning. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/** The source ledger: who speaks in an article, how surely a reader knows them, and how much of it is theirs. */
export interface Ledger {
  readonly uri: string;
  /** UTF-16 code units of the article, and where its paragraphs begin. */
  readonly length: number;
  readonly paragraphs: readonly number[];
  /** Most quoted words first; sources that are nobody last. */
  readonly sources: readonly LedgerSource[];
  readonly strip: readonly LedgerStretch[];
  readonly network: LedgerNetwork;
  /** Words of the prose, and how many of them stand in the reporter's own voice. */
  readonly words: number;
  readonly reporterWords: number;
}

export interface LedgerSource {
  readonly name: string;
  readonly role: string;
  readonly kind: 'person' | 'organization' | 'government' | 'place' | 'group' | null;
  readonly standing: 'named' | 'described' | 'anonymous' | 'agentless';
  /** A medium that a state owns, or that the article calls so. */
  readonly stateMedia: boolean;
  readonly quotations: number;
  readonly indirect: number;
  readonly quotedWords: number;
  /** Of the article's prose, 0 to 1. */
  readonly share: number;
  readonly statements: readonly LedgerStatement[];
}

export interface LedgerStatement extends Stretch {
  readonly cue: string;
  readonly words: string;
  readonly quoted: boolean;
}

/** Who speaks where, in order, without overlaps; between two stand the words that only say who speaks. */
export interface LedgerStretch extends Stretch {
  /** Index into the ledger's sources; null where nothing is attributed. */
  readonly source: number | null;
  /** How it begins, and how many words it has. */
  readonly opening: string;
  readonly words: number;
}

/** Who speaks of whom. */
export interface LedgerNetwork {
  /** `source` is an index into the ledger's sources, null for one who is spoken of and never speaks. */
  readonly actors: readonly { readonly name: string; readonly source: number | null }[];
  readonly citations: readonly LedgerCitation[];
}

/** One actor speaking of another, as indexes into the network's actors; its place is the first time. */
export interface LedgerCitation extends Stretch {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Client to server, request: `LedgerExport`, answered by the ledger as text, or null for a text that is no article. */
export const exportLedger = 'onRecord/exportLedger';

export interface LedgerExport extends TextQuestion {
  readonly format: 'md' | 'csv' | 'json';
}

/** Client to server, request, its parameters empty: every actor of the workspace's articles, a `WorkspaceActor` each. */
export const actors = 'onRecord/actors';

export interface WorkspaceActor {
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'government' | 'place' | 'group';
  /** One entry an article that names it, in the order they were read. */
  readonly articles: readonly ActorInArticle[];
}

export interface ActorInArticle {
  readonly uri: string;
  /** Where it enters. */
  readonly place: Place;
  readonly mentions: number;
  /** Its role and counts, in words. */
  readonly detail: string;
}

/** Client to server, request, its parameters empty: what the workspace's folders ignore, an `IgnoreEntry` each. */
export const ignores = 'onRecord/ignores';

/** Server to client, notification without parameters: settings, data files or decisions changed, and whatever was asked may be answered otherwise now. */
export const stale = 'onRecord/stale';

/** Commands of the server, for `workspace/executeCommand`; their arguments are an entry's `uri` and `ignore`. */
export const ignoreCommand = 'onRecord.ignore';
export const undoIgnoreCommand = 'onRecord.undoIgnore';

export interface IgnoreEntry {
  /** A URI in the folder that ignores it. */
  readonly uri: string;
  readonly rule: string;
  /** What is ignored, in words: the words of a finding, a file or a folder. */
  readonly label: string;
  readonly reason: string | null;
  readonly ignore: object;
}

/** Server to client, request: `FileQuestion`, answered by `FileAnswer`. Only from a server that reads no files itself. */
export const readFile = 'onRecord/readFile';

export interface FileQuestion extends TextQuestion {
  /** Bytes; a longer file is refused. */
  readonly longest: number;
}

/** What a file holds, or why it was not read, in one sentence. */
export type FileAnswer =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'missing' } | { readonly kind: 'refused'; readonly reason: string };

/** Server to client, request: `TextQuestion`, answered by whether a folder of that address is there. From the same server. */
export const hasFolder = 'onRecord/hasFolder';

/** Server to client, request: `FileToWrite`. From the same server, and for a folder's own files alone. */
export const writeFile = 'onRecord/writeFile';

export interface FileToWrite {
  readonly uri: string;
  readonly text: string;
}

/** Server to client, request: `TextsQuestion`, answered by `TextsAnswer`. From the same server. */
export const findTexts = 'onRecord/findTexts';

export interface TextsQuestion {
  readonly folder: string;
  readonly most: number;
}

/** URIs of texts that may be articles, and whether they are all that there are. */
export interface TextsAnswer {
  readonly uris: readonly string[];
  readonly complete: boolean;
}
