import { expect } from 'chai';
import {
  commands,
  ConfigurationTarget,
  env,
  Range,
  Selection,
  Uri,
  window,
  workspace,
  type DocumentLink,
  type DocumentSymbol,
  type Location,
  type TextDocument,
} from 'vscode';
import { onScreen, visit } from './mocha.ts';
import { ask, at, closeAll, eventually, openFile, replace, sample, statusOf } from './window.ts';

describe('finding one’s way', () => {
  let article: TextDocument;

  before(async () => {
    article = (await openFile(sample)).document;
    await statusOf(article, (status) => status.article && status.milliseconds !== null);
  });
  after(closeAll);

  const putCursor = (words: string): void => {
    const editor = window.activeTextEditor;
    const position = at(article, words);
    if (editor) editor.selection = new Selection(position, position);
  };
  const top = async (): Promise<void> => {
    await window.showTextDocument(article);
    await commands.executeCommand('cursorTop');
    await commands.executeCommand('scrollEditorTop');
  };
  const lenses = (shown: boolean | undefined) =>
    workspace.getConfiguration('onRecord').update('codeLens', shown, ConfigurationTarget.Workspace);

  it('goes from a pronoun to where its actor enters', async () => {
    const [first] = await ask<Location[]>('executeDefinitionProvider', article.uri, at(article, 'He also'));
    expect(first && article.getText(first.range)).to.equal('Lin Weimin');
  });

  it('names the article in the breadcrumbs, wherever the cursor is', async function () {
    const [headline] = await ask<DocumentSymbol[]>('executeDocumentSymbolProvider', article.uri);
    const words = article.lineAt(0).text;
    expect(headline?.name).to.equal(words);
    expect(headline?.range.contains(at(article, 'Nobody signs'))).to.equal(true);
    putCursor('Nobody signs');
    const crumbs = await onScreen({ selector: `.breadcrumbs-control .monaco-breadcrumb-item:has-text("${words}")` });
    if (!crumbs) this.skip();
  });

  it('leads from an address in the text to its page', async () => {
    const end = article.lineAt(article.lineCount - 1).range.end;
    await replace(article, new Range(end, end), '\nMore at https://press.example/route.\n');
    const links = await eventually('the link', async () => {
      const found = await ask<DocumentLink[]>('executeLinkProvider', article.uri);
      return found.length > 0 ? found : undefined;
    });
    expect(links.map(({ target }) => target?.toString())).to.include('https://press.example/route');
    await commands.executeCommand('undo');
  });

  it('shows what an actor says where its lens is clicked, and the ledger behind the article’s', async function () {
    await top();
    await lenses(true);
    try {
      if (!(await onScreen({ selector: '.codelens-decoration a:has-text("Lin Weimin: ")', click: true }))) return this.skip();
      const said = (await onScreen({ selector: '.reference-zone-widget .ref-tree .monaco-list-row' })) ?? [];
      expect(said.join()).to.include('a bridge over cold water');
      await commands.executeCommand('closeReferenceSearch');
      await top();
      await onScreen({ selector: '.codelens-decoration a:has-text(" sources")', click: true });
      await onScreen({ selector: '#ledger .sources .fold' });
    } finally {
      await lenses(undefined);
      await closeAll();
      await openFile(sample);
    }
  });

  it('opens a rule’s page from an address outside, and nothing that is none', async function () {
    const tabs = () => window.tabGroups.all.flatMap((group) => group.tabs).map(({ label }) => label);
    const address = async (path: string): Promise<string> =>
      (await env.asExternalUri(Uri.from({ scheme: env.uriScheme, authority: 'on-record.on-record', path }))).toString(true);
    const before = tabs();
    if (!(await visit(await address('/rules/../../README')))) return this.skip();
    await visit(await address('/rules/source/vague'));
    await eventually('the page', () => tabs().find((label) => /vague/.test(label)));
    expect(tabs()).to.have.length(before.length + 1);
  });
});
