import { commands, env, l10n, Uri, ViewColumn, window, workspace, type Disposable, type WebviewPanel } from 'vscode';
import { ledger as ledgerMethod, type Ledger } from '../../../server/src/protocol.ts';
import type { Articles } from '../articles.ts';
import { Later } from '../later.ts';
import { fileName } from '../names.ts';
import { rangeOf, reveal } from '../places.ts';
import type { FromPage, Kept, ToPage } from './messages.ts';
import { pageFolder, pageOf } from './page.ts';
import { ledgerWords } from './words.ts';

/** The kind of panel, as the manifest and a restored window name it. */
const view = 'onRecord.ledger';
export const exportCommand = 'onRecord.exportLedger';
/** The page follows the text once nobody has typed for this many milliseconds. */
const pause = 250;

/** The one panel that shows the source ledger of the article in front, and follows the reader from article to article. */
export class LedgerPanel implements Disposable {
  private panel: WebviewPanel | undefined;
  private uri: Uri | undefined;
  private ready: Promise<void> = Promise.resolve();
  private takePixels: ((base64: string) => void) | undefined;
  private readonly update = new Later(() => void this.show(), pause);
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly articles: Articles,
    private readonly extension: Uri,
  ) {
    this.subscriptions = [
      this.update,
      window.registerWebviewPanelSerializer(view, {
        deserializeWebviewPanel: async (panel, kept: Partial<Kept> | undefined) => {
          if (typeof kept?.uri === 'string') this.uri = Uri.parse(kept.uri);
          this.adopt(panel);
        },
      }),
      window.onDidChangeActiveTextEditor(() => this.follow()),
      articles.onDidChange(() => this.follow()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.uri?.toString()) this.update.soon();
      }),
    ];
  }

  /** The article whose ledger has the reader's attention; undefined where something else has it. */
  get inFront(): Uri | undefined {
    return this.panel?.active ? this.uri : undefined;
  }

  /** Shows the article's ledger beside it. */
  open(uri: Uri): void {
    this.uri = uri;
    if (this.panel) {
      this.panel.reveal(undefined, true);
      this.update.soon();
      return;
    }
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.adopt(window.createWebviewPanel(view, l10n.t('Source ledger'), column));
  }

  /** Has the open page turn a drawing into a PNG. Rejects where no page answers. */
  async pixels(svg: string): Promise<Uint8Array> {
    await this.ready;
    const base64 = await new Promise<string>((resolve, reject) => {
      this.takePixels = resolve;
      setTimeout(() => reject(new Error(l10n.t('The picture could not be drawn.'))), 10_000);
      this.tell({ type: 'rasterize', svg });
    });
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  }

  dispose(): void {
    this.panel?.dispose();
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  private adopt(panel: WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    const icon = (theme: string): Uri => Uri.joinPath(this.extension, 'media', `ledger-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(this.extension)] };
    this.ready = new Promise((resolve) => {
      panel.webview.onDidReceiveMessage((message: FromPage) => {
        if (message.type === 'ready') resolve();
        this.hear(message);
      });
    });
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    panel.webview.html = pageOf(panel.webview, this.extension, env.language);
  }

  private hear(message: FromPage): void {
    const range = message.type === 'reveal' ? rangeOf(message.place) : undefined;
    if (message.type === 'ready') void this.show();
    else if (range && this.uri) void reveal(this.uri, range);
    else if (message.type === 'export') void commands.executeCommand(exportCommand, this.uri);
    else if (message.type === 'png') this.takePixels?.(message.base64);
  }

  /** Turns to the article in front; what is no article leaves the page as it is. */
  private follow(): void {
    const uri = window.activeTextEditor?.document.uri;
    if (uri && this.articles.statusOf(uri)?.article) this.uri = uri;
    if (this.panel) this.update.soon();
  }

  private async show(): Promise<void> {
    const { panel, uri } = this;
    if (!panel || !uri) return;
    try {
      // A restored window shows the page before the article: the server is told of texts that are open, and of no others.
      await workspace.openTextDocument(uri);
      const ledger = (await this.articles.ask<Ledger | null>(ledgerMethod, { uri: uri.toString() })) ?? null;
      if (uri !== this.uri) return;
      panel.title = l10n.t('Ledger: {0}', fileName(uri));
      this.tell({ type: 'show', uri: uri.toString(), file: fileName(uri), ledger, words: ledgerWords() });
    } catch {
      // The text has changed meanwhile, and another call is on its way; or it is gone, and what was last seen of it stays.
    }
  }

  private tell(message: ToPage): void {
    void this.panel?.webview.postMessage(message);
  }
}
