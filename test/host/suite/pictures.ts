/** The pictures of the README and the walkthrough. */
import { onScreen, runDescribed as run, takePicture } from './mocha.ts';
import { commands, Selection, window, type TextEditor } from 'vscode';
import { at, closeAll, findings, openFile, sample } from './window.ts';

export { run };

describe('pictures', () => {
  let editor: TextEditor;

  beforeEach(async () => {
    await closeAll();
    await commands.executeCommand('workbench.action.closePanel');
    await commands.executeCommand('workbench.action.closeSidebar');
    editor = await openFile(sample);
    await findings(editor.document, (rules) => rules.includes('quote/unattributed'));
    // Of built-in extensions that this VS Code from npm cannot start.
    await commands.executeCommand('notifications.clearAll');
  });

  const putCursor = (words: string, nth = 1) => {
    const position = at(editor.document, words, nth);
    editor.selection = new Selection(position, position);
  };

  const hovers = {
    hover: ['Solheim', 2],
    pronoun: ['He also', 1],
    quotation: ['still do not know', 1],
  } as const;
  for (const [name, [words, nth]] of Object.entries(hovers)) {
    it(name, async () => {
      putCursor(words, nth);
      await commands.executeCommand('editor.action.showHover');
      await takePicture({ name, shows: '.monaco-hover:not(.hidden) .hover-contents' });
    });
  }

  it('problems', async () => {
    const levy = await openFile('harbour-levy.txt');
    await findings(levy.document, (rules) => rules.length > 5);
    await commands.executeCommand('workbench.actions.view.problems');
    await takePicture({ name: 'problems', shows: '.markers-panel .monaco-list-row' });
  });

  it('outline', async () => {
    await commands.executeCommand('outline.focus');
    await takePicture({ name: 'outline', click: '.pane-header:has-text("newsroom")', shows: '.outline-tree .monaco-list-row' });
  });

  it('lightbulb', async () => {
    putCursor('We were promised pilots');
    await window.showTextDocument(editor.document);
    await commands.executeCommand('editor.action.quickFix');
    await takePicture({ name: 'lightbulb', shows: '.action-widget' });
  });

  it('rule', async () => {
    await commands.executeCommand('onRecord.openRule', 'quote/unattributed');
    await onScreen({ selector: 'h1:has-text("names no speaker")' });
    await takePicture({ name: 'rule', shows: '.webview' });
  });

  it('status', async () => {
    await takePicture({ name: 'status', point: '[id="status.languageStatus"]', shows: '.hover-language-status' });
  });

  it('ledger', async () => {
    await commands.executeCommand('onRecord.openLedger');
    await onScreen({ selector: '#ledger .sources' });
    await takePicture({ name: 'ledger', shows: '.webview' });
  });

  it('network', async () => {
    await commands.executeCommand('onRecord.openLedger');
    await onScreen({ selector: '#ledger .fold', click: true });
    await commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await commands.executeCommand('workbench.action.toggleMaximizeEditorGroup');
    // A key that does nothing: what is pressed is scrolled to.
    await onScreen({ selector: '#ledger .citations .words', press: 'Shift' });
    await takePicture({ name: 'network', shows: '.webview' });
    await commands.executeCommand('workbench.action.toggleMaximizeEditorGroup');
  });

  it('actors', async () => {
    await commands.executeCommand('onRecord.actors.focus');
    await takePicture({ name: 'actors', shows: '.pane-body .monaco-list-row' });
  });
});
