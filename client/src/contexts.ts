import { commands, window, type Disposable } from 'vscode';
import type { Articles } from './articles.ts';

/** Whether the text in front is read as an article: the manifest shows some commands only there. */
const inFront = 'onRecord.article';
/** Whether one was read in this window, or a view was asked for: the views stay hidden until then. */
const met = 'onRecord.met';

/** Keeps what the manifest's `when` clauses ask for. */
export function keepContexts(articles: Articles): Disposable[] {
  const look = (): void => {
    const uri = window.activeTextEditor?.document.uri;
    const article = uri !== undefined && articles.statusOf(uri)?.article === true;
    void commands.executeCommand('setContext', inFront, article);
    if (article) void showViews();
  };
  look();
  return [articles.onDidChange(look), window.onDidChangeActiveTextEditor(look)];
}

export const showViews = (): Thenable<unknown> => commands.executeCommand('setContext', met, true);
