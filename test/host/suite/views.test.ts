import { expect } from 'chai';
import { commands, window, type CodeAction, type TextDocument } from 'vscode';
import { onScreen } from './mocha.ts';
import { ask, closeAll, eventually, findings, openFile, ruleOf, sample, statusOf } from './window.ts';

const pane = (title: string): string => `.pane:has(.pane-header .title:text-is("${title}"))`;
const row = (view: string, words: string): string => `${pane(view)} .monaco-list-row:has-text("${words}")`;

describe('the views of the folder', () => {
  let article: TextDocument;

  before(async () => {
    article = (await openFile(sample)).document;
    await statusOf(article, (status) => status.article);
  });
  after(async () => {
    await closeAll();
    await commands.executeCommand('workbench.view.explorer');
  });

  it('list the actors of every article, open or not', async function () {
    await commands.executeCommand('onRecord.actors.focus');
    const rows = await onScreen({ selector: `${pane('Actors')}:has-text("Edith Marlow") .monaco-list-row` });
    if (!rows) return this.skip();
    expect(rows.join('\n')).to.include('People').and.to.include('Ingrid Solheim');
  });

  it('lead to where an actor is mentioned', async function () {
    if (!(await onScreen({ selector: row('Actors', 'Lin Weimin'), click: true }))) return this.skip();
    await onScreen({ selector: row('Actors', 'arctic-talks.txt'), click: true });
    await eventually('the mention', () => {
      const editor = window.activeTextEditor;
      return editor?.document === article && article.getText(editor.selection) === 'Lin Weimin' ? true : undefined;
    });
  });

  it('list what is ignored, and undo it', async function () {
    const vague = (rules: readonly string[]): boolean => rules.includes('source/vague');
    const found = await findings(article, vague);
    const range = found.find((finding) => ruleOf(finding) === 'source/vague')?.range;
    const actions = await ask<CodeAction[]>('executeCodeActionProvider', article.uri, range);
    const ignore = actions.find(({ title }) => title === 'Ignore source/vague in this file')?.command;
    await commands.executeCommand(ignore?.command ?? '', ...((ignore?.arguments ?? []) as unknown[]));
    await findings(article, (rules) => !vague(rules));

    await commands.executeCommand('onRecord.showIgnores');
    if (!(await onScreen({ selector: row('Ignored', 'source/vague'), click: true }))) {
      await commands.executeCommand('onRecord.undoIgnore', ...((ignore?.arguments ?? []) as unknown[]));
      return this.skip();
    }
    // A row that is drawn anew under the mouse loses the click.
    const undo = (): Promise<unknown> => onScreen({ selector: `${row('Ignored', 'source/vague')} .codicon-discard`, click: true });
    await undo();
    await findings(article, vague, 5).catch(async () => {
      await undo();
      await findings(article, vague);
    });
    await onScreen({ selector: `${pane('Ignored')} .welcome-view-content:has-text("Nothing is ignored here.")` });
  });
});
