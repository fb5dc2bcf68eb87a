/** A real client for the built server: it speaks the protocol over standard input and output, as any editor does. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  DiagnosticRefreshRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { stale, status, type InitializationOptions, type Status } from '../../server/src/protocol.ts';

/** The built server, unless another build is to be tried. */
export const server = process.env['ON_RECORD_SERVER'] ?? fileURLToPath(new URL('../../dist/server/node/main.js', import.meta.url));

/** Nothing can be made below a file: what is kept there is lost. */
const nowhere = '/dev/null';

/** What a modern editor can do. */
export const capable: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: {},
    didChangeWatchedFiles: {},
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {}, snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
  },
};

export interface Start {
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  readonly settings?: unknown;
  /** URI of the one workspace folder. */
  readonly folder?: string;
  /** The language its reader's editor is in. */
  readonly locale?: string;
  /** What the client says that differs, such as \`rootUri\` alone. */
  readonly params?: object;
  /** Where ignores of texts in no folder are kept; a path of a temporary folder. */
  readonly home?: string;
  /** Arguments for Node in front of the server's. */
  readonly node?: readonly string[];
}

/** Arguments of a request about a place. */
type At = { textDocument: { uri: string }; position: Position };

export class Client {
  /** What the client answers when it is asked for the section `onRecord`. */
  settings: unknown;
  readonly statuses: Status[] = [];
  readonly pushed: PublishDiagnosticsParams[] = [];
  readonly errors: string[] = [];
  readonly initialized: InitializeResult;
  readonly connection: ProtocolConnection;
  refreshes = 0;
  readonly #documents = new Map<string, TextDocument>();
  readonly #process: ChildProcess;
  readonly #waiting = new Set<() => void>();

  static async start({
    capabilities = capable,
    options,
    settings,
    folder,
    locale,
    params,
    home = nowhere,
    node = [],
  }: Start = {}): Promise<Client> {
    const process = spawn(globalThis.process.execPath, [...node, server, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...globalThis.process.env, XDG_STATE_HOME: home, APPDATA: home, HOME: home },
    });
    const connection = createProtocolConnection(new StreamMessageReader(process.stdout), new StreamMessageWriter(process.stdin));
    const client = new Client(process, connection, settings);
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: folder ?? null,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'folder' }],
      capabilities,
      initializationOptions: { notifications: [status, stale], ...options },
      ...(locale === undefined ? {} : { locale }),
      ...params,
    });
    Object.assign(client, { initialized });
    await connection.sendNotification('initialized', {});
    return client;
  }

  private constructor(process: ChildProcess, connection: ProtocolConnection, settings: unknown) {
    this.#process = process;
    this.connection = connection;
    this.settings = settings;
    this.initialized = { capabilities: {} };
    const heard =
      <T>(list: T[]) =>
      (news: T): void => {
        list.push(news);
        this.#tell();
      };
    connection.onNotification(status, heard(this.statuses));
    connection.onNotification('textDocument/publishDiagnostics', heard(this.pushed));
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => heard(this.errors)(message));
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => this.settings ?? null));
    connection.onRequest(DiagnosticRefreshRequest.method, () => {
      this.refreshes += 1;
      this.#tell();
      return null;
    });
    process.on('exit', () => this.#tell());
  }

  /** The server's process. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  get alive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Resolves as soon as the condition holds; it is looked at whenever the server has said something. */
  async until<T>(condition: () => T | undefined | false): Promise<T> {
    for (;;) {
      const answer = condition();
      if (answer) return answer;
      if (!this.alive) throw new Error('The server is gone.');
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  #tell(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<TextDocument> {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.#documents.set(uri, document);
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return document;
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open.`);
    return document;
  }

  /** Replaces a stretch of the text, as typing does. Offsets in UTF-16 code units. */
  async edit(uri: string, start: number, end: number, text: string): Promise<void> {
    const document = this.document(uri);
    const change = { range: { start: document.positionAt(start), end: document.positionAt(end) }, text };
    const version = document.version + 1;
    TextDocument.update(document, [change], version);
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  async change(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: { onRecord: settings } });
  }

  /** Place of the n-th occurrence of some words, `into` code units behind their start. */
  at(uri: string, words: string, nth = 1, into = 1): At {
    let offset = -1;
    for (let i = 0; i < nth; i += 1) {
      offset = this.text(uri).indexOf(words, offset + 1);
      if (offset < 0) throw new Error(`“${words}” does not stand in the text ${nth} times.`);
    }
    return { textDocument: { uri }, position: this.document(uri).positionAt(offset + into) };
  }

  wordsAt(uri: string, range: Range): string {
    return this.document(uri).getText(range);
  }

  request<T>(method: string, params: object): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  /** The Markdown, or plain text, of a hover; undefined where there is none. */
  async hover(at: At): Promise<string | undefined> {
    return (await this.request<{ contents: { value: string } } | null>('textDocument/hover', at))?.contents.value;
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId ? { previousResultId } : {}) });
  }

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  async stop(): Promise<void> {
    if (this.alive) {
      await this.request('shutdown', {});
      const gone = new Promise((resolve) => this.#process.once('exit', resolve));
      await this.connection.sendNotification('exit');
      await gone;
    }
    this.connection.dispose();
  }
}
