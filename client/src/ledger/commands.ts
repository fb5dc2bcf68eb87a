import { commands, Uri, window, type Disposable, type ExtensionContext } from 'vscode';
import { openLedger } from '../../../server/src/protocol.ts';
import type { Articles } from '../articles.ts';
import { exportLedger, isFormat } from './exports.ts';
import { exportCommand, LedgerPanel } from './panel.ts';

/** The commands of the source ledger, and the panel they are about. */
export function registerLedger(articles: Articles, { extensionUri }: ExtensionContext): Disposable[] {
  const panel = new LedgerPanel(articles, extensionUri);
  /** A menu gives the file it was opened on; the palette and a lens nothing. */
  const article = (given: unknown): Uri | undefined =>
    given instanceof Uri && given.scheme !== 'webview-panel' ? given : (panel.inFront ?? window.activeTextEditor?.document.uri);
  return [
    panel,
    commands.registerCommand(openLedger, (given: unknown) => {
      const uri = article(given);
      if (uri) panel.open(uri);
    }),
    // A keybinding may give the format.
    commands.registerCommand(exportCommand, async (given: unknown, format: unknown) => {
      const uri = article(given);
      if (uri) await exportLedger(articles, panel, uri, isFormat(format) ? format : undefined);
    }),
  ];
}
