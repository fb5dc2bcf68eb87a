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
  /** Commands that links in hovers may call; without one, links are plain file addresses. */
  readonly commands?: readonly HoverCommand[];
  /** Decisions from earlier sessions. */
  readonly decisions?: readonly Decision[];
  /** The trained weights, by file name in models/, where the server cannot read files itself (in a browser's worker). */
  readonly models?: Readonly<Record<string, Uint8Array>>;
}

/** The trained weights, as they lie in models/: which `InitializationOptions.models` holds. */
export const modelFiles = ['names.bin', 'attribution.bin', 'links.bin'] as const;

/** Opens a text at a place: arguments [uri, startLine, startCharacter, endLine, endCharacter], zero-based as in LSP. */
export const goTo = 'onRecord.goTo';
export type HoverCommand = typeof goTo;

/** Client to server, notification: `Decision`. Takes effect at once, and a `Status` follows. */
export const decide = 'onRecord/decide';

/** Server to client, notification: `Status`, after a text was opened, read for the first time, or its fate changed. */
export const status = 'onRecord/status';

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
