import {
  commands,
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type Disposable,
  type TreeDataProvider,
} from 'vscode';
import { actors as actorsMethod, goTo, type ActorInArticle, type WorkspaceActor } from '../../../server/src/protocol.ts';
import type { Articles } from '../articles.ts';
import { Later } from '../later.ts';
import { fileName } from '../names.ts';
import { isCandidate } from '../selector.ts';

/** A group of actors by kind, an actor, or an article that names it. */
type Entry = { readonly kind: WorkspaceActor['kind']; readonly members: readonly WorkspaceActor[] } | WorkspaceActor | ActorInArticle;

/** Asking goes over the whole folder: it waits until nobody has typed for this many milliseconds. */
const pause = 1500;

/** The view of every actor in the workspace's articles, by kind; an actor unfolds to the articles that name it. */
export class ActorsView implements TreeDataProvider<Entry>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly subscriptions: Disposable[];
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly articles: Articles) {
    const later = new Later(() => this.changed.fire(undefined), pause);
    const files = workspace.createFileSystemWatcher('**/*.{txt,article}');
    const soon = (): void => later.soon();
    this.subscriptions = [
      later,
      files,
      files.onDidCreate(soon),
      files.onDidChange(soon),
      files.onDidDelete(soon),
      articles.onDidChange(soon),
      workspace.onDidChangeTextDocument(({ document }) => isCandidate(document) && later.soon()),
      window.createTreeView('onRecord.actors', { treeDataProvider: this, showCollapseAll: true }),
      commands.registerCommand('onRecord.refreshActors', () => this.changed.fire(undefined)),
    ];
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  async getChildren(entry?: Entry): Promise<Entry[]> {
    if (!entry) return groupsOf((await this.articles.ask<WorkspaceActor[]>(actorsMethod)) ?? []);
    if ('members' in entry) return [...entry.members];
    return 'articles' in entry ? [...entry.articles] : [];
  }

  getTreeItem(entry: Entry): TreeItem {
    if ('members' in entry) return groupItem(entry.kind, entry.members.length);
    return 'articles' in entry ? actorItem(entry) : articleItem(entry);
  }
}

const icons: Readonly<Record<WorkspaceActor['kind'], string>> = {
  person: 'person',
  government: 'law',
  organization: 'organization',
  group: 'symbol-array',
  place: 'location',
};

const mentionsOf = ({ articles }: WorkspaceActor): number => articles.reduce((sum, { mentions }) => sum + mentions, 0);

/** In the outline's order; inside a group those named by most articles first, then those named most often. */
function groupsOf(actors: readonly WorkspaceActor[]): Entry[] {
  return (Object.keys(icons) as WorkspaceActor['kind'][]).flatMap((kind) => {
    const members = actors.filter((actor) => actor.kind === kind);
    members.sort((a, b) => b.articles.length - a.articles.length || mentionsOf(b) - mentionsOf(a) || a.name.localeCompare(b.name));
    return members.length > 0 ? [{ kind, members }] : [];
  });
}

function groupItem(kind: WorkspaceActor['kind'], members: number): TreeItem {
  const titles: Readonly<Record<WorkspaceActor['kind'], string>> = {
    person: l10n.t('People'),
    government: l10n.t('Governments'),
    organization: l10n.t('Organizations'),
    group: l10n.t('Groups'),
    place: l10n.t('Places'),
  };
  const fold = kind === 'place' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  return Object.assign(new TreeItem(titles[kind], fold), { id: kind, description: String(members), contextValue: 'group' });
}

function actorItem({ name, kind, articles }: WorkspaceActor): TreeItem {
  const mentions = mentionsOf({ name, kind, articles });
  const often = mentions === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', mentions);
  return Object.assign(new TreeItem(name, TreeItemCollapsibleState.Collapsed), {
    id: `${kind} ${name}`,
    iconPath: new ThemeIcon(icons[kind]),
    description: articles.length > 1 ? `${l10n.t('{0} articles', articles.length)} · ${often}` : often,
    tooltip: [`${name} · ${often}`, ...articles.map(({ uri }) => workspace.asRelativePath(Uri.parse(uri)))].join('\n'),
    contextValue: 'actor',
  });
}

function articleItem({ uri, place: { start, end }, detail }: ActorInArticle): TreeItem {
  const address = Uri.parse(uri);
  const title = l10n.t('Open at the Mention');
  return Object.assign(new TreeItem(fileName(address)), {
    iconPath: new ThemeIcon('file-text'),
    description: detail,
    tooltip: `${workspace.asRelativePath(address)}\n${detail}`,
    command: { title, command: goTo, arguments: [uri, start.line, start.character, end.line, end.character] },
    contextValue: 'mention',
  });
}
