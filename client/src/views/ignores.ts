import {
  commands,
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  Uri,
  window,
  workspace,
  type Disposable,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { ignores as ignoresMethod, undoIgnoreCommand, type IgnoreEntry } from '../../../server/src/protocol.ts';
import type { Articles } from '../articles.ts';
import { showViews } from '../contexts.ts';

const view = 'onRecord.ignores';

/** The view of what the workspace's folders ignore, with the reason; each can be undone. */
export class IgnoresView implements TreeDataProvider<IgnoreEntry>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly tree: TreeView<IgnoreEntry>;
  private readonly subscriptions: Disposable[];
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly articles: Articles) {
    this.tree = window.createTreeView(view, { treeDataProvider: this });
    this.subscriptions = [
      this.tree,
      articles.onDidChange(() => this.changed.fire(undefined)),
      commands.registerCommand('onRecord.stopIgnoring', (entry?: IgnoreEntry) => this.undo(entry ?? this.tree.selection[0])),
      commands.registerCommand('onRecord.openIgnores', (entry?: IgnoreEntry) => openFile(entry ?? this.tree.selection[0])),
      commands.registerCommand('onRecord.showIgnores', async () => {
        await showViews();
        await commands.executeCommand(`${view}.focus`);
      }),
    ];
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  async getChildren(entry?: IgnoreEntry): Promise<IgnoreEntry[]> {
    return entry ? [] : ((await this.articles.ask<IgnoreEntry[]>(ignoresMethod)) ?? []);
  }

  getTreeItem(entry: IgnoreEntry): TreeItem {
    const { rule, label, reason, ignore } = entry;
    const why = reason ?? l10n.t('no reason given');
    return Object.assign(new TreeItem('path' in ignore ? label : `“${label}”`), {
      description: `${rule} · ${why}`,
      tooltip: ['sentence' in ignore ? String(ignore.sentence) : label, rule, why].join('\n'),
      iconPath: new ThemeIcon('path' in ignore ? 'folder' : 'eye-closed'),
      contextValue: 'ignore',
    });
  }

  private async undo(entry: IgnoreEntry | undefined): Promise<void> {
    // The server writes the file, and says that what it told before is stale: the view is asked anew.
    if (entry) await commands.executeCommand(undoIgnoreCommand, entry.uri, entry.ignore);
  }
}

async function openFile(entry: IgnoreEntry | undefined): Promise<void> {
  const folder = entry ? Uri.parse(entry.uri) : workspace.workspaceFolders?.[0]?.uri;
  if (folder) await window.showTextDocument(Uri.joinPath(folder, '.on-record', 'ignores.json'));
}
