import { EventEmitter, window, workspace, type Disposable, type TextDocument, type Uri } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  decide,
  goTo,
  openLedger,
  showPlaces,
  stale,
  status,
  type Decision,
  type InitializationOptions,
  type Status,
} from '../../server/src/protocol.ts';
import type { Decisions } from './decisions.ts';
import { rulePage } from './rulePages.ts';
import { isCandidate, selector } from './selector.ts';

export type ClientOptions = LanguageClientOptions & { initializationOptions: () => InitializationOptions };
export type CreateClient = (options: ClientOptions) => Promise<BaseLanguageClient>;

/** The connection to the server: made with the first text that may be an article, remade when the languages change. */
export class Articles implements Disposable {
  private readonly statuses = new Map<string, Status>();
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable[];
  private client: Promise<BaseLanguageClient> | undefined;
  /** How often the server's process ended by itself in this window. */
  crashes = 0;

  constructor(
    private readonly createClient: CreateClient,
    private readonly decisions: Decisions,
    private readonly storage: Uri,
  ) {
    this.subscriptions = [
      workspace.onDidOpenTextDocument((document) => this.meet(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.statuses.delete(uri.toString())),
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('onRecord.languageIds') && this.restart()),
    ];
    workspace.textDocuments.forEach((document) => this.meet(document));
  }

  /** Fires when a text's status or the server's health changed, or the server would answer otherwise than before. */
  get onDidChange() {
    return this.changed.event;
  }

  statusOf(uri: Uri): Status | undefined {
    return this.statuses.get(uri.toString());
  }

  /** Carries a decision out, now and in later sessions. */
  async decide(decision: Decision): Promise<void> {
    await this.decisions.keep(decision);
    await (await this.client)?.sendNotification(decide, decision);
  }

  /** The server's answer to a request of the protocol; undefined where no text was met yet and no server runs. */
  async ask<Answer>(method: string, parameters: object = {}): Promise<Answer | undefined> {
    return (await this.client)?.sendRequest<Answer>(method, parameters);
  }

  async restart(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.statuses.clear();
    // A server that never started has nothing to end: what it failed of was said then.
    await client?.then(
      (running) => running.dispose(),
      () => undefined,
    );
    workspace.textDocuments.forEach((document) => this.meet(document));
    this.changed.fire();
  }

  async dispose(): Promise<void> {
    this.subscriptions.forEach((subscription) => subscription.dispose());
    await (await this.client)?.dispose();
  }

  private meet(document: TextDocument): void {
    if (this.client || !isCandidate(document)) return;
    this.client = this.start();
    this.client.catch((error: unknown) => void window.showErrorMessage(`On Record: ${String(error)}`));
  }

  private async start(): Promise<BaseLanguageClient> {
    const client = await this.createClient({
      documentSelector: selector(),
      initializationOptions: () => ({
        rulePage,
        commands: [goTo, showPlaces, openLedger],
        notifications: [status, stale],
        storage: this.storage.toString(),
        decisions: this.decisions.all(),
      }),
      markdown: { isTrusted: { enabledCommands: [goTo] }, supportHtml: false },
      diagnosticPullOptions: { onChange: true, onTabs: false },
      errorHandler: {
        error: (...failure) => usual.error(...failure),
        closed: async () => {
          this.crashes += 1;
          this.statuses.clear();
          this.changed.fire();
          // The status item says it, once: no message box on top of a reader's work.
          return { ...(await usual.closed()), handled: true };
        },
      },
    });
    const usual = client.createDefaultErrorHandler();
    client.onNotification(status, (news: Status) => {
      this.statuses.set(news.uri, news);
      this.changed.fire();
    });
    client.onNotification(stale, () => this.changed.fire());
    await client.start();
    return client;
  }
}
