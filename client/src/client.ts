import type { ExtensionContext, Uri } from 'vscode';
import type { Status } from '../../server/src/protocol.ts';
import { Articles, type CreateClient } from './articles.ts';
import { registerCommands } from './commands.ts';
import { keepContexts } from './contexts.ts';
import { Decisions } from './decisions.ts';
import { registerLedger } from './ledger/commands.ts';
import { registerRulePages } from './rulePages.ts';
import { StatusItem } from './status.ts';
import { ActorsView } from './views/actors.ts';
import { IgnoresView } from './views/ignores.ts';

/** What the extension offers to others, its tests among them. */
export interface Session {
  /** What the server last said of an open text: whether it is read as an article, and why. */
  statusOf(uri: Uri): Status | undefined;
  /** How often the server's process ended by itself in this window. */
  crashes(): number;
}

/** Wires the parts of the client together. `createClient` is called with the first text that may be an article. */
export function activateWith(context: ExtensionContext, createClient: CreateClient): Session {
  const decisions = new Decisions(context.workspaceState);
  void decisions.forgetUntitled();
  const articles = new Articles(createClient, decisions, context.globalStorageUri);
  context.subscriptions.push(
    articles,
    new StatusItem(articles),
    new ActorsView(articles),
    new IgnoresView(articles),
    ...keepContexts(articles),
    ...registerCommands(articles, context),
    ...registerLedger(articles, context),
    ...registerRulePages(context),
  );
  return { statusOf: (uri) => articles.statusOf(uri), crashes: () => articles.crashes };
}
