import { expect } from 'chai';
import { commands, Range, Uri, window, workspace, type CodeAction, type TextDocument } from 'vscode';
import { onScreen } from './mocha.ts';
import { ask, closeAll, eventually, findings, inFolder, openFile, replace, ruleOf, sample } from './window.ts';

const bare = '“We will never sign it in this lifetime.” The room fell silent.';

describe('the Problems panel', () => {
  let article: TextDocument;

  before(async () => {
    article = (await openFile(sample)).document;
  });
  after(closeAll);

  it('shows what nobody stands behind, and links each rule’s page', async () => {
    const found = await findings(article, (rules) => rules.includes('quote/unattributed') && rules.includes('source/vague'));
    const { code } = found.find((finding) => ruleOf(finding) === 'quote/unattributed') ?? {};
    const target = typeof code === 'object' ? code.target : undefined;
    expect(target?.scheme).to.equal('command');
    expect(target?.path).to.equal('onRecord.openRule');
  });

  it('opens a rule’s page as a rendered preview', async () => {
    await commands.executeCommand('onRecord.openRule', 'quote/unattributed');
    await eventually('the preview', () => window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => /unattributed/.test(label)));
    await onScreen({ selector: 'h1:has-text("names no speaker")' });
    await openFile(sample);
  });

  it('opens nothing for what is no rule', async () => {
    const before = window.tabGroups.all.flatMap(({ tabs }) => tabs).length;
    await commands.executeCommand('onRecord.openRule', '../../README');
    expect(window.tabGroups.all.flatMap(({ tabs }) => tabs).length).to.equal(before);
  });

  it('offers a fix in the light bulb', async () => {
    const [vague] = (await findings(article, (rules) => rules.includes('source/vague'))).filter(
      (finding) => ruleOf(finding) === 'source/vague',
    );
    const actions = await ask<CodeAction[]>('executeCodeActionProvider', article.uri, vague?.range);
    expect(actions.map(({ title }) => title).join('\n')).to.match(/\S/);
  });

  it('follows the text as it is changed and changed back', async () => {
    const count = (rules: readonly string[]) => rules.filter((rule) => rule === 'quote/unattributed').length;
    const had = count((await findings(article, (rules) => rules.length > 0)).map(ruleOf));
    const end = article.lineAt(article.lineCount - 1).range.end;
    await replace(article, new Range(end, end), `\n\n${bare}\n`);
    await findings(article, (rules) => count(rules) === had + 1);
    await commands.executeCommand('undo');
    await findings(article, (rules) => count(rules) === had);
  });

  it('is empty again when the file is closed', async () => {
    const other = (await openFile('harbour-levy.txt')).document;
    await findings(other, (rules) => rules.length > 3);
    await closeAll();
    await findings(other, (rules) => rules.length === 0);
    await openFile(sample);
  });

  it('reads untitled texts', async () => {
    const text = article.getText();
    const untitled = await workspace.openTextDocument({ language: 'plaintext', content: text });
    await window.showTextDocument(untitled);
    await findings(untitled, (rules) => rules.includes('quote/unattributed'));
  });

  it('leaves texts of ghost schemes alone', async () => {
    const text = article.getText();
    const provider = workspace.registerTextDocumentContentProvider('ghost', { provideTextDocumentContent: () => text });
    const ghost = await workspace.openTextDocument(Uri.from({ scheme: 'ghost', path: '/arctic-talks.txt' }));
    await window.showTextDocument(ghost);
    // Another text is read after the ghost was opened: had the ghost been offered, it would have been read before.
    const { document: levy } = await openFile('harbour-levy.txt');
    await findings(levy, (rules) => rules.length > 0);
    await findings(ghost, (rules) => rules.length === 0);
    provider.dispose();
  });

  it('reads files of the language article, whatever they look like', async () => {
    const uri = inFolder('short.article');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(`${bare}\n`));
    const { document: short } = await openFile('short.article');
    expect(short.languageId).to.equal('article');
    await findings(short, (rules) => rules.includes('quote/unattributed'));
  });
});
