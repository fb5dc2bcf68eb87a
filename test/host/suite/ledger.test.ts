import { expect } from 'chai';
import { commands, Range, Uri, ViewColumn, window, workspace, type TextDocument } from 'vscode';
import { onScreen } from './mocha.ts';
import { closeAll, eventually, inFolder, openFile, replace, sample, statusOf } from './window.ts';

describe('the source ledger', () => {
  let article: TextDocument;

  before(async () => {
    article = (await openFile(sample)).document;
    await statusOf(article, (status) => status.article);
  });
  after(closeAll);

  const selected = (): string | undefined => {
    const editor = window.activeTextEditor;
    return editor?.document === article ? article.getText(editor.selection) : undefined;
  };
  /** Where articles are, not where the page has the focus. */
  const show = async (name: string): Promise<unknown> =>
    window.showTextDocument(await workspace.openTextDocument(inFolder(name)), ViewColumn.One);
  const tabs = (): string[] => window.tabGroups.all.flatMap((group) => group.tabs).map(({ label }) => label);

  it('opens beside the article, with a row for every source', async function () {
    await commands.executeCommand('onRecord.openLedger');
    const names = await onScreen({ selector: '#ledger .sources .fold' });
    if (!names) return this.skip();
    expect(names).to.include.members(['Helga Brandt', 'Lin Weimin', 'China News Service', 'Analysts']);
    expect(tabs()).to.include(`Ledger: ${sample}`);
    expect(window.visibleTextEditors.map(({ document }) => document)).to.include(article);
  });

  it('goes to the words of a statement that is clicked', async function () {
    if (!(await onScreen({ selector: '#ledger .sources .fold', click: true }))) return this.skip();
    const [first] = (await onScreen({ selector: '#ledger .sources ol button', click: true })) ?? [];
    await eventually('the statement', () => (selected() === first ? true : undefined));
    expect(first).to.match(/^“We still do not know who pays/);
  });

  it('is walked through with the keyboard', async function () {
    if (!(await onScreen({ selector: '#ledger section > .strip button[tabindex="0"]', press: 'End' }))) return this.skip();
    await onScreen({ selector: '#ledger section > .strip button:last-child[tabindex="0"]', press: 'Enter' });
    await eventually('the last stretch', () => (selected()?.startsWith('The agreement has deepened') ? true : undefined));
  });

  it('follows the text as one types, and shows words as words', async function () {
    const end = article.lineAt(article.lineCount - 1).range.end;
    await replace(article, new Range(end, end), '\n“The pier <img src="x"> stays,” said Ada Brook, who owns the pier.\n');
    const names = await onScreen({ selector: '#ledger:has(.fold:has-text("Ada Brook")) .fold' });
    if (!names) return this.skip();
    expect(names).to.include('Ada Brook');
    await onScreen({ selector: '.fold:has-text("Ada Brook")', click: true });
    await onScreen({ selector: '#ledger:not(:has(img)) ol button:has-text("<img src=")' });
    // The page has the focus, and would take the undo for its own.
    await window.showTextDocument(article, ViewColumn.One);
    await commands.executeCommand('undo');
    await onScreen({ selector: '#ledger:not(:has(.fold:has-text("Ada Brook")))' });
  });

  it('stays with its article when a text that is none comes to the front', async function () {
    await show('words.txt');
    if (!(await onScreen({ selector: '#ledger h1:has-text("arctic-talks.txt")' }))) return this.skip();
    await show('harbour-levy.txt');
    await onScreen({ selector: '#ledger h1:has-text("harbour-levy.txt")' });
  });

  const exported = {
    md: /^## arctic-talks\.txt\n[^]*\| Helga Brandt \| director of/,
    csv: /^file,source,role,[^]*\narctic-talks\.txt,Helga Brandt,/,
    json: /^\[\n\{\n {2}"file": "arctic-talks\.txt"/,
  };
  for (const [format, wanted] of Object.entries(exported)) {
    it(`is exported as ${format}, in an editor`, async () => {
      await commands.executeCommand('onRecord.exportLedger', article.uri, format);
      await eventually('the export', () => {
        const { document } = window.activeTextEditor ?? {};
        return document?.isUntitled && wanted.test(document.getText().replaceAll('\r\n', '\n')) ? true : undefined;
      });
    });
  }

  const beginnings = { svg: '<svg xmlns=', png: '\u0089PNG' };
  for (const [format, beginning] of Object.entries(beginnings)) {
    it(`is exported as ${format}, into a file`, async function () {
      if (!(await onScreen({ selector: '.monaco-workbench' }))) return this.skip();
      let saved = false;
      void Promise.resolve(commands.executeCommand('onRecord.exportLedger', article.uri, format)).then(() => (saved = true));
      // A dialog that still looks at its folder swallows the key.
      while (!saved) {
        await onScreen({ selector: '.quick-input-widget .quick-input-box input', press: 'Enter' }).catch(() => undefined);
        await new Promise((done) => setTimeout(done, 2000));
      }
      const bytes = await workspace.fs.readFile(inFolder(`arctic-talks-ledger.${format}`));
      expect(String.fromCharCode(...bytes.slice(0, beginning.length))).to.equal(beginning);
    });
  }

  it('does nothing for an address that is none of a text', async () => {
    const open = workspace.textDocuments.length;
    await commands.executeCommand('onRecord.exportLedger', Uri.parse('untitled:nowhere'), 'md');
    expect(workspace.textDocuments.length).to.equal(open);
  });
});
