import { commands, l10n, Uri, ViewColumn, window, workspace, type QuickPickItem } from 'vscode';
import { exportLedger as exportMethod, ledger as ledgerMethod, type Ledger, type LedgerExport } from '../../../server/src/protocol.ts';
import type { Articles } from '../articles.ts';
import { fileName } from '../names.ts';
import type { LedgerPanel } from './panel.ts';
import { posterOf } from './poster.ts';
import { svgText } from './svg.ts';
import { ledgerWords } from './words.ts';

export type ExportFormat = LedgerExport['format'] | 'svg' | 'png';

const languages: Readonly<Record<LedgerExport['format'], string>> = { md: 'markdown', csv: 'plaintext', json: 'json' };

export const isFormat = (value: unknown): value is ExportFormat => choices().some(({ format }) => format === value);

interface Choice extends QuickPickItem {
  readonly format: ExportFormat;
}

const choices = (): Choice[] => [
  { format: 'md', label: 'Markdown', description: l10n.t('a table, and every statement') },
  { format: 'csv', label: 'CSV', description: l10n.t('a row for each source, for a spreadsheet') },
  { format: 'json', label: 'JSON', description: l10n.t('everything, for a program') },
  { format: 'svg', label: 'SVG', description: l10n.t('a drawing that stays sharp at every size') },
  { format: 'png', label: 'PNG', description: l10n.t('the same drawing in pixels') },
];

/** Exports an article's ledger in the format that is given or chosen: text opens in an editor, a drawing is saved. */
export async function exportLedger(articles: Articles, panel: LedgerPanel, uri: Uri, given?: ExportFormat): Promise<void> {
  const format = given ?? (await window.showQuickPick(choices(), { title: l10n.t('Export the ledger of {0}', fileName(uri)) }))?.format;
  if (format === undefined) return;
  const read = format === 'svg' || format === 'png' ? await drawn(articles, panel, uri, format) : await written(articles, uri, format);
  if (!read) void window.showInformationMessage(l10n.t('{0} is not read as an article.', fileName(uri)));
}

/** False where there is no article. */
async function written(articles: Articles, uri: Uri, format: LedgerExport['format']): Promise<boolean> {
  const content = await articles.ask<string | null>(exportMethod, { uri: uri.toString(), format });
  if (typeof content !== 'string') return false;
  const document = await workspace.openTextDocument({ language: languages[format], content });
  await window.showTextDocument(document, { viewColumn: ViewColumn.Active });
  return true;
}

/** False where there is no article. */
async function drawn(articles: Articles, panel: LedgerPanel, uri: Uri, format: 'svg' | 'png'): Promise<boolean> {
  const ledger = await articles.ask<Ledger | null>(ledgerMethod, { uri: uri.toString() });
  if (!ledger) return false;
  const name = `${fileName(uri).replace(/\.\w+$/, '')}-ledger.${format}`;
  const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  const target = await window.showSaveDialog({
    filters: { [format.toUpperCase()]: [format] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
  });
  if (!target) return true;
  const svg = svgText(posterOf(ledger, fileName(uri), ledgerWords()));
  if (format === 'png') panel.open(uri);
  await workspace.fs.writeFile(target, format === 'png' ? await panel.pixels(svg) : new TextEncoder().encode(svg));
  await commands.executeCommand('vscode.open', target);
  return true;
}
