/** One client's session: the open texts, their settings and fates, and what has been read of them. */
import {
  Emitter,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../analysis/model.ts';
import { withFewHints } from '../rules/hints.ts';
import { withoutIgnored } from '../rules/ignores.ts';
import type { Form } from '../text/copy/copy.ts';
import type { Finding } from '../rules/rule.ts';
import { status as statusMethod, type InitializationOptions, type ServerNotification } from '../protocol.ts';
import { Cancelled } from '../service.ts';
import { eligibilityOf, type Eligibility } from '../workspace/eligibility.ts';
import { IgnoresFiles } from '../workspace/ignoresFile.ts';
import type { Settings } from '../workspace/settings.ts';
import { fileName } from '../workspace/uris.ts';
import { copyistOf, formOf } from '../text/copy/form.ts';
import { verbatim } from '../text/copy/source-map.ts';
import { Decisions } from './decisions.ts';
import type { ServerHost } from './host.ts';
import { ActorIndex } from './actor-index.ts';
import { Places, type Place } from './places.ts';
import { ReadDocument } from './read-document.ts';
import { Readings } from './readings.ts';

/** A text and everything that is known of it, at one version. */
export interface Read {
  readonly document: TextDocument;
  readonly fate: Eligibility;
  readonly article: Article;
  /** Without those that somebody chose to ignore, and with no more hints than the settings allow. */
  readonly findings: readonly Finding[];
  /** Ids of rules that threw. */
  readonly failedRules: readonly string[];
  readonly settings: Settings;
  readonly milliseconds: number;
}

type Checkable = Pick<Read, 'document' | 'fate' | 'article' | 'milliseconds'>;

export class Session {
  readonly documents = new TextDocuments(TextDocument);
  readonly decisions: Decisions;
  readonly places: Places;
  readonly index: ActorIndex;
  readonly client: ClientCapabilities;
  readonly options: InitializationOptions;
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly ignoresFiles: IgnoresFiles;
  readonly #readings: Readings;
  readonly #stale = new Emitter<void>();
  readonly #read = new Emitter<Read>();
  /** Settings, data files or decisions changed: whatever was told of any text may be wrong now. */
  readonly onStale = this.#stale.event;
  /** Data files that were last told to have something wrong in them. */
  readonly reported = new Set<string>();
  /** A text was read and checked anew. */
  readonly onRead = this.#read.event;
  readonly #fates = new WeakMap<TextDocument, Eligibility>();
  readonly #checked = new WeakMap<Article, { place: Place; read: Promise<Read> }>();

  constructor(connection: Connection, host: ServerHost, params: InitializeParams) {
    this.connection = connection;
    this.host = host;
    this.client = params.capabilities;
    this.options = optionsOf(params.initializationOptions);
    this.decisions = new Decisions(this.options.decisions ?? []);
    this.places = new Places(connection, host, params, this.options.storage ?? host.storage);
    this.ignoresFiles = new IgnoresFiles(host.files);
    this.index = new ActorIndex(this);
    let service: ReturnType<ServerHost['service']> | undefined;
    this.#readings = new Readings(
      () => (service ??= host.service(this.options)),
      () => host.now(),
    );
    this.documents.onDidChangeContent(({ document }) => this.#readings.drop(document));
    this.documents.onDidClose(({ document }) => {
      this.places.forget(document.uri);
      this.meanwhile(this.#readings.forget(document));
    });
  }

  /**
   * Whether the client is told what the protocol knows nothing of: what it asked for, and where it says nothing of notifications, the status alone,
   * so that any editor can show whether a file is read.
   */
  listensTo(notification: ServerNotification): boolean {
    const { notifications } = this.options;
    return Array.isArray(notifications) ? notifications.includes(notification) : notification === statusMethod;
  }

  /** Whether an open text is read as an article. */
  async fate(document: TextDocument): Promise<Eligibility> {
    const { settings, path, inFolder } = await this.places.of(document.uri);
    const name = fileName(document.uri);
    const last = this.#fates.get(document)?.judgement;
    const candidate = { name, path: inFolder && path !== null ? path : name, languageId: document.languageId, text: document.getText() };
    const fate = eligibilityOf(candidate, settings, this.decisions.of(document.uri), await copyistOf(formIn(document)), last);
    this.#fates.set(document, fate);
    return fate;
  }

  /**
   * An open article, read and checked. Undefined where the text is not open, or no article.
   * Throws Cancelled where the request was given up, or the text changed while it was read.
   */
  async read(uri: string, token: CancellationToken): Promise<Read | undefined> {
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const { version } = document;
    const fate = await this.fate(document);
    // The settings may have been waited for: the answer would be another text's.
    const gone = (): boolean => document.version !== version || this.documents.get(uri) !== document;
    if (gone()) throw new Cancelled();
    if (!fate.article) return undefined;
    const { article, milliseconds } = await this.#readings.of(document, { text: headOf(document), form: formIn(document) }, token);
    const place = await this.places.of(uri);
    if (gone()) throw new Cancelled();
    return this.#check({ document: asRead(document, article), fate, article, milliseconds }, place, gone);
  }

  /** Reads a text that is not open, and keeps nothing of it. Throws Cancelled. */
  async readOnce(document: TextDocument, token: CancellationToken): Promise<Article> {
    try {
      return (await this.#readings.of(document, { text: document.getText(), form: formIn(document) }, token)).article;
    } finally {
      this.meanwhile(this.#readings.forget(document));
    }
  }

  /** Findings are held with the reading they follow from, as long as its place stays what it is; all who ask wait for one check. */
  #check(reading: Checkable, place: Place, unwanted: () => boolean): Promise<Read> {
    const known = this.#checked.get(reading.article);
    if (known?.place === place) return known.read;
    const read = this.#checkNow(reading, place, unwanted);
    const entry = { place, read };
    this.#checked.set(reading.article, entry);
    read.catch(() => this.#checked.get(reading.article) === entry && this.#checked.delete(reading.article));
    return read;
  }

  async #checkNow(reading: Checkable, place: Place, unwanted: () => boolean): Promise<Read> {
    const { article } = reading;
    const { findings, failed } = await this.#readings.check(article, place.settings.rules, unwanted);
    for (const { rule, error } of failed) this.log(`The rule ${rule} was left out: ${traceOf(error)}`);
    const read: Read = {
      ...reading,
      findings: withFewHints(
        place.ignored.reduce((left, { ignores, path }) => withoutIgnored(left, article, ignores, path), findings),
        place.settings.maxHints,
      ),
      failedRules: failed.map(({ rule }) => rule),
      settings: place.settings,
    };
    this.#read.fire(read);
    return read;
  }

  /** To be called where settings, data files or decisions changed. */
  stale(): void {
    this.#stale.fire();
  }

  /** Lets work go on that nobody waits for; where it fails, that is logged, and ends nothing else. */
  meanwhile(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.log(error));
  }

  log(message: unknown): void {
    this.connection.console.error(typeof message === 'string' ? message : traceOf(message));
  }

  /**
   * Answers a request; whatever throws stays this request's own. Cancelled becomes the protocol's own word for it, so that
   * the client keeps what it shows instead of taking an empty answer for the truth.
   */
  async answer<T>(token: CancellationToken, work: () => Promise<T>): Promise<T | ResponseError> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ResponseError) return error;
      if (error instanceof Cancelled)
        return token.isCancellationRequested
          ? new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
          : new ResponseError(LSPErrorCodes.ContentModified, 'The text changed meanwhile.');
      this.log(error);
      return new ResponseError(LSPErrorCodes.RequestFailed, messageOf(error));
    }
  }
}

/**
 * Code units that are read of an open text: more than the longest book, less than would keep an editor waiting. The status
 * says so where it applies; the command line reads on.
 */
const furthest = 800_000;

/** How an open text is written. */
const formIn = ({ uri, languageId }: TextDocument): Form => formOf(fileName(uri), languageId);

/** The text as its article knows its places. */
export const asRead = (document: TextDocument, { copy }: Article): TextDocument =>
  copy.source === verbatim ? document : new ReadDocument(document, copy.source);

/** As much of a text as is read; a pair of surrogates is not cut in two. */
function headOf(document: TextDocument): string {
  const text = document.getText();
  return text.length <= furthest ? text : text.slice(0, furthest).replace(/[\ud800-\udbff]$/, '');
}

/** For people: what is wrong, in one sentence. */
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** For the log. */
const traceOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Another editor may send anything, or nothing. */
const optionsOf = (value: unknown): InitializationOptions => (typeof value === 'object' && value !== null ? value : {});
